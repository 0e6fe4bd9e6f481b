import { Inject } from '@nestjs/common';
import { Args, Context, ID, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { ClaimRecord, Credibility, Graph } from '@whence/graph';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../graphql/context.js';
import { ApiError } from '../graphql/errors.js';
import { Selection } from '../graphql/selection.js';
import { GRAPH } from '../graphql/tokens.js';
import { ActArgs, actOf, ReasonedActArgs } from '../judgements/act.js';
import { Judgement } from '../judgements/judgement.js';
import { partsOf } from './claim-parts.js';
import { Claim } from './claim.js';
import { claimOf, ClaimInput } from './input/claim.input.js';
import { TestimonyInput, testimonyOf } from './input/testimony.input.js';
import { Testimony } from './testimony.js';

@Resolver(() => Claim)
export class ClaimActsResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Mutation(() => Claim, {
    description: 'States a claim. The same claim said again becomes a testimony on it.',
  })
  async addClaim(
    @Args('input') input: ClaimInput,
    @Args() args: ActArgs,
    @Context() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const claim = await this.graph.judge.addClaim(claimOf(input), actOf(context.viewer, args));
    return this.asSelected(claim, context, info);
  }

  @Mutation(() => Claim, { description: 'Affirms or denies a claim that is there.' })
  async addTestimony(
    @Args('claim', { type: () => ID }) id: string,
    @Args('input') input: TestimonyInput,
    @Args() args: ActArgs,
    @Context() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const act = actOf(context.viewer, args);
    const claim = await this.graph.judge.addTestimony(id, testimonyOf(input), act);
    return this.asSelected(claim, context, info);
  }

  @Mutation(() => Judgement, {
    description: 'Takes a testimony back; what it had outweighed counts again.',
  })
  withdrawTestimony(
    @Args('id', { type: () => ID }) id: string,
    @Args() args: ReasonedActArgs,
    @Context() { viewer }: GraphContext,
  ) {
    if (!id.startsWith('testimony_')) throw isNo(id, 'testimony');
    return this.graph.judge.withdraw(id, actOf(viewer, args));
  }

  @Mutation(() => Testimony, {
    description:
      'Credibility of the information: 1 confirmed … 5 improbable, 6 cannot be judged. A judgement, kept with those before it.',
  })
  async gradeTestimony(
    @Args('id', { type: () => ID }) id: string,
    @Args('credibility', { type: () => Int }) credibility: number,
    @Args() args: ActArgs,
    @Context() context: GraphContext,
  ) {
    if (!isCredibility(credibility))
      throw new ApiError('BAD_USER_INPUT', 'credibility is 1, 2, 3, 4, 5 or 6.');
    await this.graph.judge.setCredibility(id, credibility, actOf(context.viewer, args));
    const node = await this.graph.read.node(id, context);
    if (node?.type !== 'Testimony') throw isNo(id, 'testimony');
    return node.testimony;
  }

  private async asSelected(
    claim: ClaimRecord,
    context: GraphContext,
    info: GraphQLResolveInfo,
  ): Promise<ClaimRecord> {
    const parts = partsOf(Selection.of(info));
    return (await this.graph.read.claim(claim.id, parts, context)) ?? claim;
  }
}

export function isNo(id: string, what: string): ApiError {
  return new ApiError('NOT_FOUND', `${id} is no ${what}. Its id starts with "${what}_".`);
}

function isCredibility(value: number): value is Credibility {
  return [1, 2, 3, 4, 5, 6].includes(value);
}
