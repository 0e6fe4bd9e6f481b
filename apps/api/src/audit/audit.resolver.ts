import { Inject } from '@nestjs/common';
import { Args, Context, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { ActRecord, Graph } from '@whence/graph';
import { connectionOf, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphContext } from '../graphql/context.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { GRAPH } from '../graphql/tokens.js';

@ObjectType('Act', {
  description:
    'A line of the audit trail, which nobody can change. Only a purge takes the reason out where the act was about someone of whom its report alone spoke.',
})
abstract class ActType implements ActRecord {
  @Field(() => ID)
  abstract readonly id: string;

  @Field(() => String)
  abstract readonly what: string;

  @Field(() => [ID])
  abstract readonly about: readonly string[];

  @Field(() => String)
  abstract readonly by: string;

  @Field(() => DateTimeScalar)
  abstract readonly at: string;

  @Field(() => String, { nullable: true })
  abstract readonly reason: string | null;
}

const ActConnection = connectionOf('Act', () => ActType);

@Resolver(() => ActType)
export class AuditResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Query(() => ActConnection, { description: 'Who did what and when, newest first.' })
  async audit(
    @Args('about', { type: () => ID, nullable: true }) about: string | undefined,
    @Args('by', { type: () => String, nullable: true }) by: string | undefined,
    @Args() page: PageArgs,
    @Context() context: GraphContext,
  ) {
    const filter = { about: about ?? undefined, by: by ?? undefined };
    return toConnection(await this.graph.read.audit(filter, page, context), page);
  }
}
