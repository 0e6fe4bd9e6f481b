import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Query, Resolver } from '@nestjs/graphql';
import type { Graph, RelationshipFilter } from '@whence/graph';
import { ActorArgs } from '../graphql/actor.args.js';
import { toConnection } from '../graphql/connection.js';
import type { GraphContext } from '../graphql/context.js';
import { GRAPH } from '../graphql/tokens.js';
import { Relationship, RelationshipConnection } from './relationship.js';

@ArgsType()
class RelationshipsArgs extends ActorArgs implements RelationshipFilter {}

@Resolver(() => Relationship)
export class RelationshipsResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Query(() => RelationshipConnection, {
    description: 'The actor graph: one edge per subject, relation and object, newest first.',
  })
  async relationships(@Args() args: RelationshipsArgs, @Context() context: GraphContext) {
    return toConnection(await this.graph.read.relationships(args, args, context), args);
  }
}
