import { Field, ObjectType } from '@nestjs/graphql';
import type { EntityRecord, PathRecord, RelationshipRecord } from '@whence/graph';
import { Entity } from '../entities/entity.js';
import { Relationship } from '../relationships/relationship.js';

@ObjectType({ description: 'A shortest way from one entity to another.' })
export abstract class Path implements PathRecord {
  @Field(() => [Entity], { description: 'One more than `relationships`.' })
  abstract readonly entities: readonly EntityRecord[];

  @Field(() => [Relationship])
  abstract readonly relationships: readonly RelationshipRecord[];
}
