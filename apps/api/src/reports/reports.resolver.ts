import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, Query, Resolver } from '@nestjs/graphql';
import type { Graph, ReportFilter } from '@whence/graph';
import { Type } from 'class-transformer';
import { longestText } from '../graphql/longest.js';
import { EntityRef } from '../entities/entity-ref.js';
import { PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphContext } from '../graphql/context.js';
import { Period } from '../graphql/period.js';
import { GRAPH } from '../graphql/tokens.js';
import { IsOptional, MaxLength, ValidateNested } from '../graphql/validators.js';
import { Report, ReportConnection } from './report.js';

@ArgsType()
class ReportsArgs extends PageArgs implements ReportFilter {
  @Field(() => String, { nullable: true, description: 'Words of passages and titles.' })
  @IsOptional()
  @MaxLength(longestText)
  readonly text?: string | null;

  @Field(() => EntityRef, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => EntityRef)
  readonly publisher?: EntityRef | null;

  @Field(() => Period, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => Period)
  readonly published?: Period | null;
}

@Resolver(() => Report)
export class ReportsResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Query(() => Report, { nullable: true })
  report(@Args('id', { type: () => ID }) id: string, @Context() context: GraphContext) {
    return this.graph.read.report(id, context);
  }

  @Query(() => ReportConnection, { description: 'Newest first by the day of publication.' })
  async reports(@Args() args: ReportsArgs, @Context() context: GraphContext) {
    return toConnection(await this.graph.read.reports(args, args, context), args);
  }
}
