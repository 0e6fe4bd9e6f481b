/**
 * A document that was read. Every offset, here and later, counts UTF-16 code units of `text`,
 * so that `text.slice(start, end)` is the stretch meant.
 */
export interface Report {
  readonly id: string;
  readonly text: string;
  /** SHA-256 of the bytes as they came, in hexadecimal. */
  readonly sha256: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date (`2017-10-24`), null where neither option, file name nor text tells it. */
  readonly publishedOn: string | null;
  /** ISO 639-1, `und` where it cannot be told. Only `en` is read. */
  readonly language: string;
  readonly url: string | null;
  readonly passages: readonly Passage[];
}

/** A sentence (or a heading, or a list item) of a report. */
export interface Passage {
  readonly id: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Which paragraph of the report it stands in, from 0. */
  readonly paragraph: number;
  /** Part of the page and not of the report: "Comments are closed." Kept, never read for claims. */
  readonly boilerplate: boolean;
}
