import { Inject } from '@nestjs/common';
import { Context, Extensions, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Graph, TestimonyRecord } from '@whence/graph';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../graphql/context.js';
import { Selection } from '../graphql/selection.js';
import { GRAPH } from '../graphql/tokens.js';
import { partsOf } from './claim-parts.js';
import { Claim } from './claim.js';
import { Testimony } from './testimony.js';

@Resolver(() => Testimony)
export class TestimonyPartsResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @ResolveField(() => Claim, { description: 'What it speaks of.' })
  @Extensions({ statement: true })
  claim(
    @Parent() { claimId }: TestimonyRecord,
    @Context() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.graph.read.claim(claimId, partsOf(Selection.of(info)), context);
  }
}
