import { Inject } from '@nestjs/common';
import { Args, Context, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { EntityRecord, Graph, JudgementRecord, SourceRecord } from '@whence/graph';
import { Entity } from '../entities/entity.js';
import type { GraphContext } from '../graphql/context.js';
import { GRAPH } from '../graphql/tokens.js';
import { Judgement } from '../judgements/judgement.js';

@ObjectType({ description: 'The record of a source; never multiplied into one figure.' })
abstract class Source implements SourceRecord {
  @Field(() => Entity)
  abstract readonly source: EntityRecord;

  @Field(() => [Judgement], { description: 'Its grades, with who gave them and why.' })
  abstract readonly grades: readonly JudgementRecord[];

  @Field(() => Int)
  abstract readonly testimonies: number;

  @Field(() => Int, { description: 'Claims on which it spoke first and another confirmed.' })
  abstract readonly first: number;

  @Field(() => Int)
  abstract readonly confirmed: number;

  @Field(() => Int)
  abstract readonly contradicted: number;

  @Field(() => Int)
  abstract readonly withdrawn: number;
}

@Resolver(() => Source)
export class SourceResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Query(() => Source, { nullable: true, description: 'By `id`, or by a name or alias.' })
  source(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('name', { type: () => String, nullable: true }) name: string | null,
    @Context() context: GraphContext,
  ) {
    return this.graph.read.source({ id, name }, context);
  }
}
