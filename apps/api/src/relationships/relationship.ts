import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ClaimStatus, EntityRecord, RelationshipRecord } from '@whence/graph';
import { Entity } from '../entities/entity.js';
import { connectionOf } from '../graphql/connection.js';
import { ClaimStatusEnum } from '../graphql/enums.js';
import { Node } from '../graphql/node.js';
import { DateScalar } from '../graphql/scalars.js';

@ObjectType('Relationship', {
  implements: Node,
  description: 'One subject, relation and object, over all claims that stand behind it.',
})
export abstract class Relationship implements RelationshipRecord {
  @Field(() => ID)
  abstract readonly id: string;

  @Field(() => Entity)
  abstract readonly subject: EntityRecord;

  @Field(() => String)
  abstract readonly relation: string;

  @Field(() => String, { description: 'Names the edge where the relation is `OTHER`.' })
  abstract readonly verb: string;

  @Field(() => Entity)
  abstract readonly object: EntityRecord;

  @Field(() => Boolean, {
    description: 'Whether all that stands behind it is over: “a former member”.',
  })
  abstract readonly ended: boolean;

  @Field(() => Int, {
    name: 'claimCount',
    description:
      'How many claims draw it: affirmed as done and, unless `ended`, not over. `claims` has the others too.',
  })
  abstract readonly claims: number;

  @Field(() => ClaimStatusEnum, { description: 'Over the testimonies of all its claims together.' })
  abstract readonly status: ClaimStatus;

  @Field(() => Int)
  abstract readonly origins: number;

  @Field(() => Int)
  abstract readonly denials: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it is said to have happened; null where nobody dates it.',
  })
  abstract readonly first: string | null;

  @Field(() => DateScalar, { nullable: true })
  abstract readonly last: string | null;

  @Field(() => DateScalar, {
    description: 'Newest day on which one of its claims was first stated.',
  })
  abstract readonly statedAt: string;
}

export const RelationshipConnection = connectionOf('Relationship', () => Relationship);
