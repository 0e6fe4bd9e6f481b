import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Graph, ReportRecord } from '@whence/graph';
import { maxReportBytes, ReportError } from '@whence/report';
import { plainToInstance } from 'class-transformer';
import type { Request, Response } from 'express';
import { Access } from '../access/access.js';
import { mustBe } from '../access/viewer.js';
import { ApiError, invalidInput } from '../graphql/errors.js';
import { GRAPH } from '../graphql/tokens.js';
import { validate } from '../graphql/validators.js';
import { IngestReportInput, optionsOf } from './ingest-report.input.js';
import { Ingestion, isToBeRead, unknownReport } from './ingestion.js';
import { noticeOf } from './report-parts.resolver.js';

/** What may be said of a report beside its text. */
const parameters: readonly string[] = ['fileName', 'title', 'publisher', 'date', 'url'];

/** For programs that send files: `curl --data-binary @report.txt 'http://…/reports?publisher=…&date=2017-10-24'`. */
@Controller('reports')
export class ReportsController {
  constructor(
    @Inject(GRAPH) private readonly graph: Graph,
    @Inject(Ingestion) private readonly ingestion: Ingestion,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** 202 where it will be read, 200 where it has been or never will be. */
  @Post()
  async receive(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query() query: Readonly<Record<string, unknown>>,
  ) {
    const viewer = await this.access.viewerOf(request);
    mustBe(viewer, 'analyst');
    refuseEnvelopes(request);
    refuseUnknown(query);
    const about = plainToInstance(IngestReportInput, query);
    const errors = await validate(about);
    if (errors.length > 0) throw invalidInput(errors);
    const fileName = about.fileName ?? fileNameOf(request.headers['content-disposition']);
    const bytes = await bodyOf(request);
    const report = await this.ingestion.receive(
      bytes,
      { ...optionsOf(about), fileName: fileName ?? undefined },
      viewer,
    );
    response.status(isToBeRead(report) ? 202 : 200);
    response.location(`/reports/${report.id}`);
    return answerOf(report);
  }

  @Get(':id')
  async report(@Req() request: Request, @Param('id') id: string) {
    await this.access.viewerOf(request);
    const report = await this.graph.read.report(id);
    if (report === null) throw unknownReport(id);
    return answerOf(report);
  }
}

function answerOf(report: ReportRecord) {
  const { id, status, title, publisherName, publishedOn, language, sha256, claims } = report;
  return {
    ...{ id, status, title, publisher: publisherName, publishedOn, language, sha256 },
    claimsRead: claims,
    notice: noticeOf(report),
  };
}

function refuseEnvelopes(request: Request): void {
  const type = request.headers['content-type'] ?? '';
  if (!/^(?:multipart|application\/json)/iu.test(type)) return;
  throw new ApiError(
    'UNSUPPORTED_MEDIA_TYPE',
    `The body is taken as the report itself, and ${type.split(';')[0] ?? type} is not one. Send the file as it is: curl --data-binary @report.txt; or use the mutation ingestReport.`,
  );
}

/** What is misspelt would be lost without a word, and the report undated or of nobody. */
function refuseUnknown(query: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(query)) {
    if (!parameters.includes(name))
      throw new ApiError(
        'BAD_USER_INPUT',
        `There is no parameter "${name}". Those of a report are ${parameters.join(', ')}.`,
      );
    if (typeof value !== 'string')
      throw new ApiError('BAD_USER_INPUT', `"${name}" is given more than once. Give it once.`);
  }
}

/** Reads no further than the limit. */
async function bodyOf(request: Request): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = Number(request.headers['content-length'] ?? 0);
  if (size > maxReportBytes) throw tooLarge();
  size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxReportBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): ReportError {
  return new ReportError(
    'REPORT_TOO_LARGE',
    `The report is larger than ${maxReportBytes / 1_000_000} MB. Split it into its articles and send each as a report of its own.`,
  );
}

/** `attachment; filename="libya-2017-10-24.txt"`. */
function fileNameOf(disposition: string | undefined): string | null {
  return /filename="?([^";]+)"?/iu.exec(disposition ?? '')?.[1] ?? null;
}
