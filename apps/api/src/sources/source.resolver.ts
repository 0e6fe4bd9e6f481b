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

  @Field(() => Int, { description: 'How often it affirmed something at first hand.' })
  abstract readonly testimonies: number;

  @Field(() => Int, { description: 'How often nobody had said so on an earlier day.' })
  abstract readonly first: number;

  @Field(() => Int, { description: 'How often an independent origin says so too.' })
  abstract readonly confirmed: number;

  @Field(() => Int, { description: 'How often someone denies it.' })
  abstract readonly contradicted: number;

  @Field(() => Int, { description: 'How much of it was withdrawn; that counts nowhere else.' })
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
