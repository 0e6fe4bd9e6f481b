import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Graph } from '@whence/graph';
import type { GraphContext } from '../graphql/context.js';
import { GRAPH } from '../graphql/tokens.js';
import { ActArgs, actOf } from './act.js';
import { Judgement } from './judgement.js';

@Resolver(() => Judgement)
export class JudgementsResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Query(() => [Judgement], {
    description: 'All judgements about something, by its id, also those that were taken back.',
  })
  judgements(@Args('about', { type: () => ID }) about: string, @Context() context: GraphContext) {
    return this.graph.read.judgements(about, context);
  }

  @Mutation(() => Judgement, {
    description: 'Takes a judgement back and restores exactly what was there before.',
  })
  undoJudgement(
    @Args('id', { type: () => ID }) id: string,
    @Args() args: ActArgs,
    @Context() { viewer }: GraphContext,
  ) {
    return this.graph.judge.undo(id, actOf(viewer, args));
  }
}
