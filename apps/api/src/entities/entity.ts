import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { EntityRecord, Grade } from '@whence/graph';
import type { EntityKind } from '@whence/vocabulary';
import { connectionOf } from '../graphql/connection.js';
import { EntityKindEnum, GradeEnum } from '../graphql/enums.js';
import { Node } from '../graphql/node.js';

@ObjectType('Entity', {
  implements: Node,
  description: 'Someone or something that claims are about.',
})
export abstract class Entity implements EntityRecord {
  @Field(() => ID)
  abstract readonly id: string;

  @Field(() => String)
  abstract readonly name: string;

  @Field(() => EntityKindEnum)
  abstract readonly kind: EntityKind;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-3: `LBY`.' })
  abstract readonly country: string | null;

  @Field(() => [String])
  abstract readonly aliases: readonly string[];

  @Field(() => Boolean, {
    description: 'False for “gunmen”, who stay in their report and are never merged on their own.',
  })
  abstract readonly named: boolean;

  @Field(() => GradeEnum, { nullable: true, description: 'Reliability as a source, where judged.' })
  abstract readonly grade: Grade | null;
}

export const EntityConnection = connectionOf('Entity', () => Entity);
