import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, Query, Resolver } from '@nestjs/graphql';
import type { EntityFilter, Graph } from '@whence/graph';
import type { EntityKind } from '@whence/vocabulary';
import { PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphContext } from '../graphql/context.js';
import { EntityKindEnum } from '../graphql/enums.js';
import { GRAPH } from '../graphql/tokens.js';
import { longestText } from '../graphql/longest.js';
import { IsOptional, Matches, MaxLength } from '../graphql/validators.js';
import { Entity, EntityConnection } from './entity.js';

@ArgsType()
class EntitiesArgs extends PageArgs implements EntityFilter {
  @Field(() => String, { nullable: true, description: 'Words of names and aliases.' })
  @IsOptional()
  @MaxLength(longestText)
  readonly search?: string | null;

  @Field(() => [EntityKindEnum], { nullable: true })
  @IsOptional()
  readonly kind?: readonly EntityKind[] | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-3: `LBY`.' })
  @IsOptional()
  @Matches(/^[a-z]{3}$/iu, { message: 'country is three letters, ISO 3166-1 alpha-3, such as LBY' })
  readonly country?: string | null;
}

@Resolver(() => Entity)
export class EntitiesResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Query(() => Entity, { nullable: true, description: 'By `id`, or by a name or alias.' })
  entity(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('name', { type: () => String, nullable: true }) name: string | null,
    @Context() context: GraphContext,
  ) {
    return this.graph.read.entity({ id, name }, context);
  }

  @Query(() => EntityConnection, { description: 'By name, or the best fits of a search first.' })
  async entities(@Args() args: EntitiesArgs, @Context() context: GraphContext) {
    return toConnection(await this.graph.read.entities(args, args, context), args);
  }
}
