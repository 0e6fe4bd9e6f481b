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
  const frames = vocabulary
    .verbFrames(clause.lemma)
    .filter((frame) => frame.particle === clause.particle);
  for (const lenient of [false, true]) {
    for (const frame of frames) {
      const filled = fill(tree, clause, frame, lenient);
      if (filled !== null) return filled;
    }
  }
  return null;
}

function fill(tree: Tree, clause: Clause, frame: VerbFrame, lenient: boolean): Filled | null {
  const lemmaOf = (node: number): string => tree.token(node).lemma.toLowerCase();
  const open = [...clause.obliques];
  const spent: number[] = [];
  for (const { preposition, noun } of frame.phrases) {
    const at = open.findIndex(
      (oblique) => oblique.preposition === preposition && lemmaOf(oblique.node) === noun,
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
  if (objectSlots && !byRole.has('object')) return null;
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
