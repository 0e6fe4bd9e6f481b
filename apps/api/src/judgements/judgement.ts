import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { JudgementKind, JudgementRecord } from '@whence/graph';
import { JudgementKindEnum } from '../graphql/enums.js';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'A decision that can be taken back: undoJudgement.' })
export abstract class Judgement implements JudgementRecord {
  @Field(() => ID)
  abstract readonly id: string;

  @Field(() => JudgementKindEnum)
  abstract readonly kind: JudgementKind;

  @Field(() => [ID], { description: 'Ids of what it speaks of; the kept entity first in SAME.' })
  abstract readonly about: readonly string[];

  @Field(() => String, {
    nullable: true,
    description:
      'ACCEPTED, CORRECTED or REJECTED of a review, A … F of a grade, 1 … 6 of a credibility.',
  })
  abstract readonly verdict: string | null;

  @Field(() => String, { nullable: true })
  abstract readonly reason: string | null;

  @Field(() => String)
  abstract readonly by: string;

  @Field(() => DateTimeScalar)
  abstract readonly at: string;

  @Field(() => DateTimeScalar, { nullable: true })
  abstract readonly retractedAt: string | null;

  @Field(() => String, { nullable: true })
  abstract readonly retractedBy: string | null;
}
