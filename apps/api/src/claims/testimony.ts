import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Inference } from '@whence/claim';
import type {
  Credibility,
  EntityRecord,
  PassageRecord,
  ReportRecord,
  Stance,
  TestimonyRecord,
  ToldRecord,
} from '@whence/graph';
import type { Modality } from '@whence/vocabulary';
import { Entity } from '../entities/entity.js';
import { ModalityEnum, StanceEnum } from '../graphql/enums.js';
import { Node } from '../graphql/node.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { Passage } from '../reports/passage.js';
import { Report } from '../reports/report.js';

@ObjectType({ description: 'A link of the chain: this source told it on.' })
export abstract class Told implements ToldRecord {
  @Field(() => Entity)
  abstract readonly source: EntityRecord;

  @Field(() => String, { nullable: true, description: 'As it stood: “told”, “quoted”.' })
  abstract readonly verb: string | null;
}

@ObjectType('Inference', { description: 'A link that is not said but concluded.' })
export abstract class InferenceType implements Inference {
  @Field(() => String)
  abstract readonly rule: string;

  @Field(() => String)
  abstract readonly reason: string;
}

@ObjectType('Testimony', {
  implements: Node,
  description: 'Who says it: one source’s stance on one claim in one passage.',
})
export abstract class Testimony implements Omit<TestimonyRecord, 'withdrawnBefore'> {
  @Field(() => ID)
  abstract readonly id: string;

  @Field(() => ID)
  abstract readonly claimId: string;

  @Field(() => StanceEnum)
  abstract readonly stance: Stance;

  @Field(() => ModalityEnum)
  abstract readonly modality: Modality;

  @Field(() => String, { nullable: true, description: 'The words that hedge: “allegedly”.' })
  abstract readonly hedge: string | null;

  @Field(() => String, { description: 'The report’s words, to the letter.' })
  abstract readonly quote: string;

  @Field(() => Int, {
    description: 'Where the quote starts, in UTF-16 units of the report’s text.',
  })
  abstract readonly start: number;

  @Field(() => Int)
  abstract readonly end: number;

  @Field(() => String, { description: 'Which rule read it: `passive-clause`.' })
  abstract readonly rule: string;

  @Field(() => InferenceType, { nullable: true })
  abstract readonly inferred: Inference | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Credibility of the information (Admiralty code): 1 confirmed … 5 improbable, 6 cannot be judged.',
  })
  abstract readonly credibility: Credibility | null;

  @Field(() => String)
  abstract readonly recordedBy: string;

  @Field(() => DateTimeScalar)
  abstract readonly recordedAt: string;

  @Field(() => DateTimeScalar, { nullable: true })
  abstract readonly withdrawnAt: string | null;

  @Field(() => String, { nullable: true })
  abstract readonly withdrawnReason: string | null;

  @Field(() => Passage)
  abstract readonly passage: PassageRecord | null;

  @Field(() => Report)
  abstract readonly report: ReportRecord | null;

  @Field(() => [Told], {
    description: 'Who told whom: the first who knew first, the publisher last.',
  })
  abstract readonly chain: readonly ToldRecord[];
}
