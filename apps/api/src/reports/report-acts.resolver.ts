import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Graph } from '@whence/graph';
import { isNo } from '../claims/claim-acts.resolver.js';
import type { GraphContext } from '../graphql/context.js';
import { GRAPH } from '../graphql/tokens.js';
import { ReasonedActArgs, actOf } from '../judgements/act.js';
import { Judgement } from '../judgements/judgement.js';
import { Report } from './report.js';

@Resolver(() => Report)
export class ReportActsResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Mutation(() => Judgement, { description: 'Takes a report back with all that it says.' })
  withdrawReport(
    @Args('id', { type: () => ID }) id: string,
    @Args() args: ReasonedActArgs,
    @Context() { viewer }: GraphContext,
  ) {
    if (!id.startsWith('report_')) throw isNo(id, 'report');
    return this.graph.judge.withdraw(id, actOf(viewer, args));
  }

  @Mutation(() => Judgement, {
    description:
      'A corrected report takes the place of this one: what passages say that stayed the same lives on, the rest is withdrawn.',
  })
  supersedeReport(
    @Args('id', { type: () => ID }) id: string,
    @Args('by', { type: () => ID }) by: string,
    @Args() args: ReasonedActArgs,
    @Context() { viewer }: GraphContext,
  ) {
    return this.graph.judge.supersede(id, by, actOf(viewer, args));
  }

  @Mutation(() => Report, {
    nullable: true,
    description: 'Legal removal: text, quotes and claims go, a tombstone without content stays.',
  })
  async purgeReport(
    @Args('id', { type: () => ID }) id: string,
    @Args() args: ReasonedActArgs,
    @Context() context: GraphContext,
  ) {
    await this.graph.judge.purge(id, actOf(context.viewer, args, 'admin'));
    return this.graph.read.report(id, context);
  }
}
