import type { Reader } from '@whence/claim';
import { resolveEntities, type Reading } from '@whence/entity';
import { openReport, type Report, type ReportOptions } from '@whence/report';
import type { Vocabulary } from '@whence/vocabulary';

export interface Conversion {
  readonly reader: Reader;
  readonly vocabulary: Vocabulary;
}

export interface Document {
  readonly bytes: Uint8Array | string;
  readonly options?: ReportOptions;
}

/**
 * "Sources from the Libyan National Army (LNA) told UAE based news outlet, Alittihad, that Qatar is transferring
 * Islamic State (ISIS) militants from Iraq and Syria to Libya." – from its bytes to a reading that the graph stores.
 *
 * @throws ReportError, ParseError and what the reader throws; each has a code and says what to do
 */
export async function convertReport(
  { bytes, options }: Document,
  conversion: Conversion,
  signal?: AbortSignal,
): Promise<Reading> {
  // The bytes are a report by Libya-Analysis of 24 October 2017; the sentence is its passage 0, characters 0 to 170.
  return readReport(openReport(bytes, options), conversion, signal);
}

/** The way of a report that is open already: the service stores reports before it reads them. */
export async function readReport(
  report: Report,
  { reader, vocabulary }: Conversion,
  signal?: AbortSignal,
): Promise<Reading> {
  // "Qatar", TRANSFERS, "Islamic State (ISIS) militants", from "Iraq" and "Syria", to "Libya"; told by "Sources from …".
  const stated = await reader.read(report, signal);
  // "Qatar" is the state QAT, also called Doha; "ISIS militants" are a group; LNA is the Libyan National Army.
  return resolveEntities(report, stated, vocabulary);
}
