import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isVessel } from '../01-repair/00-vessels.js';
import { isNoun, isProper, isReciprocal } from '../01-repair/word-class.js';
import { isCode } from './acronym.js';
import { measuredHead } from './measure.js';
import { isBracketed, isOfPhrase, nameRun, phraseTokens, quotedRun } from './noun-phrase.js';

export function phraseName(
  tree: Tree,
  node: number,
  tokens: readonly number[],
  vocabulary: Vocabulary,
): string {
  if (isAge(tree, node)) return tree.text(node - 4, node);
  const place = placeNamed(tree, node);
  if (place !== undefined) return phraseName(tree, place, phraseTokens(tree, place), vocabulary);
  // "none of the hostages" are hostages of whom something is denied.
  const whole = /^(none|neither)$/u.test(tree.token(node).lemma.toLowerCase())
    ? measuredHead(tree, node)
    : node;
  if (whole !== node) return phraseName(tree, whole, phraseTokens(tree, whole), vocabulary);
  const among = ofWhom(tree, node);
  if (among !== undefined) {
    const name = phraseName(tree, among, phraseTokens(tree, among), vocabulary);
    return `${tree.token(node).text} of ${isProper(tree.token(among)) ? '' : 'the '}${name}`;
  }
  const based = isProper(tree.token(node))
    ? tree.children(node, 'amod').filter((child) => tree.token(child).pos === 'VBN')
    : [];
  // "the Kokang-based Democratic Army"
  const said = new Set(based.flatMap((child) => tree.subtree(child)));
  const kept = afterTitle(tree, node, tokens, vocabulary)
    .filter((index) => !said.has(index))
    .flatMap((index) => shorter(tree, node, index));
  const plain = kept.filter((index) => !isPlainAdjective(tree, node, index));
  if (plain.length < kept.length && vocabulary.country(joined(tree, plain)) !== undefined)
    return joined(tree, plain);
  const named = kept.filter((index) => !isLeadingWord(tree, node, index, tokens[0] ?? node));
  return joined(tree, named.length === 0 ? tokens : named);
}

/** "48-year-old" of "the 48-year-old" */
function isAge(tree: Tree, node: number): boolean {
  const words = tree.tokens.slice(node - 4, node + 1).map(({ text }) => text);
  return /^\d+-year-old$/u.test(words.join(''));
}

/** "the suspects, two of whom hold passports": of the suspects. */
function ofWhom(tree: Tree, node: number): number | undefined {
  const whom = tree
    .children(node, 'nmod')
    .find((child) => isOfPhrase(tree, child) && /^(whom|which)$/u.test(tree.token(child).text));
  if (whom === undefined) return undefined;
  const clause = tree.token(node).head;
  const above = clause < 0 || !tree.is(clause, 'acl:relcl') ? -1 : tree.token(clause).head;
  if (above >= 0 && isNoun(tree.token(above))) return above;
  // "met tribal chiefs, several of whom support/ccomp him"
  const [before, comma] = tree.tokens.slice(Math.max(0, tree.first(node) - 2), tree.first(node));
  return comma?.text === ',' && before?.pos === 'NNS' ? before.index : undefined;
}

/** What has a name behind "of": "the town of Rubaya". */
export const areas: ReadonlySet<string> = new Set(
  (
    'city town village suburb district province region county governorate department municipality island port prefecture township commune ' +
    'enclave circle cercle hamlet locality chiefdom canton woreda arrondissement barangay wilaya neighbourhood neighborhood'
  ).split(' '),
);

/** "Rubaya" of "the mining town of Rubaya". */
export function placeNamed(tree: Tree, node: number): number | undefined {
  const { pos, lemma } = tree.token(node);
  if (pos !== 'NN' || !areas.has(lemma)) return undefined;
  // "the Yarmouk district of Khartoum" has a name of its own.
  if (tree.children(node, 'compound').some((child) => isProper(tree.token(child))))
    return undefined;
  return tree
    .children(node, 'nmod')
    .find(
      (child) =>
        child > node &&
        isOfPhrase(tree, child) &&
        isProper(tree.token(child)) &&
        tree.child(child, 'conj') === undefined,
    );
}

/** "Diego Parra" of "Judge Diego Parra"; "Hernan Ospina" of "former FARC commander Hernan Ospina". */
function afterTitle(
  tree: Tree,
  node: number,
  tokens: readonly number[],
  vocabulary: Vocabulary,
): readonly number[] {
  const head = tree.token(node).lemma.toLowerCase();
  const isNamed = isProper(tree.token(node)) || isCode(tree.token(node), vocabulary);
  if (!isNamed || vocabulary.isTitle(head)) return tokens;
  // "the Central General Staff"
  if (/^(Organization|Group)$/u.test(vocabulary.kindOfNoun(head) ?? '')) return tokens;
  // "the Islamic State of Iraq and the Levant", whose last word the tagger takes for a man
  const first = tokens.find((index) => tree.token(index).pos !== 'DT') ?? node;
  if (first < node && vocabulary.knownName(tree.text(first, node)) !== undefined) return tokens;
  // "the tanker Lady Anna" has the name whole.
  const vessel = tokens.findLast(
    (index) => index < node && isVessel(tree.token(index), vocabulary),
  );
  if (vessel !== undefined && isProper(tree.token(vessel + 1)))
    return tokens.filter((index) => index > vessel);
  // "Glencore" of "the mining company Glencore", "Kaya" of "the rebel group Kaya"
  const body = tokens.findLast((index) => index < node && /^\p{Ll}/u.test(tree.token(index).text));
  if (body !== undefined && isBodyBeforeName(tree, body, vocabulary))
    return tokens.filter((index) => index > body);
  const isTitle = (index: number): boolean =>
    index < node &&
    !tree.is(index, 'nmod:poss') &&
    tree.token(index).ner !== 'PERSON' &&
    (vocabulary.isTitle(tree.token(index).lemma.toLowerCase()) ||
      vocabulary.isTitle(tree.token(index).text.toLowerCase()));
  const person = tree.token(node).ner === 'PERSON';
  const lastTitle = tokens.findLast(isTitle);
  // "Karim" of "Badawi's son Karim"
  const owner = Math.max(-1, ...tree.children(node, 'nmod:poss').map((child) => tree.last(child)));
  const firstOfPerson = tokens.find((index) => index > owner && tree.token(index).ner === 'PERSON');
  const from =
    person && firstOfPerson !== undefined
      ? Math.max(firstOfName(tree, firstOfPerson, tokens, vocabulary), (lastTitle ?? -1) + 1)
      : lastTitle === undefined
        ? 0
        : lastTitle + 1;
  const nickname = (index: number): boolean =>
    person && tree.is(index, 'compound') && isNickname(tree, index, node);
  const kept = tokens.filter(
    (index) =>
      index >= from &&
      !nickname(index) &&
      tree.token(index).pos !== '``' &&
      tree.token(index).pos !== "''",
  );
  return kept.length === 0 ? tokens : kept;
}

function isBodyBeforeName(tree: Tree, body: number, vocabulary: Vocabulary): boolean {
  const { pos, lemma } = tree.token(body);
  const kind = vocabulary.kindOfNoun(lemma.toLowerCase());
  const isBody = /^(Organization|ArmedGroup|Group)$/u.test(kind ?? '');
  const next = tree.token(body + 1);
  return pos === 'NN' && isBody && (isProper(next) || isCode(next, vocabulary));
}

/** Forms of address that are no office. */
const forms =
  /^(Comrade|Comandante|Brother|Sister|Uncle|Auntie|Ustad|Ustaz|Maulana|Maulvi|Mawlawi|Mollah|Saint|Blessed)$/u;

/** "Min/O Aung/PERSON Hlaing": the tagger may miss the first word of a name. */
function firstOfName(
  tree: Tree,
  person: number,
  tokens: readonly number[],
  vocabulary: Vocabulary,
): number {
  const before = tree.tokens[person - 1];
  if (before === undefined || !tokens.includes(person - 1) || before.pos !== 'NNP') return person;
  // "Radio Tamazuj", which the tagger takes for a man
  if (/^(Radio|TV|Télé|Tele|Studio|Agence|Agencia|Canal|Kanal)$/u.test(before.text))
    return person - 1;
  const isWord =
    !/^\p{Lu}\p{Ll}+$/u.test(before.text) ||
    before.ner !== 'O' ||
    forms.test(before.text) ||
    vocabulary.isTitle(before.text.toLowerCase()) ||
    vocabulary.kindOfNoun(before.text.toLowerCase()) !== undefined ||
    vocabulary.country(before.text) !== undefined ||
    vocabulary.knownName(before.text) !== undefined;
  return isWord ? person : person - 1;
}

/** Quoted before the name's last word; "better known as 'El Zurdo'" is quoted whole. */
function isNickname(tree: Tree, index: number, name: number): boolean {
  const quoted = quotedRun(tree, index);
  return quoted.length > 0 && !quoted.includes(name);
}

/** "ISIS" in place of "Islamic State (ISIS)" where that stands before another noun. */
function shorter(tree: Tree, node: number, index: number): readonly number[] {
  for (const owner of tree.children(node, 'compound')) {
    const acronym = tree
      .children(owner, 'appos')
      .find((child) => isBracketed(tree, child) && /^\p{Lu}{2,}/u.test(tree.token(child).text));
    if (acronym === undefined || owner >= node) continue;
    if (index === owner) return [acronym];
    if (nameRun(tree, owner).includes(index)) return [];
  }
  return [index];
}

/** "Neighbouring" of "Neighbouring Niger". */
function isPlainAdjective(tree: Tree, node: number, index: number): boolean {
  const { text, head } = tree.token(index);
  return head === node && /^(neighbou?ring|adjoining|adjacent|war-torn|landlocked)$/iu.test(text);
}

/** "No fewer than" of "No fewer than 40 people": told by the count, and would say something else with a word less. */
function isBound(tree: Tree, index: number): boolean {
  const first = tree.is(index, 'fixed') ? tree.token(index).head : index;
  const { head } = tree.token(first);
  return (
    head >= 0 &&
    tree.is(first, 'advmod') &&
    tree.token(first).pos === 'RB' &&
    tree.token(head).pos === 'CD' &&
    tree.child(first, 'fixed') !== undefined
  );
}

/** "ruling" of "the ruling Movement to Socialism", "late" of "the late Pheung Kya-shin": says how one stands, and is no part of the name. */
function isStanding(tree: Tree, node: number, index: number): boolean {
  const next = tree.tokens[index + 1]?.text ?? '';
  return (
    index < node &&
    isProper(tree.token(node)) &&
    standings.test(tree.token(index).text) &&
    /^\p{Lu}/u.test(next)
  );
}

const standings =
  /^(late|opposition|ruling|governing|outlawed|banned|proscribed|separatist|secessionist|rebel|jihadist|islamist|militant|leftist|left-wing|right-wing|far-right|far-left|centrist|nationalist|conservative|communist|socialist|breakaway|rival)$/u;

function isLeadingWord(tree: Tree, node: number, index: number, first: number): boolean {
  const token = tree.token(index);
  // "any of the hostages"
  if (index === node) return false;
  if (isBound(tree, index)) return true;
  if (isStanding(tree, node, index)) return true;
  // "not one soldier"
  if (token.text.toLowerCase() === 'not' || (token.pos === 'DT' && index === first)) return true;
  // "expelled each other's envoys"
  const owner = tree.child(node, 'nmod:poss');
  if (owner !== undefined && isReciprocal(tree, owner) && tree.subtree(owner).includes(index))
    return true;
  if (token.head !== node) return token.pos === 'PDT';
  return (
    tree.is(index, 'det') ||
    token.pos === 'PRP$' ||
    token.pos === 'WP$' ||
    token.pos === 'PDT' ||
    tree.is(index, 'advmod')
  );
}

/** Words with the space they had between neighbours, one space over a gap, no quotation marks. */
export function joined(tree: Tree, nodes: readonly number[]): string {
  let text = '';
  for (const [position, node] of nodes.entries()) {
    const before = nodes[position - 1] ?? node;
    const isApart = node === before + 1 ? tree.isApart(before) : node !== before;
    text += `${isApart ? ' ' : ''}${tree.token(node).text}`;
  }
  return text
    .replaceAll(/["“”«»]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^['‘]\s?|\s?['’]$/g, '')
    .trim();
}
