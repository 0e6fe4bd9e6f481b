import { Inject } from '@nestjs/common';
import { Args, Context, Extensions, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Graph, ReportRecord } from '@whence/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { nodesOf, partsOf } from '../claims/claim-parts.js';
import { ClaimConnection } from '../claims/claim.js';
import { PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphContext } from '../graphql/context.js';
import { Selection } from '../graphql/selection.js';
import { GRAPH } from '../graphql/tokens.js';
import { PassageConnection } from './passage.js';
import { Report } from './report.js';

@Resolver(() => Report)
export class ReportPartsResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Null where its text is not stored: a citation, or removed.',
  })
  @Extensions({ statement: true })
  text(@Parent() { id }: ReportRecord, @Context() context: GraphContext) {
    return this.graph.read.reportText(id, context);
  }

  @ResolveField(() => PassageConnection, { description: 'Its sentences, in order.' })
  @Extensions({ statement: true })
  async passages(
    @Parent() { id }: ReportRecord,
    @Args() page: PageArgs,
    @Context() context: GraphContext,
  ) {
    return toConnection(await this.graph.read.passages(id, page, context), page);
  }

  @ResolveField(() => ClaimConnection, { description: 'What it says, in the order of its text.' })
  @Extensions({ statement: true })
  async claims(
    @Parent() { id }: ReportRecord,
    @Args() page: PageArgs,
    @Context() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parts = partsOf(nodesOf(Selection.of(info)));
    return toConnection(await this.graph.read.claimsOfReport(id, page, parts, context), page);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What the sender should know: that only English is read, or why it failed.',
  })
  notice(@Parent() report: ReportRecord) {
    return noticeOf(report);
  }
}

export function noticeOf({ language, failure, publishedOn, status }: ReportRecord): string | null {
  if (failure !== null) return failure;
  if (status === 'CITED') return null;
  if (status === 'PURGED')
    return 'It was removed for good: only that it was here is kept. Sent again, it is not read.';
  if (language !== 'en')
    return `Its language seems to be "${language}", and the reader knows English. The report is kept, its sentences are not read; send a translation as a report of its own.`;
  return publishedOn === null
    ? 'Nothing tells when it was printed, so that "last week" stays undated. Send it again with its date.'
    : null;
}
