import type { Tree } from '@whence/parse';
import type { When } from '../claim.js';
import type { Report } from '@whence/report';
import { dayOfIso, isoOf, type Day, type Interval } from './calendar.js';
import type { Expression } from './expression.js';
import { entriesIn, type Entry } from './entries.js';
import { expressionsOf } from './02-expressions.js';
import { isBeside, resolve, type Told } from './03-resolve.js';
import { isFuture } from './04-future.js';

export interface Timed {
  readonly when: When;
  /** "in 2014 and 2016": the other times at which it happened. */
  readonly also?: readonly When[];
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
  /** The day on which it is told. */
  readonly told: string | null;
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
  const entryOf = entriesIn(report, publication);
  const mentioned = new Mentioned();
  return trees.map((tree, sentence) => {
    const entry = entryOf(tree);
    mentioned.enter(entry);
    // "on Monday" is one before the day that the entry opens with.
    const standpoint = entry?.days.end ?? publication;
    const times = expressionsOf(tree).flatMap((expression): readonly Dated[] => {
      const last = mentioned.before(expression, sentence);
      const told = mentioned.toldUpTo(sentence);
      const isOpen = expression.preposition === 'since' || isBeside(expression.preposition);
      const itself = dated(
        tree,
        isOpen ? { ...expression, preposition: null } : expression,
        standpoint,
        last,
        told,
      );
      if (itself === null) return [];
      const meant = isOpen ? dated(tree, expression, standpoint, last, told) : itself;
      // "Before 3 May … that day": it was mentioned, though nothing says when it began.
      mentioned.note(
        expression,
        isBeside(expression.preposition) ? itself : (meant ?? itself),
        sentence,
      );
      mentioned.tell(tree, expression, itself, sentence);
      if (meant === null) return [];
      const others = expression.also.flatMap((each) => {
        const days = dated(tree, each, standpoint, last, told);
        return days === null ? [] : [{ each, days }];
      });
      const whole = inARow(
        meant,
        others.map(({ days }) => days),
      );
      const when = whenOf(tree, expression, meant);
      return [
        {
          expression,
          when:
            whole === null
              ? when
              : whenOf(
                  tree,
                  { ...expression, last: others.at(-1)?.each.last ?? expression.last },
                  whole,
                ),
          also: whole === null ? others.map(({ each, days }) => whenOf(tree, each, days)) : [],
          itself: whenOf(tree, expression, itself),
        },
      ];
    });
    return { tree, times, entry, told: standpoint === null ? null : isoOf(standpoint) };
  });
}

/** "on 3 and 4 May", "in 2014 and 2015": what goes on without a gap is one stretch of time. Null where there is a gap. */
function inARow(first: Interval, others: readonly Interval[]): Interval | null {
  let { end } = first;
  for (const next of others) {
    if (next.start !== end + 1) return null;
    ({ end } = next);
  }
  return others.length === 0 ? null : { start: first.start, end, precision: 'range' };
}

/** How many sentences back "that evening" may look past "in 2014" for a day. */
const near = 2;

/** How many sentences back the time that an account has come to may stand. */
const within = 4;

/** The times that a report has mentioned so far. */
class Mentioned {
  private last: Interval | null = null;
  private day: { readonly interval: Interval; readonly sentence: number } | null = null;
  private entry: Entry | null = null;
  private told: { readonly interval: Interval; readonly sentence: number } | null = null;

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
    // "On 9 June they were stopped and held overnight": in the night after the day just named.
    if (saying.form === 'overnight')
      return this.day !== null && sentence - this.day.sentence <= 1 ? this.day.interval : null;
    const isNear = this.day !== null && sentence - this.day.sentence <= near;
    return isOfDay && isNear ? (this.day?.interval ?? this.last) : this.last;
  }

  note({ saying }: Expression, meant: Interval, sentence: number): void {
    if (saying.form !== 'span') this.last = meant;
    if (meant.start === meant.end) this.day = { interval: meant, sentence };
  }

  /** The month or day that the last sentences have come to, where it has a year, or goes on from one that has. */
  toldUpTo(sentence: number): Told | null {
    if (this.told === null || sentence - this.told.sentence > within) return null;
    return { interval: this.told.interval, isHere: this.told.sentence === sentence };
  }

  tell(tree: Tree, expression: Expression, meant: Interval, sentence: number): void {
    const { saying, preposition } = expression;
    if (saying.form !== 'date' && saying.form !== 'month') return;
    if (preposition === 'since' || isBeside(preposition) || !isOfDeed(tree, expression)) return;
    const up = this.toldUpTo(sentence);
    const goesOn = up !== null && saying.years === null && meant.start >= up.interval.start;
    if (saying.year !== null || goesOn) this.told = { interval: meant, sentence };
    else this.told = null;
  }
}

/** Said of what somebody did, where "Bello, who fled in June 2014" and "the raid of June 2014" have times of their own. */
function isOfDeed(tree: Tree, { head }: Expression): boolean {
  const { head: verb, deprel } = tree.token(head);
  return (
    deprel.startsWith('obl') &&
    tree.token(verb).pos.startsWith('VB') &&
    ![verb, ...tree.ancestors(verb)].some((node) =>
      /^(acl|acl:relcl|appos)$/u.test(tree.token(node).deprel),
    )
  );
}

function dated(
  tree: Tree,
  expression: Expression,
  publication: Day | null,
  last: Interval | null,
  told: Told | null,
): Interval | null {
  const future = isFuture(tree, expression);
  const meant = resolve(expression, { publication, last, told, future });
  const possible =
    meant !== null &&
    Number.isFinite(meant.start) &&
    meant.end < 1_000_000 &&
    meant.start > -400_000;
  return possible ? meant : null;
}

/** "in 2014", with the preposition where it stands right before. */
function whenOf(tree: Tree, { first, last, preposition }: Expression, meant: Interval): When {
  // "since at least 2008"
  const least = tree.text(Math.max(0, first - 2), first - 1).toLowerCase() === 'at least' ? 2 : 0;
  const words = preposition === null ? 0 : least + preposition.split(' ').length;
  const before = tree.tokens
    .slice(Math.max(0, first - words), first)
    .map(({ text }) => text.toLowerCase());
  const lead = before.slice(0, before.length - least).join(' ');
  const from = lead === preposition ? first - words : first;
  return {
    start: isoOf(meant.start),
    end: isoOf(meant.end),
    precision: meant.precision,
    text: tree.text(from, last),
  };
}
