import type { Token, Tree } from '@whence/parse';
import { isFiniteForm, isTemporal, isVerb, leadOf } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// A deed told as the state in which it leaves somebody: read like the passive that it stands for.

/**
 * "a nurse was among those arrested", "was among the wounded", "among the dead was a nurse": she was arrested, wounded,
 * killed.
 */
export function amongThoseDone(
  tree: Tree,
  { index: among, text, head: those }: Token,
): readonly Edit[] {
  if (!/^among(st)?$/iu.test(text) || those < 0 || !tree.is(among, 'case')) return none;
  const done = participleAmong(tree, those);
  if (done === undefined) return none;
  const be = tree.child(those, 'cop') ?? tree.token(those).head;
  const subject = tree.child(those, 'nsubj') ?? (be < 0 ? undefined : tree.child(be, 'nsubj'));
  if (be < 0 || tree.token(be).lemma !== 'be' || subject === undefined) return none;
  const { head, deprel } = tree.token(tree.is(be, 'cop') ? those : be);
  const moved = [those, be].flatMap((node) => tree.children(node));
  return [
    // Those first that others are hung on, or they would close a circle.
    { index: done, head, deprel, pos: 'VBN', ...(isDeath(tree, done) ? { lemma: 'kill' } : {}) },
    { index: among, head: done, deprel: 'advmod' },
    ...movedTo(
      done,
      moved.filter((node) => node !== among && node !== done && !tree.is(node, 'det')),
    ),
    ...movedTo(among, tree.children(those, 'det'), 'fixed'),
    ...(those === done ? [] : [{ index: those, head: among, deprel: 'fixed' }]),
    { index: be, head: done, deprel: 'aux:pass' },
    { index: subject, head: done, deprel: 'nsubj:pass' },
  ];
}

/** "Those arrested/acl were two editors/root", "The envoys named/acl were Omar Bello/root and Awa Ba": they were arrested, and named. */
export function thoseWhoWereDone(
  tree: Tree,
  { index: done, pos, head: those }: Token,
): readonly Edit[] {
  if (pos !== 'VBN' || those !== done - 1 || !tree.is(done, 'acl')) return none;
  const { head: who, text } = tree.token(those);
  if (who < done || !tree.is(those, 'nsubj') || tree.child(done, 'obj', 'aux', 'xcomp'))
    return none;
  const be = tree.child(who, 'cop');
  if (be === undefined || tree.token(be).lemma !== 'be' || be < done) return none;
  const { pos: kind, head, deprel } = tree.token(who);
  const isWho = kind.startsWith('NNP') || (/^those$/iu.test(text) && kind.startsWith('NN'));
  if (!isWho || tree.child(who, 'case') !== undefined) return none;
  return [
    ...movedTo(
      done,
      tree
        .children(who)
        .filter((child) => child < be || /^(punct|aux|advmod)$/u.test(tree.token(child).deprel)),
    ),
    { index: done, head, deprel },
    { index: be, head: done, deprel: 'aux:pass' },
    { index: who, head: done, deprel: 'nsubj:pass' },
    { index: those, head: done, deprel: 'dislocated' },
  ];
}

/** "among [those killed]", "among the [wounded]" */
function participleAmong(tree: Tree, node: number): number | undefined {
  // The parser may take the article for the head.
  if (/^(those|the)$/iu.test(tree.token(node).text))
    return tree.children(node, 'acl', 'amod', 'dep').find((child) => isDone(tree, child));
  return isDone(tree, node) && tree.child(node, 'det') !== undefined ? node : undefined;
}

function isDone(tree: Tree, node: number): boolean {
  const { text, pos } = tree.token(node);
  return isDeath(tree, node) || pos === 'VBN' || (pos === 'JJ' && text.endsWith('ed'));
}

function isDeath(tree: Tree, node: number): boolean {
  return tree.token(node).text.toLowerCase() === 'dead';
}

/** "stands accused/dep of bribery" is accused. */
export function standsAccused(tree: Tree, { index, pos, head: stands }: Token): readonly Edit[] {
  if (pos !== 'VBN' || stands < 0 || stands !== index - 1 || tree.token(stands).lemma !== 'stand')
    return none;
  const { head, deprel, pos: form } = tree.token(stands);
  if (!isFiniteForm(form) || !/^(dep|xcomp|ccomp|advcl)$/u.test(tree.token(index).deprel))
    return none;
  return [
    ...tree.children(stands).map((child) => ({
      ...{ index: child, head: index },
      ...(tree.is(child, 'nsubj') ? { deprel: 'nsubj:pass' } : {}),
    })),
    { index, head, deprel },
    { index: stands, head: index, deprel: 'aux:pass' },
  ];
}

/** "cost six soldiers/iobj their lives/obj": killed them. */
export function livesCost(tree: Tree, { index: lives, lemma, head: cost }: Token): readonly Edit[] {
  if (!/^(life|lives)$/u.test(lemma) || !tree.is(lives, 'obj')) return none;
  const whom = tree.child(cost, 'iobj');
  const isOwn = tree.children(lives, 'nmod:poss').some((child) => tree.token(child).pos === 'PRP$');
  if (whom === undefined || !isOwn || tree.token(cost).lemma !== 'cost') return none;
  return [
    { index: whom, deprel: 'obj' },
    { index: lives, deprel: 'fixed' },
    { index: cost, lemma: 'kill' },
  ];
}

/**
 * "gave the envoy/obj 48 hours/dep to leave/acl", "gave Nairobi a week/obl:tmod to answer/advcl": what they are given is an
 * ultimatum. "gave the banker/obj eight years/obl:tmod": without it, a term.
 */
export function timeGiven(tree: Tree, { index: time, pos, head }: Token): readonly Edit[] {
  if (!pos.startsWith('NN') || head < 0 || !isTemporal(tree, time)) return none;
  // "was handed a five-year/compound sentence"
  if (tree.is(time, 'compound')) return none;
  // "until Friday" is as good as "two days"
  const before = tree.tokens[tree.first(time) - 1];
  // "until/mark the end/nsubj of June to leave"
  const until =
    leadOf(tree, time, 'until') ?? (before?.text === 'until' ? before.index : undefined);
  if (until === undefined && tree.child(time, 'case') !== undefined) return none;
  const give = [head, ...tree.ancestors(head)].find(
    (node) => node < time && isVerb(tree.token(node)),
  );
  if (give === undefined || !/^(give|hand)$/u.test(tree.token(give).lemma)) return none;
  // "gave her/nmod:poss 72 hours to leave"
  const her = tree.children(time, 'nmod:poss').find((child) => child === give + 1);
  const given =
    her ??
    tree
      .children(give, 'obj', 'iobj', 'nsubj:pass')
      .find((child) => child !== time && child < time);
  // "until midnight on Sunday"
  const isOfDay = tree.tokens[time + 1]?.text === 'on' && isTemporal(tree, time + 2);
  // "until the end of the month"
  const month = tree.children(time, 'nmod').find((child) => isTemporal(tree, child));
  const end = isOfDay ? time + 2 : (month ?? time);
  const deed = tree.tokens.find(
    (each) => each.index > time && isVerb(each) && leadOf(tree, each.index, 'to') === end + 1,
  );
  if (given === undefined) return none;
  if (!tree.is(given, 'nsubj:pass') && tree.last(given) < (until ?? tree.first(time)) - 1)
    return none;
  const isTerm = tree.token(time).lemma === 'year' && tree.child(time, 'nummod') !== undefined;
  const isOfSomething = tree
    .children(time, 'nmod')
    .some((child) => leadOf(tree, child, 'of') !== undefined);
  if (deed === undefined && isTerm && !isOfSomething && until === undefined)
    return [
      ...(tree.is(given, 'nsubj:pass') ? [] : [{ index: given, deprel: 'iobj' }]),
      { index: time, head: give, deprel: 'obj', pos: 'NN', lemma: 'sentence' },
    ];
  if (deed === undefined || ![give, given, time].includes(deed.head)) return none;
  return [
    ...(tree.is(given, 'nsubj') ? [] : [{ index: given, head: give, deprel: 'iobj' }]),
    { index: time, head: give, deprel: 'obj', pos: 'NN', lemma: 'ultimatum' },
    ...(until === undefined ? [] : [{ index: until, head: time, deprel: 'det' }]),
    ...(isOfDay ? [{ index: end, head: time, deprel: 'nmod' }] : []),
    { index: deed.index, head: time, deprel: 'acl' },
  ];
}

const states = /^(dead|injured|wounded|hurt|maimed|missing|homeless|stranded|destitute)$/u;
const hurting = /^(injured|wounded|maimed|hurt)$/u;

/**
 * "leaving two/nummod dead/obj and five/compound wounded/dep", "left one dead and 30 people/nsubj injured/conj": each is left so,
 * and from the second on their state says what was done to them.
 */
export function leftInState(tree: Tree, { index: verb, lemma }: Token): readonly Edit[] {
  if (lemma !== 'leave' || !isVerb(tree.token(verb))) return none;
  return statesBehind(tree, verb).flatMap(({ whom, state }, at) => {
    const isHarm = hurting.test(tree.token(state).text);
    const isFirst = at === 0;
    return [
      { index: state, head: verb, deprel: isFirst ? 'xcomp' : 'conj' },
      ...movedTo(verb, tree.children(state)),
      // "left two dead/amod near/amod Adre/obj"
      ...(tree.is(state, 'amod') && tree.token(state).head > state
        ? movedTo(verb, [tree.token(state).head], 'obl')
        : []),
      { index: whom, head: isFirst ? verb : state, deprel: isFirst || isHarm ? 'obj' : 'nsubj' },
      ...(!isFirst && isHarm
        ? [
            {
              index: state,
              pos: tree.token(verb).pos,
              lemma: stems[tree.token(state).text] ?? 'injure',
            },
          ]
        : []),
    ];
  });
}

const stems: Readonly<Record<string, string>> = { wounded: 'wound', maimed: 'maim', hurt: 'hurt' };

/** Who stands in which state behind "left": "one man [dead] and 30 people [injured]". */
function statesBehind(tree: Tree, verb: number): readonly { whom: number; state: number }[] {
  const found: { whom: number; state: number }[] = [];
  let start = verb + 1;
  for (const { index, text, pos, head } of tree.tokens.slice(verb + 1)) {
    if (start === index && (text === ',' || pos === 'CC')) start = index + 1;
    else if (states.test(text)) {
      const whom = tree.tokens
        .slice(start, index)
        .findLast(
          (each) => /^(NN|CD)/u.test(each.pos) && (each.head < start || each.head >= index),
        );
      const isBeforeNoun =
        head > index && tree.is(index, 'amod') && tree.token(index + 1).text !== 'near';
      if (whom === undefined || isBeforeNoun) break;
      found.push({ whom: whom.index, state: index });
      start = index + 1;
    } else if (!withinCount(tree, index)) break;
  }
  return found;
}

/** "at least two dozen", "more than 20 of the miners" */
function withinCount(tree: Tree, node: number): boolean {
  const { text, pos } = tree.token(node);
  return /^(of|than|at)$/u.test(text) || /^(NN|CD|DT|JJ|CC|RB)/u.test(pos);
}

/** "the mayor, whom/obj gunmen had taken hostage/xcomp": whom they took stands beside what he is made. */
export function whomOfHostage(
  tree: Tree,
  { index: whom, pos, head: state }: Token,
): readonly Edit[] {
  if (!/^(WP|WDT)$/u.test(pos) || state < whom || !tree.is(state, 'xcomp')) return none;
  if (!/^(hostage|prisoner|captive)$/u.test(tree.token(state).lemma)) return none;
  return [{ index: whom, head: tree.token(state).head, deprel: 'obj' }];
}

/** "took its 25 crew members/compound hostage/obj", "took two officers/compound prisoner/obj": what they are made is no part of who they are. */
export function hostageTakenForHead(
  tree: Tree,
  { index: state, lemma, head: verb }: Token,
): readonly Edit[] {
  if (!/^(hostage|prisoner|captive)$/u.test(lemma) || !tree.is(state, 'obj')) return none;
  const people = tree.token(state - 1);
  if (people.pos !== 'NNS' || people.head !== state || !tree.is(people.index, 'compound'))
    return none;
  const behind = tree.children(state).filter((child) => child > state);
  return [
    { index: people.index, head: verb, deprel: 'obj' },
    ...movedTo(
      people.index,
      tree.children(state).filter((child) => child < people.index),
    ),
    ...movedTo(verb, behind, 'obl'),
    { index: state, head: verb, deprel: 'xcomp' },
  ];
}
