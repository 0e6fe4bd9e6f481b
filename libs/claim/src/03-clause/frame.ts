import type { Tree } from '@whence/parse';
import type { Role, VerbFrame, Vocabulary } from '@whence/vocabulary';
import type { Clause, Oblique } from './clause.js';

/** The nodes that fill the roles of a frame. */
export interface Filled {
  readonly frame: VerbFrame;
  readonly subject: number | null;
  readonly object: number | null;
  readonly recipient: number | null;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly where: readonly number[];
  /** Nodes the frame names word for word: "custody", "sanctions". */
  readonly spent: readonly number[];
  /** Obliques that no role took. */
  readonly rest: readonly Oblique[];
}

/** The most demanding frame that the clause satisfies; frames whose object may be left unsaid come last. */
export function fillFrame(tree: Tree, clause: Clause, vocabulary: Vocabulary): Filled | null {
  const frames = vocabulary.verbFrames(clause.lemma);
  if (frames.length === 0) return null;
  for (const reading of readings(tree, clause)) {
    const fitting = frames.filter(
      (frame) => frame.particle === reading.particle && usesPreposition(frame, clause, reading),
    );
    for (const lenient of [false, true]) {
      for (const frame of fitting) {
        const filled = fill(tree, reading, frame, lenient);
        if (filled !== null) return filled;
      }
    }
  }
  return null;
}

/** A particle read as a preposition must be one that the frame asks for, or "carried out strikes" would be carrying. */
function usesPreposition(frame: VerbFrame, clause: Clause, reading: Clause): boolean {
  if (clause.particle === null || reading.particle !== null) return true;
  return [...frame.slots, ...frame.phrases].some(
    ({ preposition }) => preposition === clause.particle,
  );
}

/** The parser cannot tell a particle from a preposition or an adverb for sure: "called on the police", "pulled out". */
function readings(tree: Tree, clause: Clause): readonly Clause[] {
  const { particle, object, obliques, predicate } = clause;
  if (particle !== null) {
    const asPreposition =
      object === null
        ? []
        : [
            {
              ...clause,
              particle: null,
              object: null,
              obliques: [{ preposition: particle, node: object }, ...obliques],
            },
          ];
    return [clause, ...asPreposition];
  }
  // "pulled out", "shot dead", "found guilty", "taken hostage"
  const beside = tree
    .children(predicate, 'advmod', 'xcomp', 'dep', 'obj', 'acl')
    .filter((child) => child > predicate && child !== object && tree.children(child).length === 0);
  const withAdverb = beside.map((child) => ({
    ...clause,
    particle: tree.token(child).text.toLowerCase(),
  }));
  const next = obliques.find(
    ({ preposition, node }) =>
      object === null &&
      tree.token(node).head === predicate &&
      tree.tokens[predicate + 1]?.text.toLowerCase() === preposition,
  );
  const withPreposition =
    next === undefined
      ? []
      : [
          {
            ...clause,
            particle: next.preposition,
            object: next.node,
            obliques: obliques.filter((oblique) => oblique !== next),
          },
        ];
  return [...withAdverb, ...withPreposition.map((reading) => reading), clause].sort(
    (a, b) => Number(b.particle === null) - Number(a.particle === null),
  );
}

/** "met with", "clashed with": without the phrase, those in the subject do it to one another. */
function isMutual(frame: VerbFrame): boolean {
  return frame.slots.some(({ preposition, role }) => preposition === 'with' && role === 'object');
}

function fill(tree: Tree, clause: Clause, frame: VerbFrame, lenient: boolean): Filled | null {
  const lemmaOf = (node: number): string => tree.token(node).lemma.toLowerCase();
  // "the leader of the group" is one phrase, but in "made arrests of activists" the verb's own noun has the phrase.
  const named = frame.directObject !== null && typeof frame.directObject !== 'string';
  const open = clause.obliques.filter(
    ({ nested, preposition }) => named || nested !== true || preposition !== 'of',
  );
  const spent: number[] = [];
  for (const noun of new Set(frame.phrases.map((phrase) => phrase.noun))) {
    const prepositions = frame.phrases
      .filter((phrase) => phrase.noun === noun)
      .map((phrase) => phrase.preposition);
    const at = open.findIndex(
      ({ preposition, node }) => prepositions.includes(preposition) && lemmaOf(node) === noun,
    );
    if (at < 0) return null;
    spent.push(...open.splice(at, 1).map((oblique) => oblique.node));
  }
  const byRole = new Map<Role, number[]>();
  for (const { preposition, role } of frame.slots) {
    const at = open.findIndex((oblique) => oblique.preposition === preposition);
    if (at < 0) continue;
    byRole.set(role, [
      ...(byRole.get(role) ?? []),
      ...open.splice(at, 1).map((oblique) => oblique.node),
    ]);
  }
  const { directObject } = frame;
  if (directObject === null || typeof directObject === 'string') {
    if (directObject !== null && clause.object === null && !lenient) return null;
    if (directObject !== null && clause.object !== null)
      byRole.set(directObject, [clause.object, ...(byRole.get(directObject) ?? [])]);
  } else {
    if (clause.object === null || !directObject.includes(lemmaOf(clause.object))) return null;
    spent.push(clause.object);
  }
  const objectSlots = frame.slots.some(({ role }) => role === 'object');
  if (objectSlots && !byRole.has('object') && !(lenient && isMutual(frame))) return null;
  if (
    directObject === null &&
    clause.object !== null &&
    !objectSlots &&
    frame.phrases.length === 0 &&
    !lenient
  )
    return null;
  const subject =
    byRole.get('subject')?.[0] ??
    (clause.passive && clause.object !== null && directObject === null && !objectSlots
      ? clause.object
      : clause.subject);
  return {
    frame,
    subject,
    object: byRole.get('object')?.[0] ?? null,
    recipient: byRole.get('recipient')?.[0] ?? clause.recipient,
    from: byRole.get('from') ?? [],
    to: byRole.get('to') ?? [],
    where: byRole.get('where') ?? [],
    spent,
    rest: open,
  };
}
