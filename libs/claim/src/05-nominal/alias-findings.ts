import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { finding, type Finding } from '../finding.js';
import { isProper, isTemporal, leadOf, prepositionOf } from '../01-repair/word-class.js';
import { joiner, wordsSpelling } from '../02-mention/acronym.js';
import { isBracketed, phraseTokens, quotedRun } from '../02-mention/noun-phrase.js';

/** Two names of one: "the Libyan National Army (LNA)", "Hernan Ospina, better known as 'El Zurdo'". */
export function aliasFindings(tree: Tree, vocabulary: Vocabulary): readonly Finding[] {
  const relation = vocabulary.relation('ALSO_KNOWN_AS');
  if (relation === undefined) return [];
  return tree.tokens.flatMap(({ index }) =>
    [
      ...bracketed(tree, index, vocabulary),
      ...knownAs(tree, index),
      ...nameThatIs(tree, index),
      ...nameOfAnother(tree, index),
      ...nicknamed(tree, index),
      ...callingItself(tree, index),
    ].map(({ name, alias, rule }) =>
      finding({
        apart: true,
        rule,
        predicate: name,
        relation,
        verb: 'know as',
        subject: name,
        object: alias,
      }),
    ),
  );
}

interface Alias {
  readonly name: number;
  readonly alias: number;
  readonly rule: string;
}

/** An acronym or another name in brackets. A place in brackets says where, a number nothing. */
function bracketed(tree: Tree, node: number, vocabulary: Vocabulary): readonly Alias[] {
  const { head, ner } = tree.token(node);
  if (
    head < 0 ||
    head > node ||
    !(tree.is(node, 'appos') || tree.is(node, 'dep')) ||
    !isBracketed(tree, node) ||
    isTemporal(tree, head)
  )
    return [];
  const owner = tree.token(head);
  if (!/^\p{Lu}/u.test(tree.token(node).text) && !isProper(tree.token(node))) return [];
  // "Forces" may be taken for a common noun; "the Multinational Security Support mission (MSS)"
  const isSpelt = wordsSpelling(tree, node).length > 2;
  if (!isProper(owner) && !/^\p{Lu}/u.test(owner.text) && !isSpelt) return [];
  const acronym = /^\p{Lu}[\p{L}.-]*\p{Lu}/u.test(tree.token(node).text);
  const said = tree
    .subtree(node)
    .some((each) =>
      ['aka', 'a.k.a.', 'alias', 'known', 'called'].includes(tree.token(each).text.toLowerCase()),
    );
  if (said) return [{ name: head, alias: node, rule: 'also-known-as' }];
  if (acronym && !isWholeName(tree, head, node)) return [];
  return acronym ||
    (ner === owner.ner && ner !== 'LOCATION') ||
    isForceNamed(tree, head, node, vocabulary)
    ? [{ name: head, alias: node, rule: acronym ? 'acronym' : 'name-in-brackets' }]
    : [];
}

/** "the Special Deterrence Force (Rada/PERSON)": beside a force a name in brackets is no man's. */
function isForceNamed(tree: Tree, force: number, name: number, vocabulary: Vocabulary): boolean {
  const { ner, lemma } = tree.token(force);
  const kind = vocabulary.kindOfNoun(lemma.toLowerCase());
  return (
    ner === 'ORGANIZATION' &&
    (kind === 'ArmedGroup' || kind === 'Group') &&
    tree.token(name).ner !== 'LOCATION' &&
    isProper(tree.token(name))
  );
}

/** "the Law on Public Order (LPO)": letters are no other name of a part of what they spell. */
function isWholeName(tree: Tree, name: number, acronym: number): boolean {
  const phrase = phraseTokens(tree, name);
  return wordsSpelling(tree, acronym).every(
    (word) => joiner.test(tree.token(word).text) || phrase.includes(word),
  );
}

const naming = new Set('know call dub nickname name style rename refer identify'.split(' '));

/** "also known as", "better known as", "also called", "nicknamed", "aka". */
function knownAs(tree: Tree, node: number): readonly Alias[] {
  const token = tree.token(node);
  if (!naming.has(token.lemma.toLowerCase()) || token.pos !== 'VBN') return [];
  const relative =
    (tree.is(node, 'acl') || tree.is(node, 'parataxis')) &&
    token.head >= 0 &&
    tree.child(node, 'nsubj:pass') === undefined
      ? token.head
      : tree.child(node, 'nsubj:pass');
  const alias = tree
    .children(node, 'obl', 'xcomp', 'obj', 'nmod')
    // "known by his initials AMLO"
    // and "known to his comrades as Mulalo"
    .flatMap((child) => [
      child,
      ...tree.children(child, 'appos'),
      ...tree.children(child, 'nmod').filter((under) => leadOf(tree, under, 'as') !== undefined),
    ])
    .find(
      (child) =>
        child > node &&
        /^\p{Lu}/u.test(tree.token(child).text) &&
        // "known in Manila as the Spratlys", "was named the envoy on Friday"
        !isSetting(tree, child) &&
        // "was named envoy by Omar Bello"
        !isNamer(tree, child),
    );
  // "Omar Bello, the mayor, called Kane the best general": what he called him.
  const behind = alias === undefined ? undefined : tree.tokens[tree.last(alias) + 1];
  if (token.lemma === 'call' && /^(the|an?|his|her|its|their)$/u.test(behind?.text ?? ''))
    return [];
  const name = relative === undefined ? undefined : namedBy(tree, relative);
  return name === undefined || alias === undefined ? [] : [{ name, alias, rule: 'known-as' }];
}

/** Where and when someone is called so. */
function isSetting(tree: Tree, node: number): boolean {
  return isTemporal(tree, node) || /^(in|on|at|since|to)$/u.test(prepositionOf(tree, node) ?? '');
}

/** "was dubbed a traitor by Omar Bello": who calls somebody so; one is known by a name. */
function isNamer(tree: Tree, node: number): boolean {
  const { head } = tree.token(node);
  return prepositionOf(tree, node) === 'by' && tree.token(head).lemma !== 'know';
}

/** "Hassan Diab, whose nom de guerre is Abu Layth": a name that is said to be one. */
function nameThatIs(tree: Tree, node: number): readonly Alias[] {
  const subject = tree.child(node, 'nsubj');
  if (subject === undefined || tree.child(node, 'cop') === undefined) return [];
  if (!isProper(tree.token(node)) || !kindsOfName.test(tree.token(subject).text)) return [];
  const owner = tree.child(subject, 'nmod:poss');
  if (owner === undefined) return [];
  const isWhose = tree.token(owner).pos === 'WP$' && tree.is(node, 'acl:relcl');
  return [{ name: isWhose ? tree.token(node).head : owner, alias: node, rule: 'name-that-is' }];
}

const kindsOfName = /^(name|alias|nickname|pseudonym|guerre|codename|moniker|sobriquet)$/iu;

/** "Abu Layth, the nom de guerre of Hassan Diab": a name that is said to be somebody's. */
function nameOfAnother(tree: Tree, node: number): readonly Alias[] {
  const { head, lemma } = tree.token(node);
  if (head < 0 || head > node || !tree.is(node, 'appos') || !kindsOfName.test(lemma)) return [];
  const owner = tree
    .children(node, 'nmod')
    .find((child) => leadOf(tree, child, 'of') !== undefined);
  if (owner === undefined || !isProper(tree.token(owner)) || !isProper(tree.token(head))) return [];
  return [{ name: owner, alias: head, rule: 'name-that-is' }];
}

/** The name itself, the one that "a former policeman nicknamed …" stands beside, or "the movement" which has one elsewhere. */
function namedBy(tree: Tree, node: number): number | undefined {
  const { head } = tree.token(node);
  if (isProper(tree.token(node))) return node;
  if (tree.is(node, 'appos') && isProper(tree.token(head))) return head;
  return tree.children(node, 'det').some((child) => /^the$/iu.test(tree.token(child).text))
    ? node
    : undefined;
}

/** 'John "J.D." Dorrian': quoted within a person's name. */
function nicknamed(tree: Tree, node: number): readonly Alias[] {
  const { head } = tree.token(node);
  if (head < node || !tree.is(node, 'compound') || quotedRun(tree, node).at(-1) !== node) return [];
  return tree.token(head).ner === 'PERSON' ? [{ name: head, alias: node, rule: 'nickname' }] : [];
}

/** "a group calling itself Predatory Sparrow", "a man who calls himself Abu Omar". */
function callingItself(tree: Tree, node: number): readonly Alias[] {
  const { lemma, pos, head } = tree.token(node);
  if (lemma !== 'call' || !/^VB[GZPD]$/u.test(pos) || head < 0 || !tree.is(node, 'acl')) return [];
  const reflexive = tree.children(node).some((child) => /sel(f|ves)$/.test(tree.token(child).text));
  const alias = tree.children(node, 'xcomp', 'obj').find((child) => isProper(tree.token(child)));
  return !reflexive || alias === undefined ? [] : [{ name: head, alias, rule: 'calling-itself' }];
}
