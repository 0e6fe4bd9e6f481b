import type { Modality, Polarity } from '@whence/vocabulary';

/** What is said and how: one source's words on one claim. `Party` is a mention as read, and an actor once it is known who is meant. */
export interface ClaimOf<Party> {
  readonly subject: Party | null;
  /** Third person verb (`TRANSFERS`), or `OTHER` where the vocabulary does not know the verb. */
  readonly relation: string;
  /** The verb or event noun as it stood, as a lemma with its particle: "hand over". */
  readonly verb: string;
  /** PLOVER type and mode, CAMEO code. */
  readonly event: string | null;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly object: Party | null;
  readonly recipient: Party | null;
  readonly from: readonly Party[];
  readonly to: readonly Party[];
  readonly where: readonly Party[];
  readonly when: When | null;
  readonly count: Count | null;
  readonly modality: Modality;
  /** The words that hedge: "allegedly", "it is alleged", "suspected". */
  readonly hedge: string | null;
  readonly polarity: Polarity;
  /** A state that is over: "a former member". */
  readonly ended: boolean;
  /** Who told whom, the first who knew first, the report's publisher last. */
  readonly attribution: readonly ToldOf<Party>[];
  readonly passageId: string;
  /** `report.text.slice(start, end)`, to the letter. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Which rule read it: "passive-clause", "event-noun". */
  readonly rule: string;
  /** Set where a link was concluded and not said. */
  readonly inferred: Inference | null;
}

export interface ToldOf<Party> {
  readonly source: Party;
  /** As it stood: "told", "quoted", "published". */
  readonly verb: string | null;
}

export interface Inference {
  readonly rule: string;
  readonly reason: string;
}

export type Precision = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'range';

/** First and last day (ISO dates, inclusive), with the precision that was said. */
export interface When {
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
  readonly text: string;
}

/** "over 800": at least `min`, `max` open. Exactly 13: both 13. */
export interface Count {
  readonly min: number | null;
  readonly max: number | null;
  readonly text: string;
}

/**
 * A stretch of text that names, describes or points to someone or something.
 * It carries no tokens, so that every reader can make one; who is meant is decided in `entity`.
 */
export interface Mention {
  /** `passageId:start-end`; the publisher, who stands in no passage, is `publisher`. */
  readonly id: string;
  readonly passageId: string | null;
  readonly start: number;
  readonly end: number;
  /** As it stood, `report.text.slice(start, end)`. */
  readonly text: string;
  /** Without determiners, brackets and appositions: "ISIS militants" of "the Islamic State (ISIS) militants". */
  readonly name: string;
  readonly form: 'name' | 'description' | 'pronoun' | 'clause';
  /** Lemma of the head word: "militant". */
  readonly head: string;
  readonly plural: boolean;
  /** "the strike", "that year", "his lawyer": points to something known. */
  readonly definite: boolean;
  /** What the name tagger called the head: PERSON, ORGANIZATION, LOCATION or O. */
  readonly ner: string;
  /** Modifiers that tell a country or a body: ["Libyan"] in "the Libyan General Prosecutor". */
  readonly modifiers: readonly string[];
  /** Mention id of the possessor ("his lawyer", "Egypt's border"), null where there is none. */
  readonly possessor: string | null;
  /** Grammatical role in its clause, for who is meant: "nsubj", "obj", "obl", "nmod:poss". */
  readonly role: string;
}

export type StatedClaim = ClaimOf<Mention>;

/** What a reader gives: everything the report says, before it is known who is meant. */
export interface StatedReport {
  readonly claims: readonly StatedClaim[];
  /** Every mention of the report in text order, also those that no claim uses. */
  readonly mentions: readonly Mention[];
  readonly unread: readonly { readonly passageId: string; readonly reason: string }[];
}
