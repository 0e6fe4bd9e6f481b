import { Inject } from '@nestjs/common';
import { Args, Context, Extensions, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { EntityRecord, Graph } from '@whence/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { nodesOf, partsOf } from '../claims/claim-parts.js';
import { ClaimConnection } from '../claims/claim.js';
import { PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphContext } from '../graphql/context.js';
import { Selection } from '../graphql/selection.js';
import { GRAPH } from '../graphql/tokens.js';
import { RelationshipConnection } from '../relationships/relationship.js';
import { Entity } from './entity.js';

@Resolver(() => Entity)
export class EntityPartsResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @ResolveField(() => ClaimConnection, {
    description: 'Claims with it as subject, object or recipient, newest first.',
  })
  @Extensions({ statement: true })
  async claims(
    @Parent() { id }: EntityRecord,
    @Args() page: PageArgs,
    @Context() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parts = partsOf(nodesOf(Selection.of(info)));
    return toConnection(await this.graph.read.claims({ with: { id } }, page, parts, context), page);
  }

  @ResolveField(() => RelationshipConnection, { description: 'Its edges in the actor graph.' })
  @Extensions({ statement: true })
  async relationships(
    @Parent() { id }: EntityRecord,
    @Args() page: PageArgs,
    @Context() context: GraphContext,
  ) {
    return toConnection(await this.graph.read.relationships({ with: { id } }, page, context), page);
  }
}
