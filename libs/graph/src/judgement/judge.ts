import type { Vocabulary } from '@whence/vocabulary';
import type { Connection } from '../driver/connection.js';
import { GraphError } from '../graph-error.js';
import type { Judge } from '../graph.js';
import type { Act, ClaimInput, JudgementRecord, TestimonyInput, Verdict } from '../judgements.js';
import type { EntityRef } from '../queries.js';
import type { ClaimReader } from '../read/claim-reader.js';
import type { References } from '../read/references.js';
import type { ClaimRecord, Credibility, Grade } from '../records.js';
import {
  judgementOf,
  perform,
  toJudgement,
  type Doing,
  type Done,
  type JudgementNode,
} from './act.js';
import { add, resolveClaim, resolveTestimony, statementOf } from './add.js';
import { different, merge, split, unsplit } from './entities.js';
import { grade, rate, refreshCredibility } from './grade.js';
import { purge } from './purge.js';
import { membersOf, recluster } from './recluster.js';
import { review, unreview } from './review.js';
import { refreshViews } from '../store/learn-entities.js';
import { revive, supersede, withdraw } from './withdraw.js';

const whole = { testimonies: 100, chain: true, passage: true, report: true };

/** What analysts do, a line each: resolve who is meant, then do it in one transaction. */
export class Judgements implements Judge {
  constructor(
    private readonly connection: Connection,
    private readonly references: References,
    private readonly claims: ClaimReader,
    private readonly vocabulary: () => Vocabulary,
  ) {}

  async addClaim(input: ClaimInput, act: Act): Promise<ClaimRecord> {
    const claim = await resolveClaim(input, this.references, this.vocabulary().relations);
    const id = await perform(
      this.connection,
      'ADD_CLAIM',
      act,
      (doing) => add(doing, claim),
      (earlier) => Promise.resolve(earlier),
    );
    return this.claimOf(id);
  }

  async addTestimony(claimId: string, input: TestimonyInput, act: Act): Promise<ClaimRecord> {
    const testimony = await resolveTestimony(input, this.references);
    const current = await this.claimOf(claimId);
    const id = await perform(
      this.connection,
      'ADD_TESTIMONY',
      act,
      async (doing) =>
        add(doing, { ...testimony, statement: await statementOf(doing, current.id) }),
      (earlier) => Promise.resolve(earlier),
    );
    return this.claimOf(id);
  }

  withdraw(id: string, act: Act): Promise<JudgementRecord> {
    return this.judging('WITHDRAW', act, (doing) => withdraw(doing, id));
  }

  supersede(reportId: string, byReportId: string, act: Act): Promise<JudgementRecord> {
    return this.judging('SUPERSEDE', act, (doing) => supersede(doing, reportId, byReportId));
  }

  async mergeEntities(keep: EntityRef, other: EntityRef, act: Act): Promise<JudgementRecord> {
    const [kept, merged] = await this.ids(keep, other);
    return this.judging('MERGE_ENTITIES', act, (doing) => merge(doing, kept, merged));
  }

  async splitEntity(
    entity: EntityRef,
    { of, name }: { readonly of: readonly string[]; readonly name: string },
    act: Act,
  ): Promise<JudgementRecord> {
    const id = await this.idOf(entity);
    return this.judging('SPLIT_ENTITY', act, (doing) => split(doing, id, of, name));
  }

  async markDifferent(left: EntityRef, right: EntityRef, act: Act): Promise<JudgementRecord> {
    const [one, other] = await this.ids(left, right);
    return this.judging('MARK_DIFFERENT', act, (doing) => different(doing, one, other));
  }

  undo(judgementId: string, act: Act): Promise<JudgementRecord> {
    return this.judging('UNDO', act, (doing) => undo(doing, judgementId));
  }

  async gradeSource(ref: EntityRef, letter: Grade, act: Act): Promise<JudgementRecord> {
    const id = await this.idOf(ref);
    return this.judging('GRADE_SOURCE', act, (doing) => grade(doing, id, letter));
  }

  setCredibility(
    testimonyId: string,
    credibility: Credibility,
    act: Act,
  ): Promise<JudgementRecord> {
    return this.judging('SET_CREDIBILITY', act, (doing) => rate(doing, testimonyId, credibility));
  }

  async review(
    id: string,
    verdict: Verdict,
    correction: ClaimInput | null,
    act: Act,
  ): Promise<JudgementRecord> {
    const { relations } = this.vocabulary();
    const corrected =
      correction === null ? null : await resolveClaim(correction, this.references, relations);
    const known = id.startsWith('claim_') ? (await this.claimOf(id)).id : id;
    return this.judging('REVIEW', act, (doing) => review(doing, known, verdict, corrected));
  }

  async suggestMerges(entityIds: readonly string[] | null, act: Act) {
    // Comparing names takes the whole of the resolver, which nothing else here needs.
    const { Suggestions } = await import('./suggest.js');
    return new Suggestions(this.connection, this.vocabulary(), (keep, other, why) =>
      this.judging('MERGE_ENTITIES', why, (doing) => merge(doing, keep, other)),
    ).make(entityIds, act);
  }

  async purge(reportId: string, act: Act): Promise<void> {
    const entities = await perform<readonly string[]>(
      this.connection,
      'PURGE',
      act,
      (doing) => purge(doing, reportId, this.vocabulary()),
      () => Promise.resolve([]),
    );
    await this.suggestMerges(entities, { by: act.by, reason: 'names compared after a purge' });
  }

  private judging(
    what: string,
    act: Act,
    work: (doing: Doing) => Promise<Done<JudgementRecord>>,
  ): Promise<JudgementRecord> {
    return perform(this.connection, what, act, work, judgementOf);
  }

  private ids(left: EntityRef, right: EntityRef): Promise<readonly [string, string]> {
    return Promise.all([this.idOf(left), this.idOf(right)]);
  }

  /** An id stays what it is, also of one who was merged: so the judgement still holds of that one when the merge is undone. */
  private async idOf(ref: EntityRef): Promise<string> {
    const { id } = await this.references.resolve(ref);
    return ref.id ?? id;
  }

  private async claimOf(id: string): Promise<ClaimRecord> {
    const claim = await this.claims.claim(id, whole);
    if (claim === null)
      throw new GraphError(
        'NOT_FOUND',
        `There is no claim ${id}. Find it with the query "claims".`,
      );
    return claim;
  }
}

/** Takes a judgement back, and with it everything that followed from it. */
async function undo(doing: Doing, id: string): Promise<Done<JudgementRecord>> {
  const { tx, who, act, at } = doing;
  const judgement = await judgementOf(id, tx);
  if (judgement.retractedAt !== null)
    throw new GraphError(
      'CONFLICT',
      `The judgement was taken back already, by ${judgement.retractedBy ?? 'someone'} at ${judgement.retractedAt}.`,
    );
  const [row] = await tx.run<{ judgement: JudgementNode }>('write/retract-judgement', {
    id,
    by: act.by,
    at,
  });
  await who.learn(judgement.about);
  const [first = ''] = judgement.about;
  switch (judgement.kind) {
    case 'SAME':
      await recluster(doing, await membersOf(doing, [who.standsFor(first)]));
      break;
    case 'SPLIT':
      await unsplit(doing, judgement);
      break;
    case 'WITHDRAWAL':
      await revive(doing, judgement);
      break;
    case 'GRADE':
      await refreshViews(tx, [who.standsFor(first)]);
      break;
    case 'CREDIBILITY':
      await refreshCredibility(doing, first);
      break;
    case 'REVIEW':
      await unreview(doing, judgement);
      break;
    case 'DIFFERENT':
      break;
  }
  const undone = row === undefined ? judgement : toJudgement(row.judgement);
  return { result: undone, id, about: [id, ...judgement.about] };
}
