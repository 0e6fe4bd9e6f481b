import type { Part } from './calendar.js';

export type Unit =
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** What the words of a time expression say, before it is known from which day they count. */
export type Saying =
  /** "19 October", "October 19, 2017", "6 May last year" (`years: -1`). */
  | {
      readonly form: 'date';
      readonly year: number | null;
      readonly years: number | null;
      readonly month: number;
      readonly day: number;
      /** "3–5 March": the last day. */
      readonly until: number | null;
    }
  /** "the 17th". */
  | { readonly form: 'day-of-month'; readonly day: number }
  /** "May", "May 2014", "last May" (`toward: -1`). */
  | {
      readonly form: 'month';
      readonly year: number | null;
      readonly years: number | null;
      readonly month: number;
      readonly toward: Toward | null;
    }
  | { readonly form: 'year'; readonly year: number; readonly until: number | null }
  | { readonly form: 'decade'; readonly year: number }
  /** "the first quarter of 2015", "the second half of this year". */
  | {
      readonly form: 'share';
      readonly months: 3 | 6;
      readonly nth: number;
      readonly year: number | null;
      readonly years: number;
    }
  | {
      readonly form: 'season';
      readonly season: number;
      readonly year: number | null;
      readonly toward: Toward | null;
    }
  /** "Wednesday", "last Friday", "Monday last week" (`weeks: -1`), "the following Sunday" (`after`). */
  | {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly toward: Toward | null;
      readonly weeks: number | null;
      readonly after: boolean;
    }
  /**
   * "today", "last week", "two days ago"; `anchor: 'last'` counts from the time mentioned before: "that year", "a day later".
   * "four years ago this week" is that week `within` the year.
   */
  | {
      readonly form: 'shift';
      readonly unit: Unit;
      readonly amount: number;
      readonly anchor: 'publication' | 'last';
      readonly within?: 'day' | 'week' | 'month';
    }
  /** The night between yesterday and today. */
  | { readonly form: 'overnight' }
  /** "over the past two weeks" −14 days, "the next three months" forward. */
  | { readonly form: 'span'; readonly unit: Unit; readonly amount: number }
  | { readonly form: 'range'; readonly from: Saying; readonly to: Saying };

/** −1 "last", 0 "this", 1 "next". */
export type Toward = -1 | 0 | 1;

/** A stretch of a sentence that says when, with the nodes it takes. */
export interface Expression {
  readonly first: number;
  readonly last: number;
  /** The word that the stretch hangs by. */
  readonly head: number;
  readonly saying: Saying;
  readonly part: Part | null;
  /** The preposition before it, lower case: "on", "since", "prior to". */
  readonly preposition: string | null;
  /** "in 2014 and 2016", "on 3 and 5 May": the other times of the list that it opens. */
  readonly also: readonly Expression[];
}
