import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Graph, Verdict } from '@whence/graph';
import { Type } from 'class-transformer';
import { claimOf, ClaimInput } from '../claims/input/claim.input.js';
import { PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphContext } from '../graphql/context.js';
import { VerdictEnum } from '../graphql/enums.js';
import { GRAPH } from '../graphql/tokens.js';
import { IsOptional, ValidateNested } from '../graphql/validators.js';
import { ActArgs, actOf } from '../judgements/act.js';
import { Judgement } from '../judgements/judgement.js';
import { ReviewItem, ReviewItemConnection } from './review-item.js';

@ArgsType()
class ReviewArgs extends ActArgs {
  @Field(() => ID, { description: 'Of an item of the queue, of a testimony or of a claim.' })
  readonly id!: string;

  @Field(() => VerdictEnum)
  readonly verdict!: Verdict;

  @Field(() => ClaimInput, {
    nullable: true,
    description: 'With CORRECTED: the analyst’s version, which stands beside the reader’s.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => ClaimInput)
  readonly correction?: ClaimInput | null;
}

@Resolver(() => ReviewItem)
export class ReviewsResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Query(() => ReviewItemConnection, {
    description: 'Merge suggestions, concluded links and disputes that wait for a person.',
  })
  async reviewQueue(@Args() page: PageArgs, @Context() context: GraphContext) {
    return toConnection(await this.graph.read.reviewQueue(page, context), page);
  }

  @Mutation(() => Judgement)
  review(@Args() args: ReviewArgs, @Context() { viewer }: GraphContext) {
    const { id, verdict, correction } = args;
    const corrected = correction ? claimOf(correction) : null;
    return this.graph.judge.review(id, verdict, corrected, actOf(viewer, args));
  }
}
