import type { Tree } from '@whence/parse';
import { dateIn, entryDaysOf, leadOf, plainText, type Report } from '@whence/report';
import type { When } from '../claim.js';
import { isoOf, type Day, type Interval } from './calendar.js';
import { scan } from './01-scan.js';
import { resolve } from './03-resolve.js';

/** What a chronology tells of a day: "12 March – The government lifts …", or what stands below "12 March". */
export interface Entry {
  readonly when: When;
  readonly days: Interval;
}

/** Tells the entry that a sentence stands in. */
export function entriesIn(
  report: Pick<Report, 'passages'>,
  publication: Day | null,
): (tree: Tree) => Entry | null {
  const above = entryDaysOf(report.passages.map(({ text }) => plainText(text)));
  const known = new Map<string, Entry | null>();
  const entryAt = (text: string): Entry | null => {
    const entry = known.get(text) ?? entryOn(text, publication);
    known.set(text, entry);
    return entry;
  };
  // A list is one paragraph, and each of its items may open with a day of its own.
  const opened: (string | null)[] = [];
  let last: Report['passages'][number] | undefined;
  for (const passage of report.passages) {
    const { entry, length } = leadOf(plainText(passage.text));
    const goesOn = length === 0 && last?.paragraph === passage.paragraph;
    opened.push(goesOn ? (opened.at(-1) ?? null) : entry);
    last = passage;
  }
  return ({ passage }) => {
    const text = opened[passage.index] ?? above[passage.index] ?? null;
    return text === null ? null : entryAt(text);
  };
}

function entryOn(text: string, publication: Day | null): Entry | null {
  const iso = /^\d+[-/.]\w+[-/.]\d+$/u.test(text) ? dateIn(text) : null;
  const words = iso === null ? (text.match(/[\p{L}\d]+\.?|\S/gu) ?? []) : [iso];
  const [found] = scan(words.map((word) => ({ text: word, pos: 'NNP' })));
  if (found === undefined) return null;
  const days = resolve(
    { ...found, head: found.last, preposition: null, also: [] },
    { publication, last: null, told: null, future: false },
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
