import type { Reading } from '@whence/entity';
import type { Report } from '@whence/report';
import type { Vocabulary } from '@whence/vocabulary';
import type * as J from './judgements.js';
import type * as Q from './queries.js';
import type * as R from './records.js';

export interface GraphSettings {
  /** `bolt://host:7687`, or `neo4j://…` for a cluster. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Longest time of one query in milliseconds; 15,000 where it is missing. */
  readonly timeout?: number | undefined;
  /** Connections in the pool; 50 where it is missing. */
  readonly connections?: number | undefined;
  /** Its relations are the closed list that edge types come from. Asked when it is first needed: reading it takes a moment. */
  readonly vocabulary: () => Vocabulary;
}

export interface Graph {
  /** Resolves when the server answers; rejects with a `GraphError` that says what is wrong. */
  ping(options?: Q.QueryOptions): Promise<{ readonly server: string }>;
  /** Applies what is missing of `cypher/migrations`; two at once do no harm. Gives the versions applied now. */
  migrate(): Promise<readonly string[]>;
  /** Has Neo4j plan the long statements, which takes it a second or more when it is cold; after `migrate`, nobody need wait. */
  prepare(): Promise<void>;
  readonly reports: ReportStore;
  readonly read: GraphReader;
  readonly judge: Judge;
  /** Drops everything derived (claims, edges, counts) and derives it anew from testimonies. Stop other writers first. */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}

/** Step 5: what was read goes in, each report in one transaction or not at all. */
export interface ReportStore {
  /** Stores a report durably before it is read. The same report again changes nothing and gives the stored one. */
  receive(report: Report, recordedBy: string): Promise<R.ReportRecord>;
  /** Received but neither read nor given up; with its text and passages, the `limit` (1,000) oldest first. */
  unfinished(limit?: number): Promise<readonly Report[]>;
  /** Back into the queue as if it had just come, with no attempt counted: READING, FAILED → RECEIVED. */
  markReceived(reportId: string): Promise<void>;
  /** Counts an attempt: RECEIVED → READING. */
  markReading(reportId: string): Promise<void>;
  markFailed(reportId: string, reason: string): Promise<void>;
  /**
   * Everything of one reading in one transaction, with others that are stored at the same time; also receives the report
   * where it was not. READ afterwards.
   */
  store(reading: Reading, options: StoreOptions): Promise<Stored>;
  /** Many readings, as many a transaction as is good. Each is stored whole or not at all. */
  storeMany(readings: readonly Reading[], options: StoreOptions): Promise<Stored>;
}

export interface StoreOptions {
  /** Who or what recorded it: an analyst's name, or "whence 0.1.0". */
  readonly recordedBy: string;
  /** When the graph learned it, ISO moment; now where it is missing. */
  readonly recordedAt?: string | undefined;
}

export interface Stored {
  /** Reports that were new; 0 where everything was there already. */
  readonly reports: number;
  readonly claims: number;
  readonly testimonies: number;
  readonly entities: number;
}

export type Node =
  | { readonly type: 'Entity'; readonly entity: R.EntityRecord }
  | { readonly type: 'Claim'; readonly claim: R.ClaimRecord }
  | { readonly type: 'Testimony'; readonly testimony: R.TestimonyRecord }
  | { readonly type: 'Report'; readonly report: R.ReportRecord }
  | { readonly type: 'Passage'; readonly passage: R.PassageRecord }
  | { readonly type: 'Relationship'; readonly relationship: R.RelationshipRecord };

/** One statement a call; nested parts come with it. A missing thing is null, a bad reference a `GraphError`. */
export interface GraphReader {
  node(id: string, options?: Q.QueryOptions): Promise<Node | null>;
  /** By id, also one merged into another; by name or alias. NOT_FOUND for a name nobody has, AMBIGUOUS for several. */
  entity(ref: Q.EntityRef, options?: Q.QueryOptions): Promise<R.EntityRecord | null>;
  entities(
    filter: Q.EntityFilter,
    page: Q.PageRequest,
    options?: Q.QueryOptions,
  ): Promise<Q.Page<R.EntityRecord>>;
  relationships(
    filter: Q.RelationshipFilter,
    page: Q.PageRequest,
    options?: Q.QueryOptions,
  ): Promise<Q.Page<R.RelationshipRecord>>;
  /** Newest first by the day first stated. */
  claims(
    filter: Q.ClaimFilter,
    page: Q.PageRequest,
    parts: Q.ClaimParts,
    options?: Q.QueryOptions,
  ): Promise<Q.Page<R.ClaimRecord>>;
  /** Null also where nobody had stated it by `asOf`. */
  claim(id: string, parts: Q.ClaimParts, options?: Q.AsOfOptions): Promise<R.ClaimRecord | null>;
  /** Behind one relationship, newest first. */
  claimsBehind(
    relationshipId: string,
    page: Q.PageRequest,
    parts: Q.ClaimParts,
    options?: Q.AsOfOptions,
  ): Promise<Q.Page<R.ClaimRecord>>;
  report(id: string, options?: Q.QueryOptions): Promise<R.ReportRecord | null>;
  reports(
    filter: Q.ReportFilter,
    page: Q.PageRequest,
    options?: Q.QueryOptions,
  ): Promise<Q.Page<R.ReportRecord>>;
  /** The report's text, null where it is not stored. */
  reportText(id: string, options?: Q.QueryOptions): Promise<string | null>;
  /** Its sentences, in order. */
  passages(
    reportId: string,
    page: Q.PageRequest,
    options?: Q.QueryOptions,
  ): Promise<Q.Page<R.PassageRecord>>;
  /** What one report says, in text order. */
  claimsOfReport(
    reportId: string,
    page: Q.PageRequest,
    parts: Q.ClaimParts,
    options?: Q.QueryOptions,
  ): Promise<Q.Page<R.ClaimRecord>>;
  /** Shortest ways over projected edges, `maxHops` 1 … 6. */
  paths(
    from: Q.EntityRef,
    to: Q.EntityRef,
    limits: { readonly maxHops: number; readonly first: number },
    options?: Q.QueryOptions,
  ): Promise<readonly R.PathRecord[]>;
  /** What is said to have happened to or by an entity, in the order in which it happened; undated claims left out. */
  timeline(
    ref: Q.EntityRef,
    filter: Q.TimelineFilter,
    page: Q.PageRequest,
    parts: Q.ClaimParts,
    options?: Q.QueryOptions,
  ): Promise<Q.Page<R.ClaimRecord>>;
  /** Claims that were new, whose standing changed, or that are gone since a moment, oldest change first. */
  changes(
    since: string,
    page: Q.PageRequest,
    parts: Q.ClaimParts,
    options?: Q.QueryOptions,
  ): Promise<Q.Page<J.ChangeRecord>>;
  /** Who is behind a claim, and what was counted as one. */
  corroboration(claimId: string, options?: Q.AsOfOptions): Promise<J.CorroborationRecord | null>;
  source(ref: Q.EntityRef, options?: Q.QueryOptions): Promise<J.SourceRecord | null>;
  judgements(about: string, options?: Q.QueryOptions): Promise<readonly J.JudgementRecord[]>;
  /** Suggested merges, what was concluded (INFERRED) or is often read wrong (UNSURE), and disputes. */
  reviewQueue(page: Q.PageRequest, options?: Q.QueryOptions): Promise<Q.Page<J.ReviewItem>>;
  audit(
    filter: { readonly about?: string | undefined; readonly by?: string | undefined },
    page: Q.PageRequest,
    options?: Q.QueryOptions,
  ): Promise<Q.Page<J.ActRecord>>;
}

/** Pairs of entities that were merged, and pairs that wait for a person. */
export interface Merges {
  readonly applied: number;
  readonly suggested: number;
}

/** What analysts do. Each call is one transaction with everything that follows from it, and one line in the audit trail. */
export interface Judge {
  /** The same claim said again becomes a testimony. */
  addClaim(input: J.ClaimInput, act: J.Act): Promise<R.ClaimRecord>;
  addTestimony(claimId: string, input: J.TestimonyInput, act: J.Act): Promise<R.ClaimRecord>;
  /** A testimony, or a report with all its testimonies. */
  withdraw(id: string, act: J.Act): Promise<J.JudgementRecord>;
  /** A corrected report: testimonies of passages that stayed the same live on, the others are withdrawn. */
  supersede(reportId: string, byReportId: string, act: J.Act): Promise<J.JudgementRecord>;
  /** `keep` gives the name; reading stays one hop. */
  mergeEntities(keep: Q.EntityRef, merge: Q.EntityRef, act: J.Act): Promise<J.JudgementRecord>;
  /** What these reports or testimonies say of the entity is about someone else, who is called `name`. */
  splitEntity(
    entity: Q.EntityRef,
    split: { readonly of: readonly string[]; readonly name: string },
    act: J.Act,
  ): Promise<J.JudgementRecord>;
  markDifferent(left: Q.EntityRef, right: Q.EntityRef, act: J.Act): Promise<J.JudgementRecord>;
  /** Takes a judgement back and restores exactly what was there before. */
  undo(judgementId: string, act: J.Act): Promise<J.JudgementRecord>;
  gradeSource(ref: Q.EntityRef, grade: R.Grade, act: J.Act): Promise<J.JudgementRecord>;
  setCredibility(
    testimonyId: string,
    credibility: R.Credibility,
    act: J.Act,
  ): Promise<J.JudgementRecord>;
  /** A testimony, claim or suggestion. CORRECTED needs the analyst's version, which stands beside the reader's. */
  review(
    id: string,
    verdict: J.Verdict,
    correction: J.ClaimInput | null,
    act: J.Act,
  ): Promise<J.JudgementRecord>;
  /**
   * Looks for entities that may be one, by their names or, for someone only described, by what was done to them;
   * applies only what is safe, queues the rest. Null looks at all.
   */
  suggestMerges(entityIds: readonly string[] | null, act: J.Act): Promise<Merges>;
  /** Legal removal: text, quotes and claims go, a tombstone without content stays. */
  purge(reportId: string, act: J.Act): Promise<void>;
}
