import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Resolver, Subscription } from '@nestjs/graphql';
import type { ReportRecord } from '@whence/graph';
import { mustBe } from '../access/viewer.js';
import type { GraphContext } from '../graphql/context.js';
import { bytesOf, IngestReportInput, optionsOf } from './ingest-report.input.js';
import { Ingestion } from './ingestion.js';
import { Report } from './report.js';

@Resolver(() => Report)
export class IngestResolver {
  constructor(@Inject(Ingestion) private readonly ingestion: Ingestion) {}

  @Mutation(() => Report, {
    description:
      'Stores a report and answers at once; it is read soon after. The same report again changes nothing.',
  })
  ingestReport(
    @Args('input') input: IngestReportInput,
    @Context() { viewer }: GraphContext,
  ): Promise<ReportRecord> {
    mustBe(viewer, 'analyst');
    return this.ingestion.receive(bytesOf(input), optionsOf(input), viewer);
  }

  @Subscription(() => Report, {
    description: 'The report now and after every step, until it is read or given up.',
  })
  reportProgress(@Args('id', { type: () => ID }) id: string, @Context() { signal }: GraphContext) {
    return this.ingestion.progress(id, signal);
  }
}
