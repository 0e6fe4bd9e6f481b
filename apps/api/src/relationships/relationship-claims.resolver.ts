import { Inject } from '@nestjs/common';
import { Args, Context, Extensions, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Graph, RelationshipRecord } from '@whence/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { nodesOf, partsOf } from '../claims/claim-parts.js';
import { ClaimConnection } from '../claims/claim.js';
import { PageAsOfArgs } from '../graphql/as-of.js';
import { toConnection } from '../graphql/connection.js';
import type { GraphContext } from '../graphql/context.js';
import { Selection } from '../graphql/selection.js';
import { GRAPH } from '../graphql/tokens.js';
import { Relationship } from './relationship.js';

@Resolver(() => Relationship)
export class RelationshipClaimsResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @ResolveField(() => ClaimConnection, {
    description:
      'All that is said of subject, relation and object, newest first: also what is only planned, denied or withdrawn, which draws no edge.',
  })
  @Extensions({ statement: true })
  async claims(
    @Parent() { id }: RelationshipRecord,
    @Args() page: PageAsOfArgs,
    @Context() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parts = partsOf(nodesOf(Selection.of(info)));
    const options = { ...context, asOf: page.asOf };
    return toConnection(await this.graph.read.claimsBehind(id, page, parts, options), page);
  }
}
