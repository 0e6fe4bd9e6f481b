import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, Query, Resolver } from '@nestjs/graphql';
import type { ClaimStatus, Graph, RelationshipFilter } from '@whence/graph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { longestList } from '../claims/claims.args.js';
import { EntityRef } from '../entities/entity-ref.js';
import { PageAsOfArgs } from '../graphql/as-of.js';
import { toConnection } from '../graphql/connection.js';
import type { GraphContext } from '../graphql/context.js';
import { ClaimStatusEnum } from '../graphql/enums.js';
import { Period } from '../graphql/period.js';
import { GRAPH } from '../graphql/tokens.js';
import { Relationship, RelationshipConnection } from './relationship.js';

@ArgsType()
class RelationshipsArgs extends PageAsOfArgs implements RelationshipFilter {
  @Field(() => EntityRef, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => EntityRef)
  readonly subject?: EntityRef | null;

  @Field(() => EntityRef, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => EntityRef)
  readonly object?: EntityRef | null;

  @Field(() => EntityRef, { nullable: true, description: 'As subject or object.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => EntityRef)
  readonly with?: EntityRef | null;

  @Field(() => [String], { nullable: true, description: 'One name or a list: `TRANSFERS`.' })
  @IsOptional()
  @ArrayMaxSize(longestList)
  readonly relation?: readonly string[] | null;

  @Field(() => Period, { nullable: true, description: 'When it is said to have happened.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => Period)
  readonly during?: Period | null;

  @Field(() => [ClaimStatusEnum], { nullable: true })
  @IsOptional()
  readonly status?: readonly ClaimStatus[] | null;
}

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
