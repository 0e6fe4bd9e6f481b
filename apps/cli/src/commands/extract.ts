import { once } from 'node:events';
import { convertReports, openConversion, toExtraction } from '@whence/conversion';
import { readSettings } from '@whence/settings';
import { Command } from 'commander';
import { codeOfFailure, explainFailure, InputError } from '../failure.js';
import { givenOptions, withReportOptions, type ReportFlags } from '../given-options.js';
import { filesIn, inputsFrom, type Input } from '../inputs.js';
import { onInterruption } from '../interruption.js';
import { inputsFromJsonLines } from '../json-lines.js';
import { openCoreNlp } from '../open-servers.js';

interface ExtractFlags extends ReportFlags {
  readonly jsonl?: true;
  readonly withText?: true;
}

const help = `
Needs no database. CoreNLP is the one that runs here, or is started for this call. Output is in the order of the
input, a line a report, {"id", "claims": [...]}. One that cannot be read has no claims and an "error" with a "code"
and a "message"; the status is then 1.

Examples:
  whence extract bulletin.txt | jq '.claims[].relation'
  echo '{"id": "1", "date": "2017-10-24", "text": "Iran did not supply missiles."}' | whence extract --jsonl
`;

export function extractCommand(): Command {
  return withReportOptions(
    new Command('extract')
      .description('print what reports say, as JSON, and store nothing')
      .argument('[files...]', 'files, folders, or - for standard input')
      .option('--jsonl', 'take {"id", "date", "text"} from standard input, one a line')
      .option('--with-text', 'print the text of each report too, for whence import'),
  )
    .addHelpText('after', help)
    .action(extract);
}

async function extract(paths: readonly string[], flags: ExtractFlags): Promise<void> {
  const settings = readSettings(process.env);
  const signal = onInterruption();
  const inputs = await chooseInputs(paths, flags, signal);
  const { coreNlp, stop } = await openCoreNlp(settings, signal);
  try {
    const conversion = openConversion(settings, coreNlp);
    for await (const answer of convertReports(inputs, conversion, { signal })) {
      const { name } = answer.source;
      if ('error' in answer) {
        // What was let go of in the middle did not fail.
        signal.throwIfAborted();
        fail(name, answer.error);
      } else {
        await print(toExtraction(answer.reading, name, { withText: flags.withText === true }));
      }
    }
  } finally {
    await stop();
  }
}

async function chooseInputs(
  paths: readonly string[],
  flags: ExtractFlags,
  signal: AbortSignal,
): Promise<AsyncIterable<Input>> {
  if (flags.jsonl === true) {
    if (paths.length > 0) {
      throw new InputError('With --jsonl the reports come from standard input. Name no files.');
    }
    return inputsFromJsonLines(process.stdin, signal);
  }
  if (paths.length === 0) {
    throw new InputError(
      'Name the files to read, or - for standard input, or --jsonl for lines of JSON.',
    );
  }
  return inputsFrom(await filesIn(paths), givenOptions(flags), signal);
}

async function print(line: unknown): Promise<void> {
  // A slow reader slows the reading down; nothing piles up here.
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}

function fail(name: string, error: unknown): void {
  const message = explainFailure(error);
  process.exitCode = 1;
  console.error(`${name}: ${message}`);
  process.stdout.write(
    `${JSON.stringify({ id: name, claims: [], error: { code: codeOfFailure(error), message } })}\n`,
  );
}
