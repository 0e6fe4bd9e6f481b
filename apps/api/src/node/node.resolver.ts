import { Inject } from '@nestjs/common';
import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { Graph } from '@whence/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { partsOf } from '../claims/claim-parts.js';
import type { GraphContext } from '../graphql/context.js';
import { Node } from '../graphql/node.js';
import { Selection } from '../graphql/selection.js';
import { GRAPH } from '../graphql/tokens.js';

@Resolver(() => Node)
export class NodeResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Query(() => Node, { nullable: true, description: 'Anything by its id.' })
  async node(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Node | null> {
    if (id.startsWith('claim_'))
      return this.graph.read.claim(id, partsOf(Selection.of(info)), context);
    const node = await this.graph.read.node(id, context);
    switch (node?.type) {
      case undefined:
        return null;
      case 'Entity':
        return node.entity;
      case 'Claim':
        return node.claim;
      case 'Testimony':
        return node.testimony;
      case 'Report':
        return node.report;
      case 'Passage':
        return node.passage;
      case 'Relationship':
        return node.relationship;
    }
  }
}
