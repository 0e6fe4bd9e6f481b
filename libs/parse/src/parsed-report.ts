import type { Passage, Report } from '@whence/report';

/** A word with its place in the sentence's tree of Universal Dependencies (basic, version 2). */
export interface Token {
  /** Position in the sentence, from 0. */
  readonly index: number;
  readonly text: string;
  readonly lemma: string;
  /** Penn Treebank tag. */
  readonly pos: string;
  /** PERSON, ORGANIZATION, LOCATION or O (the 3-class model). */
  readonly ner: string;
  /** Offsets into the report's text. */
  readonly start: number;
  readonly end: number;
  /** Index of the governing token, -1 for the root. */
  readonly head: number;
  /** The relation to the head: `nsubj`, `obl`, `nmod:poss`. */
  readonly deprel: string;
}

/** A token with some of its columns changed. Written out, since spread copies differ in layout, and every rule asks every token. */
export function tokenWith(token: Token, change: Partial<Token>): Token {
  return {
    index: change.index ?? token.index,
    text: change.text ?? token.text,
    lemma: change.lemma ?? token.lemma,
    pos: change.pos ?? token.pos,
    ner: change.ner ?? token.ner,
    start: change.start ?? token.start,
    end: change.end ?? token.end,
    head: change.head ?? token.head,
    deprel: change.deprel ?? token.deprel,
  };
}

export interface ParsedSentence {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
}

export interface ParsedReport {
  readonly report: Report;
  /** One for each passage that could be parsed, in order; boilerplate is not parsed. */
  readonly sentences: readonly ParsedSentence[];
  /** What was not read and why, for people: "longer than 200 words". */
  readonly unread: readonly Unread[];
}

export interface Unread {
  readonly passageId: string;
  readonly reason: string;
}
