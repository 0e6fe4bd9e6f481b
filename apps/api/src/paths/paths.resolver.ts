import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, Int, Query, Resolver } from '@nestjs/graphql';
import type { Graph } from '@whence/graph';
import { Transform, Type } from 'class-transformer';
import { EntityRef } from '../entities/entity-ref.js';
import type { GraphContext } from '../graphql/context.js';
import { GRAPH } from '../graphql/tokens.js';
import { Max, Min, ValidateNested } from '../graphql/validators.js';
import { Path } from './path.js';

@ArgsType()
class PathsArgs {
  @Field(() => EntityRef)
  @ValidateNested()
  @Type(() => EntityRef)
  readonly from!: EntityRef;

  @Field(() => EntityRef)
  @ValidateNested()
  @Type(() => EntityRef)
  readonly to!: EntityRef;

  @Field(() => Int, { nullable: true, defaultValue: 4, description: '1 to 6.' })
  @Transform(({ value }) => (value as number | null) ?? 4)
  @Min(1)
  @Max(6)
  readonly maxHops: number = 4;

  @Field(() => Int, { nullable: true, defaultValue: 5, description: 'At most 20.' })
  @Transform(({ value }) => (value as number | null) ?? 5)
  @Min(1)
  @Max(20)
  readonly first: number = 5;
}

@Resolver(() => Path)
export class PathsResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Query(() => [Path], { description: 'The shortest ways from one entity to another.' })
  paths(@Args() { from, to, ...limits }: PathsArgs, @Context() context: GraphContext) {
    return this.graph.read.paths(from, to, limits, context);
  }
}
