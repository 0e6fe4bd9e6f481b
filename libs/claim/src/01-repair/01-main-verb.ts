import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import {
  givesName,
  happening,
  isDative,
  isFiniteForm,
  isNoun,
  isTemporal,
  isVerb,
  leadOf,
  prepositionOf,
  subjectRelation,
} from './word-class.js';
import { rootNoun } from './00-root-nouns.js';
import { intransitive } from './01-bare-participles.js';
import { type Edit, movedTo, none } from './rewrite.js';

/**
 * "Troops backed by vigilantes killed a commander", "The decision to withdraw was condemned": the parser takes the
 * participle or infinitive after the subject for the main verb, and leaves the main verb hanging as `dep`.
 */
export function mainVerbAfterParticiple(tree: Tree): readonly Edit[] {
  const wrong = tree.tokens.find(
    ({ index }) =>
      isReduced(tree, index) &&
      tree.child(index, 'nsubj', 'nsubj:pass') !== undefined &&
      (rightVerb(tree, index) ?? verbWithObject(tree, index)) !== undefined,
  );
  if (wrong === undefined) return none;
  const main = rightVerb(tree, wrong.index) ?? verbWithObject(tree, wrong.index);
  const subject = tree.child(wrong.index, 'nsubj');
  if (main === undefined || subject === undefined) return none;
  const later = tree.children(wrong.index).filter((child) => child > main && child !== main);
  const earlier = tree
    .children(wrong.index, 'obl', 'advmod', 'advcl', 'ccomp', 'punct')
    .filter((child) => child < subject);
  return [
    {
      index: main,
      head: wrong.head,
      deprel: wrong.deprel,
      ...(tree.is(main, 'acl') || isBareParticiple(tree, main) ? { pos: 'VBD' } : {}),
    },
    { index: subject, head: main, deprel: subjectRelation(tree, main) },
    { index: wrong.index, head: subject, deprel: 'acl' },
    ...movedTo(main, [...later, ...earlier]),
  ];
}

/** What others hold of someone: without "are" it is said of him, and not by him. */
const held = new Set(
  'believe think suspect say know allege report rumour rumor presume understand'.split(' '),
);

/**
 * "Armed men believed/root to be bandits/xcomp kidnapped/acl-of-bandits 280 pupils", "believed/root to be/xcomp bandits/nsubj kidnapped/dep-of-be":
 * what they are held to be is said of them, and the rest they did.
 */
export function deedOfWhoIsHeld(tree: Tree, { index: deed, pos }: Token): readonly Edit[] {
  const held = deed - 1;
  if (!/^VB[DN]$/u.test(pos) || held < 0 || !isNoun(tree.token(held))) return none;
  const be =
    tree.is(held, 'nsubj') && tree.token(held).head === deed ? tree.token(deed).head : undefined;
  const isOnNoun = tree.is(deed, 'acl') && tree.token(deed).head === held;
  const inner = be ?? (isOnNoun ? held : -1);
  if (inner < 0 || !tree.is(inner, 'xcomp')) return none;
  if (be === undefined ? tree.child(held, 'cop') === undefined : tree.token(be).lemma !== 'be')
    return none;
  const view = tree.token(inner).head;
  const doer = tree.child(view, 'nsubj');
  if (doer === undefined || !isHeldView(tree, view) || tree.last(doer) !== view - 1) return none;
  if (!tree.children(deed, 'obj').some((child) => child > deed)) return none;
  const { head, deprel } = tree.token(view);
  return [
    { index: deed, head, deprel, pos: 'VBD' },
    { index: doer, head: deed, deprel: 'nsubj' },
    { index: view, head: doer, deprel: 'acl', pos: 'VBN' },
    ...movedTo(
      deed,
      tree.children(view).filter((child) => child > deed),
    ),
    ...(be === undefined
      ? []
      : [
          { index: held, head: view, deprel: 'xcomp' },
          { index: be, head: held, deprel: 'cop' },
          ...movedTo(held, tree.children(be, 'mark')),
        ]),
  ];
}

function isHeldView(tree: Tree, node: number): boolean {
  const { pos, lemma } = tree.token(node);
  return (
    /^VB[DN]$/u.test(pos) && held.has(lemma) && tree.child(node, 'aux', 'aux:pass') === undefined
  );
}

function isReduced(tree: Tree, node: number): boolean {
  const { pos, lemma } = tree.token(node);
  if (tree.children(node, 'aux', 'cop').length > 0) return false;
  if (pos === 'VBN') return true;
  // "appeared in court charged with sedition"
  if (pos === 'VBD' && intransitive.test(lemma)) return false;
  // "Gunmen believed to belong to the group killed …"
  if (pos === 'VBD' && held.has(lemma) && tree.child(node, 'xcomp') !== undefined) return true;
  // "imposed curbs on the officials involved": what has an object of its own is a deed.
  if (pos === 'VBD' && tree.children(node, 'obj').some((child) => child > node)) return false;
  if (pos === 'VBD')
    return (
      contentWithModal(tree, node) !== undefined ||
      tree
        .children(node, 'obl')
        .some(
          (child) =>
            ['by', 'of', 'in', 'from', 'on', 'to'].includes(prepositionOf(tree, child) ?? '') &&
            child > node,
        )
    );
  return pos === 'VBG' || (pos === 'VB' && prepositionOf(tree, node) === 'to');
}

/** "The scenarios developed will include border security": straight after a past form a modal begins the main verb. */
function contentWithModal(tree: Tree, node: number): number | undefined {
  return tree.tokens[node + 1]?.pos === 'MD'
    ? tree.children(node, 'ccomp', 'dep').find((child) => tree.token(node + 1).head === child)
    : undefined;
}

/** The finite verb or nominal predicate left hanging; after a comma only where the participle stood between two. */
function rightVerb(tree: Tree, node: number): number | undefined {
  const inCommas =
    tree.tokens.slice(0, node).findLast(({ pos }) => !pos.startsWith('RB'))?.text === ',';
  return [node, ...tree.children(node, 'xcomp')]
    .flatMap((verb) => [...tree.children(verb, 'dep'), contentWithModal(tree, verb) ?? []].flat())
    .find(
      (child) =>
        child > node &&
        (isFinite(tree, child) || tree.child(child, 'cop') !== undefined) &&
        tree.children(child, 'nsubj', 'mark').length === 0 &&
        (inCommas || tree.token(child - 1).pos !== ','),
    );
}

function isFinite(tree: Tree, node: number): boolean {
  if (!isVerb(tree.token(node))) return false;
  if (isFiniteForm(tree.token(node).pos)) return true;
  return tree
    .children(node, 'aux')
    .some((aux) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(tree.token(aux).pos));
}

/**
 * "A group calling itself Sparrow claimed the attack", "Yusuf Dirie, also known as Abu Ali, joined the rebels": the noun
 * was taken for the sentence's root.
 */
export function rootNounWithParticiple(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || isVerb(tree.token(root)) || tree.children(root, 'cop', 'nsubj').length > 0)
    return none;
  for (const participle of tree.children(root, 'acl', 'dep')) {
    if (tree.is(participle, 'acl:relcl') || !isReduced(tree, participle)) continue;
    const main =
      tree
        .children(participle, 'dep', 'ccomp', 'conj')
        .find(
          (child) =>
            child > participle &&
            isFinite(tree, child) &&
            tree.children(child, 'mark', 'cc').length === 0,
        ) ??
      verbOfOuter(tree, participle) ??
      verbWithObject(tree, participle);
    if (main === undefined) continue;
    const complement = tree.child(main, 'nsubj');
    // A main clause of its own after "and" or a comma.
    if (tree.is(main, 'conj') && complement !== undefined) continue;
    const later = tree.children(participle, 'conj').filter((child) => child > main);
    return [
      {
        index: main,
        head: -1,
        deprel: 'root',
        ...(tree.is(main, 'acl') ? { pos: 'VBD' } : {}),
      },
      { index: root, head: main, deprel: subjectRelation(tree, main) },
      { index: participle, head: root, deprel: 'acl' },
      ...movedTo(main, later),
      ...(complement === undefined
        ? []
        : [{ index: complement, head: participle, deprel: 'xcomp' }]),
    ];
  }
  return none;
}

/** "The rebels, speaking for the group, owned/acl up to it": between commas stood a remark, and then comes the verb. */
function verbOfOuter(tree: Tree, participle: number): number | undefined {
  if (tree.token(participle).pos !== 'VBG' || tree.tokens[participle - 1]?.text !== ',')
    return undefined;
  return tree
    .children(participle, 'obl', 'obj')
    .flatMap((noun) => tree.children(noun, 'acl'))
    .find(
      (child) => /^VB[DN]$/u.test(tree.token(child).pos) && tree.tokens[child - 1]?.text === ',',
    );
}

/**
 * "Gunmen wearing uniforms seized/acl six men", "A bomb hidden in a cart killed/dep two": with an object of its own a past form is no remark on the noun before it, but
 * what those do who wear them.
 */
function verbWithObject(tree: Tree, participle: number): number | undefined {
  if (!/^VB[GN]$/u.test(tree.token(participle).pos)) return undefined;
  const nouns = tree
    .children(participle, 'obj', 'obl')
    .flatMap((noun) => [noun, ...tree.children(noun, 'nmod')]);
  // "Gunmen disguised in uniforms shot/dep a clerk"
  const beside = tree
    .children(participle, 'dep')
    .filter((child) => tree.tokens[child - 1]?.index === nouns.at(-1));
  return [...nouns.flatMap((noun) => tree.children(noun, 'acl', 'dep')), ...beside].find(
    (child) => {
      const { pos, lemma } = tree.token(child);
      const object = tree.child(child, 'obj');
      if (!/^VB[DN]$/u.test(pos) || object === undefined || object < child) return false;
      if (isDative(lemma) || givesName.test(lemma) || isTemporal(tree, object)) return false;
      return (
        // "killed three"
        (isNoun(tree.token(object)) || tree.token(object).pos === 'CD') &&
        tree.child(child, 'nsubj', 'aux', 'aux:pass', 'mark', 'cc') === undefined
      );
    },
  );
}

/** "made it clear that they would strike": "it" stands for the clause to come, and strikes nobody. */
export function expletiveBeforeContent(tree: Tree, { index: verb, lemma }: Token): readonly Edit[] {
  const it = tree.tokens[verb + 1];
  const state = tree.tokens[verb + 2];
  const isMade = lemma === 'make' && it?.text === 'it' && state?.pos.startsWith('JJ') === true;
  const that = tree.tokens.find(({ index, text }) => index > verb + 2 && text === 'that');
  if (!isMade || that === undefined || that.head < that.index) return none;
  return [
    { index: it.index, head: verb, deprel: 'expl' },
    { index: state.index, head: verb, deprel: 'xcomp' },
    { index: that.head, head: verb, deprel: 'ccomp' },
    ...movedTo(
      verb,
      tree.children(that.head, 'obl').filter((child) => child < that.index),
    ),
  ];
}

/** "shot/VBN a clerk", without "was" or "had" */
function isBareParticiple(tree: Tree, verb: number): boolean {
  return tree.token(verb).pos === 'VBN' && tree.child(verb, 'aux', 'aux:pass', 'cop') === undefined;
}

/** "The king named/acl a judge/xcomp", "Voters elected/acl Omar Bello/xcomp": an article begins no name, and a name is no office. */
function namedOne(tree: Tree, verb: number): number | undefined {
  const [{ lemma }, chosen] = [tree.token(verb), tree.child(verb, 'xcomp')];
  if (chosen === undefined || !/^(name|elect|appoint)$/u.test(lemma)) return undefined;
  const isPerson = lemma !== 'name' && tree.token(chosen).ner === 'PERSON';
  const isAny = tree.children(chosen, 'det').some((det) => tree.token(det).lemma === 'a');
  return isPerson || (isAny && lemma === 'name') ? chosen : undefined;
}

/** "The junta ignored calls": a participle with an object is no remark on the only noun before it, but the verb. */
export function rootNounWithObject(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 0) return none;
  const verb = tree
    .subtree(root, (node) => isVerb(tree.token(node)) && !tree.is(node, 'acl'))
    .find(
      (child) =>
        tree.is(child, 'acl') &&
        !tree.is(child, 'acl:relcl') &&
        /^VB[DN]$/u.test(tree.token(child).pos) &&
        (tree.child(child, 'obj', 'ccomp') !== undefined || namedOne(tree, child) !== undefined) &&
        tree.child(child, 'nsubj', 'aux') === undefined,
    );
  const told = tree.children(root, 'acl').find((child) => {
    const { pos, lemma } = tree.token(child);
    return pos === 'VBN' && vocabulary.reportingVerb(lemma.toLowerCase()) !== undefined;
  });
  const isSentence = tree.child(root, 'det') !== undefined && tree.tokens.at(-1)?.text === '.';
  const finite = verb ?? (isSentence ? told : undefined);
  const deed = deedBeforeObject(tree, root, finite, vocabulary);
  if (deed.length > 0 || finite === undefined) return deed;
  const named = namedOne(tree, finite);
  const done = tree.child(finite, 'obj') ?? named;
  return [
    { index: finite, head: -1, deprel: 'root', pos: 'VBD' },
    { index: root, head: finite, deprel: 'nsubj' },
    ...(named === undefined ? [] : [{ index: named, deprel: 'obj' }]),
    ...tree
      .children(root)
      .filter((child) => child > finite)
      // "released Maria Diaz, a nurse/appos", "elected Omar Bello, who/acl:relcl": she is the nurse.
      .map((index) => ({
        index,
        head: (/^(appos|acl:relcl)$/u.test(tree.token(index).deprel) ? done : undefined) ?? finite,
      })),
  ];
}

/**
 * "The military/amod dissolved/amod parliament/nsubj, suspended/root the constitution and imposed …": behind a comma stands no verb of
 * the noun before it, but the next deed of a list.
 */
export function firstDeedTakenForSubject(
  tree: Tree,
  { index: object, head: second }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const isList =
    tree.is(object, 'nsubj') &&
    tree.token(second).pos === 'VBD' &&
    tree.tokens[second - 1]?.text === ',' &&
    tree.last(object) === second - 2 &&
    tree.child(second, 'conj') !== undefined;
  const deed = isList ? deedOfActor(tree, object, vocabulary) : undefined;
  if (deed === undefined) return none;
  const { head, deprel } = tree.token(second);
  return [
    { index: deed, head, deprel, pos: 'VBD' },
    { index: second, head: deed, deprel: 'conj' },
    ...givenItsActor(tree, deed, object),
  ];
}

/** The participle between whoever acts and the noun they were both taken to describe: "the military dissolved parliament". */
function deedOfActor(tree: Tree, object: number, vocabulary: Vocabulary): number | undefined {
  const deed = tree
    .children(object, 'amod')
    .find((child) => child < object && tree.token(child).pos === 'VBN');
  const actor = deed === undefined ? undefined : tree.tokens[deed - 1];
  const kind = actor && vocabulary.kindOfNoun(actor.lemma.toLowerCase());
  return actor?.head === object && (kind === 'Person' || kind === 'Group') ? deed : undefined;
}

/** Who does it stands straight before it, with all that hung on the object in front of him. */
function givenItsActor(tree: Tree, deed: number, object: number): readonly Edit[] {
  const actor = deed - 1;
  return [
    { index: object, head: deed, deprel: 'obj' },
    { index: actor, head: deed, deprel: 'nsubj', pos: 'NN' },
    ...movedTo(
      actor,
      tree.children(object).filter((child) => child < actor),
    ),
  ];
}

/**
 * "The militant/amod pledged/amod allegiance/root", "The military/amod dissolved/amod parliament/root and suspended/acl the
 * constitution": who acts stands before what is done, and that before whom it is done to.
 */
function deedBeforeObject(
  tree: Tree,
  root: number,
  finite: number | undefined,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const and = tree.tokens[(finite ?? root) - 1];
  if (finite !== undefined && and?.pos !== 'CC') return none;
  const deed = deedOfActor(tree, root, vocabulary);
  if (deed === undefined) return none;
  return [
    { index: deed, head: -1, deprel: 'root', pos: 'VBD' },
    ...givenItsActor(tree, deed, root),
    ...tree
      .children(root)
      .filter((child) => child > root && !tree.is(child, 'case'))
      .map((index) => ({
        index,
        head: index === and?.index && finite !== undefined ? finite : deed,
        ...(index === finite ? { deprel: 'conj' } : {}),
        ...(tree.is(index, 'nmod') ? { deprel: 'obl' } : {}),
      })),
  ];
}

/**
 * "Some 90 trucks/root crossed/acl from Jordan into Syria.", "Students/root in Oslo called/acl for a vote.", "The premier/root
 * offered/acl to resign.": what needs no object is done by those before it, and so is what only says that something took place:
 * "A strike/root by nurses continued/acl".
 */
export function mainVerbWithoutObject(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const root = rootNoun(tree);
  const verb = root < 0 ? undefined : tree.tokens.find(isVerb)?.index;
  if (verb === undefined || verb < root || tree.token(verb).pos !== 'VBN') return none;
  if (!tree.is(verb, 'acl') || tree.child(verb, 'obj', 'aux', 'mark') !== undefined) return none;
  // An item of a list says so what was done to them.
  if (tree.tokens.at(-1)?.text !== '.' || /^[-–—•*·]/u.test(tree.passage.text)) return none;
  if (tree.tokens.slice(0, verb).some(({ text }) => text === ',')) return none;
  const below = new Set(tree.subtree(verb));
  if (tree.tokens.some((token) => !below.has(token.index) && isVerb(token))) return none;
  if (!isComplete(tree, verb, vocabulary)) return none;
  return [
    { index: verb, head: -1, deprel: 'root', pos: 'VBD' },
    { index: root, head: verb, deprel: 'nsubj' },
    ...movedTo(
      verb,
      tree.children(root).filter((child) => child > verb),
    ),
  ];
}

/**
 * "A mine planted by rebels detonated/acl-of-rebels near Gao, injuring/root two": an outcome behind the last comma is no main verb, and who
 * planted it did not go off.
 */
export function mainVerbBeforeOutcome(
  tree: Tree,
  { index: deed, pos, head: agent }: Token,
): readonly Edit[] {
  const { root: outcome } = tree;
  if (!/^VB[DN]$/u.test(pos) || !tree.is(deed, 'acl') || outcome < deed || agent !== deed - 1)
    return none;
  if (tree.token(outcome).pos !== 'VBG' || tree.tokens[outcome - 1]?.text !== ',') return none;
  const subject = tree.child(outcome, 'nsubj');
  const planted = tree.token(agent).head;
  if (subject === undefined || tree.child(outcome, 'aux') !== undefined || !tree.is(agent, 'obl'))
    return none;
  if (planted < 0 || !tree.is(planted, 'acl') || tree.token(planted).head !== subject) return none;
  return [
    { index: deed, head: -1, deprel: 'root', pos: 'VBD' },
    { index: subject, head: deed, deprel: 'nsubj' },
    { index: outcome, head: deed, deprel: 'advcl' },
    ...movedTo(
      deed,
      tree
        .children(outcome)
        .filter((child) => child < subject || /^\p{P}$/u.test(tree.token(child).text)),
    ),
  ];
}

/**
 * "A mine/root planted by/mark rebels/nsubj exploded/advcl-of-planted", "A car/root driven by a militant exploded/dep-of-militant": "by" leads no
 * clause, and of a sentence without a verb what was planted acts.
 */
export function mainVerbBehindAgent(
  tree: Tree,
  { index: deed, pos, head, deprel }: Token,
): readonly Edit[] {
  if (pos !== 'VBD' || head < 0 || !/^(advcl|dep)$/u.test(deprel)) return none;
  const by = deprel === 'advcl' ? leadOf(tree, deed, 'by') : leadOf(tree, head, 'by');
  const agent = deprel === 'advcl' ? tree.child(deed, 'nsubj') : head;
  if (by === undefined || agent === undefined) return none;
  const planted = deprel === 'advcl' ? head : tree.token(agent).head;
  const root = rootNoun(tree);
  if (root < 0 || planted < 0 || !tree.is(planted, 'acl') || tree.token(planted).head !== root)
    return none;
  return [
    { index: deed, head: -1, deprel: 'root' },
    { index: root, head: deed, deprel: 'nsubj' },
    { index: agent, head: planted, deprel: 'obl' },
    { index: by, head: agent, deprel: 'case' },
    ...movedTo(
      deed,
      tree.children(root).filter((child) => child > deed),
    ),
  ];
}

/** "crossed from", "called for", "continued", "offered to resign": a verb that has all it needs without an object. */
function isComplete(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  const { lemma } = tree.token(verb);
  const next = tree.tokens[verb + 1]?.text ?? '';
  const wills = vocabulary.reportingVerb(lemma)?.stance;
  const isWill =
    tree.child(verb, 'xcomp') !== undefined && /^(promises|threatens|intends)$/u.test(wills ?? '');
  const isLed = vocabulary
    .verbFrames(lemma)
    .some(
      ({ directObject, particle, phrases, slots }) =>
        directObject === null &&
        particle === null &&
        phrases.length === 0 &&
        slots.some(({ preposition }) => preposition === next),
    );
  return isLed || isWill || happening.has(lemma);
}

/**
 * "Mines laid/root near a well/advmod killed/amod four herders/obl": an "a" leads no plural, so what stands behind it is a noun, and the
 * next word the verb of the sentence.
 */
export function mainVerbBehindWell(tree: Tree, { index: well, text, pos }: Token): readonly Edit[] {
  const [article, verb] = [tree.tokens[well - 1], tree.tokens[well + 1]];
  if (text !== 'well' || pos !== 'RB' || article === undefined || verb === undefined) return none;
  if (!/^VB[DN]$/u.test(verb.pos) || !tree.is(verb.index, 'amod')) return none;
  const { head: victims } = verb;
  const next = tree.tokens[well + 2];
  const isPlural = /^an?$/u.test(article.text) && tree.token(victims).pos === 'NNS';
  const isNew = article.text === 'the' && /^(DT|CD|PRP\$)$/u.test(next?.pos ?? '');
  const { head: participle } = tree.token(victims);
  const subject = participle < 0 ? undefined : tree.child(participle, 'nsubj');
  if (
    (!isPlural && !isNew) ||
    subject === undefined ||
    !/^VB[DN]$/u.test(tree.token(participle).pos)
  )
    return none;
  const { head, deprel } = tree.token(participle);
  return [
    { index: verb.index, head, deprel, pos: 'VBD' },
    { index: subject, head: verb.index, deprel: 'nsubj' },
    { index: participle, head: subject, deprel: 'acl', pos: 'VBN' },
    { index: victims, head: verb.index, deprel: 'obj' },
    { index: well, head: participle, deprel: 'obl', pos: 'NN' },
    ...movedTo(
      well,
      tree.children(victims).filter((child) => child < well),
    ),
    ...movedTo(
      verb.index,
      tree.children(participle).filter((child) => child > victims),
    ),
  ];
}

/** "A U.S./nsubj drone/VB/root killed/amod a chief/obj": a weapon behind a name is no verb, and what stands behind it is. */
export function mainVerbBehindThing(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const { root } = tree;
  const [name, verb] = [tree.tokens[root - 1], tree.tokens[root + 1]];
  if (root < 1 || name === undefined || verb === undefined) return none;
  if (!/^VBP?$/u.test(tree.token(root).pos) || tree.child(root, 'nsubj') !== name.index)
    return none;
  if (vocabulary.kindOfNoun(tree.token(root).lemma) !== 'Equipment') return none;
  const object = tree.child(root, 'obj');
  if (object === undefined || verb.pos !== 'VBN' || !tree.is(verb.index, 'amod')) return none;
  if (verb.head !== object && tree.token(verb.head).head !== object) return none;
  return [
    { index: verb.index, head: -1, deprel: 'root', pos: 'VBD' },
    { index: root, head: verb.index, deprel: 'nsubj', pos: 'NN' },
    { index: name.index, head: root, deprel: 'compound' },
    { index: object, head: verb.index, deprel: 'obj' },
    ...movedTo(root, tree.children(name.index)),
    ...movedTo(
      verb.index,
      tree.children(root).filter((child) => child > object),
    ),
  ];
}
