import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { lemmaOf } from './00-split-words.js';
import {
  givesName,
  headOfPhrase,
  isDative,
  isFiniteForm,
  isFiniteVerb,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  tells,
  withinPhrase,
} from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// Nouns that the parser took for the sentence's root, with its verb somewhere below.

/** The noun that the parser took for the sentence's root, with nothing said of it; -1 where it is none. */
export function rootNoun(tree: Tree): number {
  const { root } = tree;
  if (root < 0 || !isNoun(tree.token(root))) return -1;
  return tree.child(root, 'cop', 'nsubj') === undefined ? root : -1;
}

/** "4,000 soldiers surrendered/dep": the verb after the only noun before it is the sentence's. */
export function verbOfRootNoun(tree: Tree): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 0) return none;
  const verb = tree.children(root, 'dep').find((child) => isFiniteVerb(tree, child));
  if (verb === undefined) return none;
  // "The commander ruled/dep out talks, a charge/root the ministry rejects"
  if (verb < root)
    return tree.child(verb, 'nsubj') === undefined ? none : verbBeforeRootNoun(tree, verb, root);
  if (tree.child(verb, 'nsubj', 'mark') !== undefined || tree.token(verb - 1).text === ',')
    return none;
  return [
    { index: verb, head: -1, deprel: 'root' },
    { index: root, head: verb, deprel: 'nsubj' },
    ...movedTo(
      verb,
      tree.children(root).filter((child) => child > verb),
    ),
  ];
}

/** "charged/dep Omar Bello, the mayor/root of Gao, with fraud": between two commas the noun says who the last one is. */
function verbBeforeRootNoun(tree: Tree, verb: number, root: number): readonly Edit[] {
  const comma = tree.tokens.slice(verb, root).findLast(({ text }) => text === ',')?.index ?? -1;
  const object = tree
    .children(verb, 'obj', 'obl')
    .findLast((child) => tree.last(child) === comma - 1 && !isTemporal(tree, child));
  const end = tree.tokens.slice(root).find(({ text }) => text === ',')?.index;
  const isBeside = object !== undefined && end !== undefined;
  return [
    { index: verb, head: -1, deprel: 'root' },
    { index: root, head: isBeside ? object : verb, deprel: isBeside ? 'appos' : 'dep' },
    ...(isBeside ? tree.children(root) : [])
      .filter((child) => child > (end ?? root) && tree.child(child, 'case', 'mark') !== undefined)
      .map((index) => ({
        index,
        head: verb,
        ...(tree.is(index, 'nmod') ? { deprel: 'obl' } : {}),
        ...(tree.is(index, 'acl') ? { deprel: 'advcl' } : {}),
      })),
  ];
}

/**
 * "The cabinet/root, headed/dep by a judge/obl, dismissed/amod all nine mayors/appos", "…, dismissed/acl all nine mayors/obj":
 * behind the remark stands the verb; before an article stands no adjective.
 */
export function verbBeforeArticle(tree: Tree): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 0) return none;
  const verb = tree.tokens.find(
    ({ index, pos }) =>
      pos === 'VBN' &&
      tree.tokens[index - 1]?.text === ',' &&
      /^(DT|PDT|PRP\$)$/u.test(tree.tokens[index + 1]?.pos ?? ''),
  )?.index;
  const object = verb === undefined ? undefined : objectBehindArticle(tree, verb);
  if (verb === undefined || object === undefined) return none;
  const above = tree.ancestors(object);
  const remark = tree.children(root, 'dep', 'acl').find((child) => child < verb);
  if (remark === undefined || !above.includes(remark) || !isVerb(tree.token(remark))) return none;
  return [
    { index: verb, head: -1, deprel: 'root', pos: 'VBD' },
    { index: root, head: verb, deprel: 'nsubj' },
    { index: object, head: verb, deprel: 'obj' },
    { index: remark, head: root, deprel: 'acl' },
    ...above
      .flatMap((node) => tree.children(node))
      .filter((child) => child > object)
      .map((index) => ({
        index,
        head: verb,
        ...(tree.is(index, 'nmod') ? { deprel: 'obl' } : {}),
      })),
  ];
}

/** What is done to "all nine mayors"; "elected the president" is said of him. */
function objectBehindArticle(tree: Tree, verb: number): number | undefined {
  const { deprel, head, lemma } = tree.token(verb);
  const object = deprel === 'amod' ? head : tree.child(verb, 'obj');
  if (object === undefined || object < verb || tree.tokens[verb + 1]?.head !== object)
    return undefined;
  const isWhole = deprel === 'amod' && tree.is(object, 'appos');
  const isDeed = deprel === 'acl' && !isDative(lemma) && !givesName.test(lemma);
  return isWhole || isDeed ? object : undefined;
}

/** "Two ministers/root from the party handed/acl in/case their resignations/obl": what is one's own one hands in oneself. */
export function ownBehindParticle(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 0 || tree.tokens.some(({ index }) => isFiniteVerb(tree, index))) return none;
  const verb = tree.tokens.find(({ pos, deprel }) => pos === 'VBN' && deprel === 'acl');
  const [particle, own] = verb === undefined ? [] : tree.tokens.slice(verb.index + 1);
  if (verb === undefined || particle === undefined || own?.pos !== 'PRP$') return none;
  const isPhrasal = vocabulary
    .verbFrames(verb.lemma)
    .some((frame) => frame.particle === particle.text && frame.directObject !== null);
  const { head: thing } = own;
  if (!isPhrasal || tree.token(thing).head !== verb.index || !isNoun(tree.token(thing)))
    return none;
  return [
    { index: verb.index, head: -1, deprel: 'root', pos: 'VBD' },
    { index: root, head: verb.index, deprel: 'nsubj' },
    { index: particle.index, head: verb.index, deprel: 'compound:prt' },
    { index: thing, deprel: 'obj' },
    ...movedTo(
      verb.index,
      tree.children(root).filter((child) => child > verb.index),
    ),
  ];
}

/**
 * "The campaign against hardliners/root and suspected collaborators intensified/conj": the verb stood beside a noun, and
 * the last of those coordinated was taken for its subject.
 */
export function rootNounWithConjoinedVerb(tree: Tree): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 0) return none;
  const verb = tree.children(root, 'conj').find((child) => isFiniteForm(tree.token(child).pos));
  const last = verb === undefined ? undefined : tree.child(verb, 'nsubj');
  const and = [root, ...(verb === undefined ? [] : [verb])].flatMap((node) =>
    tree.children(node, 'cc'),
  )[0];
  if (verb === undefined || last === undefined || and === undefined || !isNoun(tree.token(last)))
    return none;
  if (tree.first(last) !== and + 1 || tree.token(and - 1).text === ',') return none;
  const whole = tree
    .children(root, 'dep')
    .find((child) => child < root && isNoun(tree.token(child)));
  return [
    { index: verb, head: -1, deprel: 'root' },
    { index: whole ?? root, head: verb, deprel: 'nsubj' },
    ...(whole === undefined ? [] : [{ index: root, head: whole, deprel: 'nmod' }]),
    { index: last, head: root, deprel: 'conj' },
    { index: and, head: last, deprel: 'cc' },
    ...tree
      .children(root)
      .filter((child) => child > verb)
      .map((index) => ({
        index,
        head: verb,
        ...(tree.is(index, 'dep') && isVerb(tree.token(index)) ? { deprel: 'parataxis' } : {}),
      })),
  ];
}

/** "Rebels/root of the Army claim/nmod to have destroyed a truck": where nothing else is a verb, the claim is. */
export function claimTakenForNoun(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 0) return none;
  return tree.tokens.flatMap(({ index, pos, lemma, head }) => {
    if (!/^NNS?$/u.test(pos) || head !== root || index < root || !tree.is(index, 'nmod'))
      return none;
    if (vocabulary.reportingVerb(lemma.toLowerCase()) === undefined) return none;
    const content = tree
      .children(index, 'acl')
      .find((child) => leadOf(tree, child, 'to') !== undefined);
    const body = tree.children(index, 'compound').findLast((child) => child < index);
    const have = content === undefined ? undefined : tree.child(content, 'aux');
    if (content === undefined || body === undefined || have === undefined) return none;
    return [
      { index, head: -1, deprel: 'root', pos: 'VBP' },
      { index: root, head: index, deprel: 'nsubj' },
      { index: body, head: root, deprel: 'nmod' },
      { index: content, deprel: 'xcomp' },
      ...movedTo(
        body,
        tree.children(index).filter((child) => child < body),
      ),
      ...movedTo(
        index,
        tree.children(root).filter((child) => child > index),
      ),
    ];
  });
}

/** "The ministry/compound disputes/root that it used gas": a noun that looks like a verb and has a "that" clause is one. */
export function speechTakenForNoun(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 1 || tree.token(root).pos !== 'NNS' || root !== tree.root) return none;
  if (vocabulary.reportingVerb(tree.token(root).lemma.toLowerCase()) === undefined) return none;
  const speaker = tree.children(root, 'compound').find((child) => child === root - 1);
  const content = tree
    .children(root, 'acl', 'ccomp')
    .find(
      (child) =>
        child > root &&
        tree.tokens[root + 1]?.text === 'that' &&
        tree.child(child, 'nsubj') !== undefined,
    );
  if (speaker === undefined || content === undefined || tree.child(root, 'case') !== undefined)
    return none;
  return [
    { index: root, pos: 'VBZ' },
    { index: speaker, head: root, deprel: 'nsubj' },
    { index: content, deprel: 'ccomp' },
    ...movedTo(
      speaker,
      tree.children(root).filter((child) => child < speaker && !tree.is(child, 'punct')),
    ),
    ...tree
      .children(content, 'obj', 'mark')
      .filter((child) => child === root + 1)
      .map((index) => ({ index, deprel: 'mark', pos: 'IN' })),
  ];
}

/** "Lithuanian police/compound suspect/NN/root Oslo/dep of …": behind those who do, and before whom, a verb. */
export function suspectTakenForNoun(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 1 || tree.token(root).text !== 'suspect') return none;
  const who = tree.token(root - 1);
  const whom = tree.children(root, 'dep', 'obj').find((child) => child > root);
  const isMany =
    who.pos === 'NNS' || who.lemma === 'police' || vocabulary.country(who.text) !== undefined;
  if (!isMany || who.head !== root || whom === undefined || !isNoun(tree.token(whom))) return none;
  return [
    { index: root, pos: 'VBP' },
    { index: who.index, head: root, deprel: 'nsubj' },
    { index: whom, deprel: 'obj' },
    ...movedTo(
      who.index,
      tree.children(root).filter((child) => child < who.index),
    ),
  ];
}

/** Verbs whose past form looks like a noun, and of which a name behind an article says nothing: a closed class. */
const sameInPast = /^(cut|hit|set|put|shut|split)$/u;

/** "Two members/nsubj split/NN/root from the bloc": with a subject and no form of "be" it is the past form. */
export function pastAsRoot(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 1 || tree.token(root).pos !== 'NN' || !sameInPast.test(tree.token(root).text))
    return none;
  const isVerbal =
    tree.child(root, 'nsubj') === root - 1 && tree.child(root, 'cop', 'det') === undefined;
  return isVerbal ? [{ index: root, pos: 'VBD' }] : none;
}

/** "The US/compound cut/compound funding/root": in a sentence without a verb, behind a name and before a noun, the deed. */
export function pastWithinNoun(tree: Tree): readonly Edit[] {
  const root = rootNoun(tree);
  const verb = tree.tokens.find(({ text }) => sameInPast.test(text));
  const name = tree.tokens[(verb?.index ?? 0) - 1];
  if (root < 0 || verb === undefined || name === undefined || verb.head !== root) return none;
  if (!tree.is(verb.index, 'compound') || !isProper(name) || name.head !== root) return none;
  if (tree.tokens.some((token) => isFiniteVerb(tree, token.index))) return none;
  return [
    { index: verb.index, head: -1, deprel: 'root', pos: 'VBD' },
    { index: root, head: verb.index, deprel: 'obj' },
    { index: name.index, head: verb.index, deprel: 'nsubj' },
    ...movedTo(
      name.index,
      tree.children(root).filter((child) => child < name.index),
    ),
    ...movedTo(
      verb.index,
      tree.children(root, 'punct').filter((child) => child > root),
    ),
  ];
}

/**
 * "A trader/root supplied/amod fuse wire/dep to the rebels", "The law absolved/JJ soldiers of blame", "The army/compound
 * booby-trapped/amod houses/root": in a sentence without a finite verb the past form between its first noun and the next is it.
 */
export function pastBetweenNouns(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const { root, tokens } = tree;
  if (root < 0 || tokens.at(-1)?.text !== '.' || tree.child(root, 'cop') !== undefined) return none;
  const semicolon = tokens.findIndex(({ text }) => text === ';');
  const tail = speakerBehind(tree, vocabulary);
  const last = Math.min(semicolon > root ? semicolon : tokens.length, tail?.comma ?? tokens.length);
  const isElsewhere = ({ index }: Token): boolean =>
    index < last && isFiniteVerb(tree, index) && !isInMarkedClause(tree, index);
  if (tokens.some(isElsewhere)) return none;
  const verb = tokens.find((token) => isPastForm(token, vocabulary));
  if (verb === undefined || verb.index > last) return none;
  const isHyphenated = tokens[verb.index - 1]?.pos === 'HYPH';
  const subject = tokens[verb.index - (isHyphenated ? 3 : 1)];
  const isOpening = tokens
    .slice(0, verb.index)
    .every(({ pos, text }) => withinPhrase.test(pos) || ofOffice.test(text));
  if (subject === undefined || !isNoun(subject) || !isOpening || isTemporal(tree, subject.index))
    return none;
  const behind = tokens.slice(verb.index + 1);
  const end = behind.find(({ pos }) => !withinPhrase.test(pos))?.index ?? tokens.length;
  const object = tokens[end - 1];
  if (object === undefined || object.index === verb.index || !isNoun(object)) return none;
  if (isTemporal(tree, object.index)) return none;
  // "handed the union/iobj a seat": an article behind a noun begins what is given.
  const isSecond = tokens
    .slice(verb.index + 2, end)
    .some(({ index, pos }) => pos === 'DT' && isNoun(tree.token(index - 1)));
  if (isSecond && isDative(verb.lemma)) return none;
  const phraseOf = (first: number, last: number): readonly Edit[] =>
    tokens
      .slice(first, last)
      .filter(({ head }) => head < first || head > last)
      .map(({ index, pos }) => ({ index, head: last, deprel: relationWithin(pos) }));
  return [
    { index: verb.index, head: -1, deprel: 'root', pos: 'VBD', ...lemmaOfPast(verb, vocabulary) },
    { index: subject.index, head: verb.index, deprel: 'nsubj' },
    { index: object.index, head: verb.index, deprel: 'obj' },
    ...phraseOf(0, subject.index),
    ...phraseOf(verb.index + 1, object.index),
    ...tokens
      .slice(subject.index + 1, verb.index)
      .map(({ index }) => ({ index, head: verb.index, deprel: 'compound' })),
    ...(tail === undefined ? [] : toldBehind(tree, verb.index, tail)),
    ...tokens
      .slice(end, last)
      .filter(
        ({ head, index, deprel }) =>
          head < end &&
          (head !== object.index ||
            isOfVerb(tree, index) ||
            deprel === 'advcl' ||
            (deprel === 'conj' && isVerb(tree.token(index)))),
      )
      .map(({ index, deprel }) => ({
        index,
        head: verb.index,
        ...(deprel === 'nmod' ? { deprel: 'obl' } : {}),
      })),
  ];
}

interface Tail {
  readonly comma: number;
  readonly speaker: number;
  readonly said: number;
}

/** "…, a rights group said." */
function speakerBehind(tree: Tree, vocabulary: Vocabulary): Tail | undefined {
  const comma = tree.tokens.findLast(({ text }) => text === ',')?.index;
  if (comma === undefined) return undefined;
  const speaker = headOfPhrase(tree, comma + 1);
  const said = tree.tokens[(speaker ?? comma) + 1];
  const isSaid = said !== undefined && isFiniteForm(said.pos) && tells(said.lemma, vocabulary);
  return isSaid && speaker !== undefined ? { comma, speaker, said: said.index } : undefined;
}

function toldBehind(tree: Tree, verb: number, { comma, speaker, said }: Tail): readonly Edit[] {
  return [
    { index: said, head: verb, deprel: 'parataxis' },
    { index: speaker, head: said, deprel: 'nsubj' },
    { index: comma, head: verb, deprel: 'punct' },
    ...tree.tokens
      .slice(comma + 1, speaker)
      .filter(({ head }) => head < comma || head > speaker)
      .map(({ index }) => ({ index, head: speaker })),
  ];
}

/** "… after his lawyers had sued": not the verb of the sentence. */
function isInMarkedClause(tree: Tree, verb: number): boolean {
  return [verb, ...tree.ancestors(verb)].some(
    (node) => tree.is(node, 'advcl') && tree.child(node, 'mark') !== undefined,
  );
}

/** Participles that stand before who they are said of as adjectives do: "the ruling party". */
const ofOffice = /^(ruling|governing|outgoing|warring)$/u;

function isPastForm({ pos, text, lemma }: Token, vocabulary: Vocabulary): boolean {
  if (pos === 'VBN') return !givesName.test(lemma) && vocabulary.verbFrames(lemma).length > 0;
  const isParticiple = pos === 'JJ' && /^\p{Ll}+ed$/u.test(text);
  return isParticiple && vocabulary.verbFrames(lemmaOf(text, vocabulary)).length > 0;
}

function lemmaOfPast({ pos, text }: Token, vocabulary: Vocabulary): { lemma?: string } {
  return pos === 'JJ' ? { lemma: lemmaOf(text, vocabulary) } : {};
}

/** "houses/root to the rebels": whither and with what are the verb's, which nothing else was there to take. */
function isOfVerb(tree: Tree, node: number): boolean {
  const lead = tree.child(node, 'case');
  return (
    (tree.is(node, 'nmod') || tree.is(node, 'obl')) &&
    lead !== undefined &&
    /^(to|into|from|with)$/u.test(tree.token(lead).text)
  );
}

/** "Soldiers/root loyal/dep to Ouattara/obl occupy/ccomp posts": whose people they are stands between them and what they do. */
export function deedOfLoyal(tree: Tree): readonly Edit[] {
  const { root } = tree;
  const tie = tree.tokens[root + 1];
  if (root < 0 || !isNoun(tree.token(root)) || tie?.head !== root) return none;
  if (!/^(loyal|close|allied|faithful|linked|hostile|sympathetic|opposed)$/u.test(tie.text))
    return none;
  const deed = tree.child(tie.index, 'ccomp', 'xcomp');
  const whom =
    deed === undefined ? undefined : tree.children(deed, 'obl').find((child) => child < deed);
  if (deed === undefined || whom === undefined || leadOf(tree, whom, 'to') !== tie.index + 1)
    return none;
  if (tree.last(whom) !== deed - 1 || tree.child(deed, 'nsubj', 'mark') !== undefined) return none;
  const { pos } = tree.token(deed);
  return [
    { index: deed, head: -1, deprel: 'root', pos: pos === 'VB' ? 'VBP' : pos },
    { index: root, head: deed, deprel: 'nsubj' },
    { index: tie.index, head: root, deprel: 'amod' },
    { index: whom, head: tie.index },
    ...movedTo(
      deed,
      tree.children(root).filter((child) => child > deed),
    ),
  ];
}

/** What a word is to the noun that ends its phrase. */
export function relationWithin(pos: string): string {
  if (pos === 'DT' || pos === 'PDT') return 'det';
  if (pos === 'CD') return 'nummod';
  if (pos === 'HYPH' || pos === 'POS') return pos === 'POS' ? 'case' : 'punct';
  if (pos === 'PRP$') return 'nmod:poss';
  return pos.startsWith('NN') ? 'compound' : 'amod';
}
