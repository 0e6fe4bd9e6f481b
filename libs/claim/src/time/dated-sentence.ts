import type { Tree } from '@whence/parse';
import type { When } from '../claim.js';
import type { Report } from '@whence/report';
import { dayOfIso, isoOf, type Day, type Interval } from './calendar.js';
import type { Expression } from './expression.js';
import { entriesIn, type Entry } from './entries.js';
import { expressionsOf } from './02-expressions.js';
import { resolve } from './03-resolve.js';
import { isFuture } from './04-future.js';

export interface Timed {
  readonly when: When;
}

/** A time expression with the days it means. */
export interface Dated extends Timed {
  readonly expression: Expression;
  /** What the time is without its preposition: May, where "since May" goes on until today. */
  readonly itself: When;
}

/** A sentence with its times in text order. */
export interface DatedSentence {
  readonly tree: Tree;
  readonly times: readonly Dated[];
  /** Of the chronology's entry that it stands in. */
  readonly entry: Timed | null;
}

/**
 * The times of a report's sentences, in order, since "that year" points back to the last one mentioned.
 * Where the report has no date, all that counts from it is undated.
 */
export function dateSentences(
  trees: readonly Tree[],
  report: Pick<Report, 'publishedOn' | 'passages'>,
): readonly DatedSentence[] {
  const { publishedOn } = report;
  const publication = publishedOn === null ? null : dayOfIso(publishedOn);
  const entryOf = entriesIn(trees, report, publication);
  const mentioned = new Mentioned();
  return trees.map((tree, sentence) => {
    const entry = entryOf(tree);
    mentioned.enter(entry);
    // "on Monday" is one before the day that the entry opens with.
    const standpoint = entry?.days.end ?? publication;
    const times = expressionsOf(tree).flatMap((expression): readonly Dated[] => {
      const last = mentioned.before(expression, sentence);
      const meant = dated(tree, expression, standpoint, last);
      if (meant === null) return [];
      const bare =
        expression.preposition === 'since'
          ? dated(tree, { ...expression, preposition: null }, standpoint, last)
          : meant;
      mentioned.note(expression, meant, sentence);
      const when = whenOf(tree, expression, meant);
      return [{ expression, when, itself: whenOf(tree, expression, bare ?? meant) }];
    });
    return { tree, times, entry };
  });
}

/** How many sentences back "that evening" may look past "in 2014" for a day. */
const near = 2;

/** The times that a report has mentioned so far. */
class Mentioned {
  private last: Interval | null = null;
  private day: { readonly interval: Interval; readonly sentence: number } | null = null;
  private entry: Entry | null = null;

  /** "six days later" counts from the day that an entry opens with. */
  enter(entry: Entry | null): void {
    if (entry !== null && entry !== this.entry) {
      this.last = entry.days;
      this.day = null;
    }
    this.entry = entry;
  }

  /** What an expression that points back means: "that year" the last time, "that evening" the last day. */
  before({ saying }: Expression, sentence: number): Interval | null {
    const isOfDay = saying.form === 'shift' && saying.anchor === 'last' && saying.unit === 'day';
    const isNear = this.day !== null && sentence - this.day.sentence <= near;
    return isOfDay && isNear ? (this.day?.interval ?? this.last) : this.last;
  }

  note({ saying }: Expression, meant: Interval, sentence: number): void {
    if (saying.form !== 'span') this.last = meant;
    if (meant.start === meant.end) this.day = { interval: meant, sentence };
  }
}

function dated(
  tree: Tree,
  expression: Expression,
  publication: Day | null,
  last: Interval | null,
): Interval | null {
  const future = isFuture(tree, expression);
  const meant = resolve(expression, { publication, last, future });
  const possible =
    meant !== null &&
    Number.isFinite(meant.start) &&
    meant.end < 1_000_000 &&
    meant.start > -400_000;
  return possible ? meant : null;
}

/** "in 2014", with the preposition where it stands right before. */
function whenOf(tree: Tree, { first, last, preposition }: Expression, meant: Interval): When {
  const words = preposition === null ? 0 : preposition.split(' ').length;
  const before = tree.tokens
    .slice(Math.max(0, first - words), first)
    .map(({ text }) => text.toLowerCase());
  const from = before.join(' ') === preposition ? first - words : first;
  return {
    start: isoOf(meant.start),
    end: isoOf(meant.end),
    precision: meant.precision,
    text: tree.text(from, last),
  };
}
