import type { Tree } from '@whence/parse';
import { leadOf } from '@whence/report';
import type { When } from '../claim.js';
import { isoOf, type Day, type Interval } from './calendar.js';
import { scan } from './01-scan.js';
import { resolve } from './03-resolve.js';

/** A paragraph of a chronology: "12 March – The government lifts …". */
export interface Entry {
  readonly when: When;
  readonly days: Interval;
}

/** Tells the entry that a sentence stands in. */
export function entriesIn(
  trees: readonly Tree[],
  publication: Day | null,
): (tree: Tree) => Entry | null {
  const entries = new Map<number, Entry | null>();
  for (const { passage } of trees) {
    if (entries.has(passage.paragraph)) continue;
    const { entry } = leadOf(passage.text);
    entries.set(passage.paragraph, entry === null ? null : entryOn(entry, publication));
  }
  return ({ passage }) => entries.get(passage.paragraph) ?? null;
}

function entryOn(text: string, publication: Day | null): Entry | null {
  const words = text.match(/\d{4}-\d\d-\d\d|[\p{L}\d]+\.?|\S/gu) ?? [];
  const [found] = scan(words.map((word) => ({ text: word, pos: 'NNP' })));
  if (found === undefined) return null;
  const days = resolve(
    { ...found, head: found.last, preposition: null },
    { publication, last: null, future: false },
  );
  if (days === null) return null;
  const when = {
    start: isoOf(days.start),
    end: isoOf(days.end),
    precision: days.precision,
    text,
  };
  return { when, days };
}
