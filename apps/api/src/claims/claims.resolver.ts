import { Inject } from '@nestjs/common';
import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { Graph } from '@whence/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { asOf } from '../graphql/as-of.js';
import { toConnection } from '../graphql/connection.js';
import type { GraphContext } from '../graphql/context.js';
import { Selection } from '../graphql/selection.js';
import { GRAPH } from '../graphql/tokens.js';
import { nodesOf, partsOf } from './claim-parts.js';
import { Claim, ClaimConnection } from './claim.js';
import { ClaimsArgs } from './claims.args.js';

@Resolver(() => Claim)
export class ClaimsResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Query(() => ClaimConnection, { description: 'Who did what to whom, newest first.' })
  async claims(
    @Args() args: ClaimsArgs,
    @Context() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parts = partsOf(nodesOf(Selection.of(info)));
    return toConnection(await this.graph.read.claims(args, args, parts, context), args);
  }

  @Query(() => Claim, { nullable: true })
  claim(
    @Args('id', { type: () => ID }) id: string,
    @Args('asOf', asOf) moment: string | null,
    @Context() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const options = { ...context, asOf: moment };
    return this.graph.read.claim(id, partsOf(Selection.of(info)), options);
  }
}
