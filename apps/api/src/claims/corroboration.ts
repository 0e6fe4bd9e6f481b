import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CorroborationRecord, EntityRecord, OriginRecord, Stance } from '@whence/graph';
import { Entity } from '../entities/entity.js';
import { StanceEnum } from '../graphql/enums.js';

@ObjectType({ description: 'Testimonies that count as one.' })
export abstract class Origin implements OriginRecord {
  @Field(() => Entity, {
    nullable: true,
    description:
      'Whom the line comes from: the first named link, or the body whose sources or spokesman spoke. Null where a report names neither a speaker nor its publisher, and counts as one by itself.',
  })
  abstract readonly source: EntityRecord | null;

  @Field(() => StanceEnum)
  abstract readonly stance: Stance;

  @Field(() => [ID])
  abstract readonly testimonyIds: readonly string[];

  @Field(() => [String], {
    description:
      'Why they count once: “same source”, “same body”, “same text”; “passed on”, where a report says by itself what it quotes another for.',
  })
  abstract readonly countedAsOne: readonly string[];
}

@ObjectType({ description: 'Why a claim has the status that it has.' })
export abstract class Corroboration implements Omit<CorroborationRecord, 'claim'> {
  @Field(() => [Origin])
  abstract readonly origins: readonly OriginRecord[];

  @Field(() => [Origin])
  abstract readonly denials: readonly OriginRecord[];

  @Field(() => [ID], { description: 'Claims said more exactly, which count here too.' })
  abstract readonly refinedBy: readonly string[];

  @Field(() => [ID], { description: 'Claims said less exactly, for which this one counts.' })
  abstract readonly refines: readonly string[];
}
