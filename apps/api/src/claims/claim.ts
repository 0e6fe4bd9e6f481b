import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Count, Precision, When } from '@whence/claim';
import type { ClaimRecord, ClaimStatus, EntityRecord } from '@whence/graph';

import type { Modality } from '@whence/vocabulary';
import { Entity } from '../entities/entity.js';
import { connectionOf } from '../graphql/connection.js';
import { ClaimStatusEnum, ModalityEnum, PrecisionEnum } from '../graphql/enums.js';
import { Node } from '../graphql/node.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

@ObjectType('When', { description: 'First and last day, with the precision that was said.' })
export abstract class WhenType implements When {
  @Field(() => DateScalar)
  abstract readonly start: string;

  @Field(() => DateScalar)
  abstract readonly end: string;

  @Field(() => PrecisionEnum)
  abstract readonly precision: Precision;

  @Field(() => String)
  abstract readonly text: string;
}

@ObjectType('Count', {
  description: '“Over 800” is at least `min`, with `max` open; exactly 13 is 13 in both.',
})
export abstract class CountType implements Count {
  @Field(() => Float, { nullable: true, description: 'No `Int`: money runs into the billions.' })
  abstract readonly min: number | null;

  @Field(() => Float, { nullable: true })
  abstract readonly max: number | null;

  @Field(() => String)
  abstract readonly text: string;
}

@ObjectType('Claim', {
  implements: Node,
  description: 'What is said. It says nothing of who says it: its testimonies do.',
})
export abstract class Claim implements Omit<ClaimRecord, 'testimonies'> {
  @Field(() => ID)
  abstract readonly id: string;

  @Field(() => Entity, { nullable: true, description: 'Null where nobody says who did it.' })
  abstract readonly subject: EntityRecord | null;

  @Field(() => String, {
    description: 'The verb in the third person, `TRANSFERS`, or `OTHER`: see `verb`.',
  })
  abstract readonly relation: string;

  @Field(() => String, { description: 'The verb as it stood, as a lemma: “hand over”.' })
  abstract readonly verb: string;

  @Field(() => String, { nullable: true, description: 'PLOVER event type.' })
  abstract readonly event: string | null;

  @Field(() => String, { nullable: true, description: 'PLOVER mode.' })
  abstract readonly mode: string | null;

  @Field(() => String, { nullable: true, description: 'CAMEO code.' })
  abstract readonly cameo: string | null;

  @Field(() => Entity, { nullable: true })
  abstract readonly object: EntityRecord | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The name as it stood, where the claim is that the subject goes by it (`ALSO_KNOWN_AS`); subject and object are one entity then.',
  })
  abstract readonly alias: string | null;

  @Field(() => Entity, { nullable: true, description: 'To whom something was given or said.' })
  abstract readonly recipient: EntityRecord | null;

  @Field(() => [Entity])
  abstract readonly from: readonly EntityRecord[];

  @Field(() => [Entity])
  abstract readonly to: readonly EntityRecord[];

  @Field(() => [Entity])
  abstract readonly at: readonly EntityRecord[];

  @Field(() => WhenType, { nullable: true, description: 'Null where nobody dates it.' })
  abstract readonly when: When | null;

  @Field(() => CountType, { nullable: true })
  abstract readonly count: Count | null;

  @Field(() => Boolean, { description: 'A state that is over: “a former member”.' })
  abstract readonly ended: boolean;

  @Field(() => ClaimStatusEnum)
  abstract readonly status: ClaimStatus;

  @Field(() => Int, {
    description:
      'Independent origins that affirm it as done, not as planned, feared or hoped for. A hundred outlets that carry one agency’s line are one.',
  })
  abstract readonly origins: number;

  @Field(() => Int, { description: 'Independent origins that deny it.' })
  abstract readonly denials: number;

  @Field(() => [ModalityEnum], { description: 'In which ways its testimonies speak of it.' })
  abstract readonly modalities: readonly Modality[];

  @Field(() => DateScalar, {
    description:
      'The day on which it was first stated: its report’s, or else the day of recording.',
  })
  abstract readonly statedAt: string;

  @Field(() => DateTimeScalar, { description: 'When the graph learned it.' })
  abstract readonly recordedAt: string;
}

export const ClaimConnection = connectionOf('Claim', () => Claim);
