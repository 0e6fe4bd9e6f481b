import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type {
  ClaimRecord,
  EntityRecord,
  ReviewItem as Item,
  SuggestionRecord,
} from '@whence/graph';
import { Claim } from '../claims/claim.js';
import { Entity } from '../entities/entity.js';
import { connectionOf } from '../graphql/connection.js';
import { ReviewKindEnum } from '../graphql/enums.js';

@ObjectType({ description: 'Two entities that may be one.' })
export abstract class Suggestion implements SuggestionRecord {
  @Field(() => ID)
  abstract readonly id: string;

  @Field(() => Entity)
  abstract readonly left: EntityRecord;

  @Field(() => Entity)
  abstract readonly right: EntityRecord;

  @Field(() => Float, { description: '0 to 1, how alike; never a probability.' })
  abstract readonly score: number;

  @Field(() => [String], { description: '“same name in Arabic script”, “different countries”.' })
  abstract readonly reasons: readonly string[];
}

@ObjectType({ description: 'Something that a person should look at.' })
export abstract class ReviewItem {
  @Field(() => ReviewKindEnum)
  abstract readonly kind: Item['kind'];

  @Field(() => ID, { description: 'For the mutation `review`.' })
  abstract readonly id: string;

  @Field(() => Suggestion, { nullable: true })
  abstract readonly suggestion?: SuggestionRecord;

  @Field(() => Claim, { nullable: true })
  abstract readonly claim?: ClaimRecord;
}

export const ReviewItemConnection = connectionOf('ReviewItem', () => ReviewItem);
