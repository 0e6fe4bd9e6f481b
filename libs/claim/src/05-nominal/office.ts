import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isCountedOff, isProper, isTemporal, prepositionOf } from '../01-repair/word-class.js';
import { phraseTokens } from '../02-mention/noun-phrase.js';

/** The words of an office, and whether it is one that someone used to hold. */
export interface Office {
  readonly title: number;
  readonly words: readonly number[];
  readonly ended: boolean;
}

/** Forms of address that tell no office. */
const honorifics = new Set(
  'mr mrs ms miss sir dr sheikh imam hon haji lord lady comrade he'.split(' '),
);
const over = new Set([
  'former',
  'ex',
  'ousted',
  'deposed',
  'then',
  'late',
  'one-time',
  'onetime',
  'erstwhile',
  'outgoing',
  'once',
  'formerly',
  'previously',
]);

/** Leading words that do not belong to the office's name. */
const leading = new Set([
  'the',
  'a',
  'an',
  'former',
  'ex',
  '-',
  'ousted',
  'deposed',
  'then',
  'late',
  'its',
  'his',
  'her',
  'their',
  'our',
  'whose',
  'outgoing',
  'once',
  'formerly',
  'previously',
  'current',
  'new',
  'last',
]);

/** "former FARC commander" before "Hernan Ospina". */
export function officeBefore(tree: Tree, name: number, vocabulary: Vocabulary): Office | null {
  return officesBefore(tree, name, vocabulary)[0] ?? null;
}

/** "army spokesman" and "Colonel" before "Hernan Ospina": the rank behind an office is one of its own. */
export function officesBefore(tree: Tree, name: number, vocabulary: Vocabulary): readonly Office[] {
  // "the Central General Staff"
  const kind = vocabulary.kindOfNoun(tree.token(name).lemma.toLowerCase());
  if (kind === 'Organization' || kind === 'Group') return [];
  const tokens = phraseTokens(tree, name).filter((node) => node < name);
  const titles = tokens.filter(
    (node) =>
      isOffice(tree, node, vocabulary) &&
      // "the Doctors Union"
      !tree.token(node).pos.endsWith('S') &&
      !isOwners(tree, node, name) &&
      tree.token(node).ner !== 'PERSON' &&
      // "the Justice Front"
      !(isProper(tree.token(node)) && isOfOrganization(tree, node) && isOfOrganization(tree, name)),
  );
  const title = titles.at(-1);
  if (title === undefined) return [];
  // "Secretary of State Jonathan Blake"
  const end = Math.max(...tree.subtree(title).filter((node) => node < name));
  const last = isStillToCome(tree, end) ? end + 2 : end;
  const before = isRank(tree, title) ? titles.findLast((node) => !isRank(tree, node)) : undefined;
  const parts =
    before === undefined || isGeneralOf(tree, before)
      ? [{ title, words: tokens.filter((node) => node <= last) }]
      : [
          { title: before, words: tokens.filter((node) => node <= before) },
          { title, words: tokens.filter((node) => node > before && node <= last) },
        ];
  return parts.map((part) => office(tree, part.title, part.words)).filter((each) => each !== null);
}

/** "President-elect Omar Bello" is not yet president. */
function isStillToCome(tree: Tree, title: number): boolean {
  const [hyphen, word] = [tree.tokens[title + 1], tree.tokens[title + 2]];
  return hyphen?.pos === 'HYPH' && /^(elect|designate)$/u.test(word?.text ?? '');
}

/** "President" of "President Diallo's brother Karim" is Diallo. */
function isOwners(tree: Tree, title: number, name: number): boolean {
  return tree.children(name, 'nmod:poss').some((child) => tree.subtree(child).includes(title));
}

function isRank(tree: Tree, node: number): boolean {
  return /^(general|colonel|major|captain|lieutenant|brigadier|sergeant|corporal|marshal|admiral|commodore)$/iu.test(
    tree.token(node).text,
  );
}

/** "Attorney General", "secretary-general": no rank. */
function isGeneralOf(tree: Tree, office: number): boolean {
  const [next, second] = [tree.tokens[office + 1]?.text, tree.tokens[office + 2]?.text];
  return (
    /^general$/iu.test((next === '-' ? second : next) ?? '') &&
    /^(attorney|secretary|governor|solicitor|prosecutor|inspector|director|consul|surgeon|auditor|commissioner|advocate)$/iu.test(
      tree.token(office).text,
    )
  );
}

function isOfOrganization(tree: Tree, node: number): boolean {
  return tree.token(node).ner === 'ORGANIZATION';
}

/** "UN Envoy to Libya", "a former deputy interior minister", "the group's spokesman": an office as a phrase of its own. */
export function officePhrase(tree: Tree, node: number, vocabulary: Vocabulary): Office | null {
  if (!isOffice(tree, node, vocabulary) || isSingledOut(tree, node)) return null;
  const body = tree
    .children(node, 'nmod')
    .filter(
      (child) =>
        child > node &&
        ['to', 'for', 'in', 'at', 'on'].includes(prepositionOf(tree, child) ?? '') &&
        (isProper(tree.token(child)) || isOrganization(tree.token(child), vocabulary)) &&
        // "sworn in as prime minister on Monday"
        !isTemporal(tree, child),
    )
    .flatMap((child) =>
      tree.subtree(
        child,
        (n) =>
          tree.is(n, 'appos') ||
          tree.is(n, 'acl') ||
          tree.is(n, 'conj') ||
          tree.is(n, 'punct') ||
          tree.is(n, 'cc'),
      ),
    );
  const tokens = [...new Set([...phraseTokens(tree, node), ...body])].sort((a, b) => a - b);
  return office(tree, node, tokens);
}

/** "spokesman for the interior ministry" */
function isOrganization({ lemma }: Token, vocabulary: Vocabulary): boolean {
  return vocabulary.kindOfNoun(lemma.toLowerCase()) === 'Organization';
}

/** "the third official to defect", "the first governor to resign": one of many who did it, and no office. */
function isSingledOut(tree: Tree, node: number): boolean {
  const isOfDeed = tree.children(node, 'acl').some((child) => tree.token(child).pos === 'VB');
  return isOfDeed && isCountedOff(tree, node);
}

function office(tree: Tree, title: number, tokens: readonly number[]): Office | null {
  const first = tokens.findIndex(
    (node) =>
      !leading.has(tree.token(node).text.toLowerCase()) ||
      // "New Zealand Foreign Minister"
      (tree.token(node).text === 'New' && tree.token(node).ner === 'LOCATION'),
  );
  const words = first < 0 ? [] : tokens.slice(first);
  const ended = tokens.some(
    (node) =>
      node < title && (over.has(tree.token(node).lemma.toLowerCase()) || isLastOfAll(tree, node)),
  );
  return words.length === 0 ? null : { title, words, ended };
}

/** "the last governor of the province": nobody holds it after him, where he is not the last one left. */
function isLastOfAll(tree: Tree, node: number): boolean {
  const next = tree.tokens[node + 1]?.text ?? '';
  return tree.token(node).text === 'last' && !/^(remaining|surviving|known|week)$/u.test(next);
}

function isOffice(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const token = tree.token(node);
  const lemma = token.lemma.toLowerCase();
  // "former general/JJ Sakib Mahmuljin"
  const isGeneral = token.text === 'general' && tree.tokens[node + 1]?.ner === 'PERSON';
  if ((!token.pos.startsWith('NN') && !isGeneral) || lemma.endsWith('.') || honorifics.has(lemma))
    return false;
  return (
    vocabulary.isTitle(lemma) ||
    vocabulary.isTitle(token.text.toLowerCase()) ||
    // "chief executive": an executive alone holds no office.
    vocabulary.isTitle(`${tree.tokens[node - 1]?.lemma ?? ''} ${lemma}`) ||
    isMasterOf(tree, node)
  );
}

/** "the master of the dhow", but no "Master Sergeant". */
function isMasterOf(tree: Tree, node: number): boolean {
  return (
    tree.token(node).text === 'master' &&
    tree.children(node, 'nmod').some((child) => prepositionOf(tree, child) === 'of')
  );
}

/** "former", "ex-" before a noun: the state is over. */
export function isOver(tree: Tree, node: number): boolean {
  return tree
    .children(node, 'amod', 'compound', 'advmod')
    .some((child) => child < node && over.has(tree.token(child).lemma.toLowerCase()));
}
