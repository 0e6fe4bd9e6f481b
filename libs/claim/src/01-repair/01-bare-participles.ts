import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isNoun, isTemporal, isVerb, leadOf } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// Participles without an auxiliary: what is to become of somebody, and how somebody stands.

/**
 * "was handed a seven-year term/obj and barred/acl from office", "found three men/obj guilty and jailed/acl them": behind "and" nothing
 * more is told of the noun, but what else was done to whoever was handed it, or by those who found it.
 */
export function secondBehindObject(
  tree: Tree,
  { index: second, pos, head: noun }: Token,
): readonly Edit[] {
  const and = tree.tokens[second - 1];
  if (pos !== 'VBN' || !tree.is(second, 'acl') || and?.text !== 'and') return none;
  const { head: first } = tree.token(noun);
  if (first < 0 || !tree.is(noun, 'obj') || and.head !== noun) return none;
  const isPassive = tree.child(first, 'aux:pass') !== undefined;
  if (!isPassive && tree.child(second, 'obj') === undefined) return none;
  return [
    { index: second, head: first, deprel: 'conj', ...(isPassive ? {} : { pos: 'VBD' }) },
    { index: and.index, head: second, deprel: 'cc' },
  ];
}

/**
 * "The law, signed/ccomp the same day by the king, was denounced/root": between commas, with who did it behind "by", it tells more of the
 * noun before.
 */
export function doneBetweenCommas(
  tree: Tree,
  { index: done, pos, head: verb }: Token,
): readonly Edit[] {
  const noun = tree.tokens[done - 2];
  if (
    !/^VB[DN]$/u.test(pos) ||
    verb < done ||
    !/^(ccomp|advcl|dep)$/u.test(tree.token(done).deprel)
  )
    return none;
  if (noun === undefined || !isNoun(noun) || tree.tokens[done - 1]?.text !== ',') return none;
  if (noun.head !== verb || !noun.deprel.startsWith('nsubj')) return none;
  if (tree.child(done, 'nsubj', 'obj', 'aux', 'aux:pass', 'mark') !== undefined) return none;
  const isBySomebody = tree
    .children(done, 'obl')
    .some((child) => child > done && leadOf(tree, child, 'by') !== undefined);
  return isBySomebody ? [{ index: done, head: noun.index, deprel: 'acl', pos: 'VBN' }] : none;
}

/**
 * "turned violent, with four people/nsubj killed/advcl and shops/nsubj looted/conj", "with three houses/obl burned/dep and nine
 * people/nsubj arrested/conj": behind "with" stands no finite verb, so it is told of them what was done to them.
 */
export function doneBehindWith(tree: Tree, { index: done, pos }: Token): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos)) return none;
  if (tree.child(done, 'obj', 'aux', 'aux:pass', 'cop', 'xcomp', 'ccomp') !== undefined)
    return none;
  const { head, deprel } = tree.token(done);
  const first = deprel === 'conj' ? head : done;
  const whom = tree.child(done, 'nsubj');
  if (first < 0 || (whom !== undefined && tree.last(whom) !== done - 1)) return none;
  const isClause = leadOf(tree, first, 'with') !== undefined && tree.is(first, 'advcl');
  const noun = tree.token(first).head;
  const isPhrase =
    noun === first - 1 &&
    leadOf(tree, noun, 'with') !== undefined &&
    /^(dep|acl)$/u.test(tree.token(first).deprel);
  if (!isClause && !isPhrase) return none;
  return [
    { index: done, pos: 'VBN', ...(first === done && isPhrase ? { deprel: 'acl' } : {}) },
    ...(whom === undefined ? [] : [{ index: whom, deprel: 'nsubj:pass' }]),
  ];
}

/** "was born/root in Gao, studied/VBN in Lima and joined the army": who is born is the one who does the rest. */
export function deedOfBorn(tree: Tree, { index, pos, lemma, head }: Token): readonly Edit[] {
  if (pos !== 'VBN' || head < 0 || !tree.is(index, 'conj')) return none;
  if (tree.token(head).lemma !== 'bear' && tree.token(head).text !== 'born') return none;
  const isDone = /^(raise|bring|educate|school|train|bury|baptise|baptize|christen|rear|adopt|deport|exile|hide|name)$/u.test(lemma); // prettier-ignore
  return isDone || tree.child(index, 'aux:pass', 'nsubj:pass') !== undefined
    ? none
    : [{ index, pos: 'VBD' }];
}

function isQuantity({ pos, text }: Token): boolean {
  return pos === 'CD' || /^(an?|some|several|many|dozens|no)$/iu.test(text);
}

/** "had them/nsubj shipped/ccomp to Massawa": what one has done to things others do to them. */
export function madeToBeDone(tree: Tree, { index: done, pos, head: had }: Token): readonly Edit[] {
  if (pos !== 'VBN' || had < 0 || tree.token(had).lemma !== 'have' || !tree.is(done, 'ccomp'))
    return none;
  const what = tree.child(done, 'nsubj');
  if (what === undefined || what < had || tree.child(done, 'obj', 'aux', 'mark') !== undefined)
    return none;
  return [{ index: what, deprel: 'nsubj:pass' }];
}

/** Harm that nobody does without doing it to somebody, and what is found to have been done: a closed class. */
export const suffered =
  /^(kill|injure|wound|arrest|detain|displace|abduct|kidnap|behead|hospitali[sz]e|rescue|evacuate|execute|sentence|deport|destroy|burn|loot|torch|damage)$/u;

/**
 * "Two officers/dep killed/dep, one injured/root.", "Several homes burned/root.": a note without any other verb tells by past forms what
 * was done to so many.
 */
export function countedAndDone(tree: Tree, { index, lemma, pos }: Token): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || !suffered.test(lemma)) return none;
  const verbs = tree.tokens.filter(isVerb);
  const isNote = verbs.every(
    (verb) => /^VB[DN]$/u.test(verb.pos) && suffered.test(verb.lemma) && isDone(tree, verb.index),
  );
  if (!isNote || tree.tokens.some((token) => /^(MD|WDT|WP|TO)$/u.test(token.pos))) return none;
  const [first] = verbs;
  const whom = tree.tokens[index - 1];
  if (first === undefined || whom === undefined) return none;
  const isFirst = index === first.index;
  const others = tree.tokens.filter(
    ({ index: at, head, deprel }) =>
      !(head === whom.index && at < index) &&
      !verbs.some((verb) => verb.index - 1 === at) &&
      deprel !== 'root' &&
      (head === index || (isFirst && head === tree.root)),
  );
  return [
    { index, head: isFirst ? -1 : first.index, deprel: isFirst ? 'root' : 'conj', pos: 'VBN' },
    { index: whom.index, head: index, deprel: 'nsubj:pass' },
    ...movedTo(
      index,
      others.map((other) => other.index).filter((at) => !verbs.some((verb) => verb.index === at)),
    ),
  ];
}

/** "Two officers killed", "one injured": straight behind those who are counted, and nobody behind it. */
function isDone(tree: Tree, verb: number): boolean {
  const whom = tree.tokens[verb - 1];
  if (whom === undefined || tree.child(verb, 'obj', 'aux', 'aux:pass', 'mark') !== undefined)
    return false;
  const next = tree.tokens[verb + 1];
  const isCounted =
    whom.pos === 'CD' ||
    (isNoun(whom) &&
      tree
        .children(whom.index)
        .some((child) => child < whom.index && isQuantity(tree.token(child))));
  const behind = next === undefined || /^([.,;:]|CC|IN)$/u.test(next.pos);
  return isCounted && behind && (isNoun(whom) ? whom.pos !== 'NN' || tree.tokens.length < 8 : true);
}

/** "ordered the men/nsubj freed/ccomp", "whom a court ordered freed/dep": what is ordered of them is done to them by others. */
export function doneByOrder(tree: Tree, { index: done, pos, head: verb }: Token): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || verb < 0 || verb > done) return none;
  if (!/^(ccomp|dep|xcomp|acl)$/u.test(tree.token(done).deprel)) return none;
  if (tree.token(verb).lemma !== 'order' || tree.child(verb, 'aux:pass') !== undefined) return none;
  if (tree.child(done, 'aux', 'aux:pass', 'mark', 'obj', 'cc', 'ccomp') !== undefined) return none;
  const whom = tree.child(done, 'nsubj');
  if (whom === undefined ? done !== verb + 1 : whom < verb || tree.last(whom) !== done - 1)
    return none;
  const relative = tree
    .children(verb, 'dep', 'obj')
    .find((child) => tree.token(child).text === 'whom');
  if (whom === undefined && relative === undefined) return none;
  return [
    { index: done, deprel: 'xcomp', pos: 'VBN' },
    { index: whom ?? relative ?? done, head: verb, deprel: 'obj' },
    ...movedTo(
      verb,
      tree.children(done, 'obl', 'obl:tmod').filter((child) => isTemporal(tree, child)),
    ),
  ];
}

/** Verbs that nothing can be done to anybody with, so that their past form is no remark on a noun: a closed class. */
export const intransitive = /^(appear|arrive|come|go|return|remain|stay|sit|stand|emerge|die|escape)$/u; // prettier-ignore

/** "appeared in court charged/dep with sedition", "… on Friday accused/acl of fraud": how somebody stood who appeared. */
export function standingBesideDeed(tree: Tree, { index, pos, head }: Token): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || head < 0 || head > index) return none;
  const isDangling = tree.is(index, 'dep') || (tree.is(index, 'acl') && isTemporal(tree, head));
  const verb = isVerb(tree.token(head)) ? head : tree.token(head).head;
  if (!isDangling || verb < 0 || !intransitive.test(tree.token(verb).lemma)) return none;
  if (tree.child(index, 'nsubj', 'aux', 'aux:pass', 'mark', 'obj', 'cc') !== undefined) return none;
  if (tree.tokens[index - 1]?.text === ',' || tree.child(verb, 'nsubj') === undefined) return none;
  return tree.token(verb).pos === 'VBD'
    ? [
        { index, head: verb, deprel: 'advcl', pos: 'VBN' },
        ...movedTo(
          verb,
          tree.children(index, 'obl', 'obl:tmod').filter((child) => child < index),
        ),
      ]
    : none;
}

/**
 * "Two teachers/nsubj appeared/acl in court charged/root with sedition": who appears, appeared; charged is how they did.
 */
export function standingTakenForDeed(
  tree: Tree,
  { index: verb, pos, lemma, head: subject }: Token,
): readonly Edit[] {
  if (
    !/^VB[DN]$/u.test(pos) ||
    !intransitive.test(lemma) ||
    !tree.is(verb, 'acl') ||
    subject > verb
  )
    return none;
  const { head: state, deprel } = tree.token(subject);
  if (state < verb || !isNoun(tree.token(subject)) || !deprel.startsWith('nsubj')) return none;
  const { head: above, deprel: role, pos: form } = tree.token(state);
  if (!/^VB[DN]$/u.test(form) || tree.child(verb, 'obj', 'mark', 'aux') !== undefined) return none;
  if (tree.child(state, 'aux', 'aux:pass', 'obj', 'cop') !== undefined) return none;
  const before = tree.tokens[state - 1];
  if (before === undefined || /^(,|CC)$/u.test(before.pos) || isVerb(before)) return none;
  return [
    { index: verb, head: above, deprel: role, pos: 'VBD' },
    { index: subject, head: verb, deprel: 'nsubj' },
    { index: state, head: verb, deprel: 'advcl', pos: 'VBN' },
    ...movedTo(
      verb,
      tree.children(state).filter((child) => child < state || tree.is(child, 'punct')),
    ),
  ];
}

/** "Papers/nsubj filed/root in the court accuse/VB/dep the general of it": they were filed, and what they do stands behind. */
export function filedTakenForDeed(
  tree: Tree,
  { index: verb, pos, lemma, deprel, head: filed }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^VBP?$/u.test(pos) || !/^(ccomp|dep|xcomp)$/u.test(deprel)) return none;
  if (filed < 0 || filed > verb || vocabulary.reportingVerb(lemma) === undefined) return none;
  if (tree.child(verb, 'nsubj', 'mark', 'aux') !== undefined) return none;
  const papers = tree.child(filed, 'nsubj');
  const isPlain =
    papers === filed - 1 && tree.child(filed, 'obj', 'aux', 'cop', 'mark') === undefined;
  if (!isPlain || !/^VB[DN]$/u.test(tree.token(filed).pos)) return none;
  // "Officials agreed to help train": no paper, and no plural behind which a bare verb is finite.
  if (!tree.token(papers).text.endsWith('s') || tree.child(filed, 'obl') === undefined) return none;
  const { head, deprel: role } = tree.token(filed);
  return [
    { index: verb, head, deprel: role, pos: 'VBP' },
    { index: papers, head: verb, deprel: 'nsubj' },
    { index: filed, head: papers, deprel: 'acl', pos: 'VBN' },
    ...movedTo(
      verb,
      tree.children(filed, 'punct', 'parataxis').filter((child) => child > verb),
    ),
  ];
}

/** "was detained on Monday and freed/VBD/conj the same day": what is done only to somebody was done to the same one. */
export function secondOfPassives(
  tree: Tree,
  { index, pos, deprel, lemma, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBD' || deprel !== 'conj' || tree.child(head, 'aux:pass') === undefined) return none;
  if (tree.child(index, 'nsubj', 'nsubj:pass', 'obj', 'ccomp', 'xcomp', 'aux') !== undefined)
    return none;
  const frames = vocabulary.verbFrames(lemma).filter(({ particle }) => particle === null);
  const isDoneToSomebody =
    frames.length > 0 && frames.every(({ directObject }) => directObject !== null);
  return isDoneToSomebody && tree.child(index, 'compound:prt') === undefined
    ? [{ index, pos: 'VBN' }]
    : none;
}

const lemmas: Readonly<Record<string, string>> = { wounded: 'wound', injured: 'injure' };
const others = /^(another|others|several|many|more|some|dozens|scores|hundreds)$/iu;

const harms =
  /^(wounded|injured|hurt|killed|arrested|detained|captured|abducted|kidnapped|displaced|rescued|evacuated|charged|deported|released|freed|executed|expelled|jailed)$/u;

/** "killed", "five wounded/JJ": a word that says of somebody what was done to him. */
export function isHarmed({ text, lemma, pos }: Token): boolean {
  return harms.test(text) || (/^VB[DN]$/u.test(pos) && suffered.test(lemma));
}

/** "wounded" as an adjective is a form of "wound" all the same. */
export function lemmaOfHarm({ text, lemma }: Token): string {
  return lemmas[text] ?? lemma;
}

/** "were injured and 40/conj detained/dep": the second deed, and not the number, goes with the first. */
export function secondTakenForNumber(
  tree: Tree,
  { index: harmed, text, deprel, head: who }: Token,
): readonly Edit[] {
  if (deprel !== 'dep' || who !== harmed - 1 || !harms.test(text)) return none;
  const number = tree.token(who);
  const isOfPassive = tree.child(number.head, 'aux:pass') !== undefined;
  if (number.pos !== 'CD' || number.deprel !== 'conj' || !isOfPassive) return none;
  return [
    { index: harmed, head: number.head, deprel: 'conj', pos: 'VBN' },
    { index: who, head: harmed, deprel: 'nsubj:pass' },
    ...movedTo(harmed, tree.children(who, 'cc', 'obl', 'punct')),
  ];
}

/** "was killed and another/nsubj injured", "were killed and several/amod wounded/JJ": the others were wounded, and wound nobody. */
export function othersOfSecond(
  tree: Tree,
  { index: harmed, text, pos, deprel, head }: Token,
): readonly Edit[] {
  if (deprel !== 'conj' || !harms.test(text)) return none;
  const who = tree.tokens[harmed - 1];
  const isOthers = who !== undefined && (others.test(who.text) || who.pos === 'CD');
  if (who?.head !== harmed || !isOthers || tree.child(head, 'aux:pass') === undefined) return none;
  if (tree.child(harmed, 'obj', 'aux', 'aux:pass') !== undefined) return none;
  return [
    {
      index: who.index,
      deprel: 'nsubj:pass',
      ...(/^(NN|CD)/u.test(who.pos) ? {} : { pos: 'NNS' }),
    },
    { index: harmed, pos: 'VBN', ...(pos === 'JJ' ? { lemma: lemmas[text] ?? text } : {}) },
    // "many/advmod more/advmod wounded"
    ...movedTo(
      who.index,
      tree
        .children(harmed, 'advmod', 'amod')
        .filter((child) => child === harmed - 2 && others.test(tree.token(child).text)),
      'amod',
    ),
  ];
}

/** "treated wounded/dep Ukrainian soldiers/obj": straight behind a verb a participle tells how those are whom it is done to. */
export function stateBeforeObject(
  tree: Tree,
  { index: state, pos, head: verb, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBN' || verb !== state - 1 || !/^(dep|ccomp|xcomp|advcl)$/u.test(deprel))
    return none;
  const object = tree.child(state, 'obj');
  if (object === undefined || object < state || tree.child(verb, 'obj', 'aux:pass') !== undefined)
    return none;
  if (tree.child(state, 'nsubj', 'aux', 'aux:pass', 'mark') !== undefined) return none;
  const isTaking = vocabulary
    .verbFrames(tree.token(verb).lemma)
    .some(({ directObject, particle }) => directObject === 'object' && particle === null);
  if (!isTaking || tree.child(verb, 'nsubj') === undefined) return none;
  return [
    { index: object, head: verb },
    { index: state, head: object, deprel: 'amod' },
    ...movedTo(
      verb,
      tree.children(state).filter((child) => child !== object),
    ),
  ];
}

/** "took in 400 people/nsubj fleeing/dep the war": whom one takes in, and what they were about. */
export function objectTakenForDoer(
  tree: Tree,
  { index: participle, pos, deprel, head: verb }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || deprel !== 'dep' || verb < 0 || !isVerb(tree.token(verb))) return none;
  const people = tree.child(participle, 'nsubj');
  if (people !== participle - 1 || tree.child(verb, 'obj', 'aux:pass') !== undefined) return none;
  const before = tree.token(tree.first(people) - 1);
  if (before.index !== verb && !(before.head === verb && tree.is(before.index, 'compound:prt')))
    return none;
  return [
    { index: people, head: verb, deprel: 'obj' },
    { index: participle, head: people, deprel: 'acl' },
  ];
}
