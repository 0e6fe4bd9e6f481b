import { createReadStream } from 'node:fs';
import { openGraph, type Merges } from '@whence/graph';
import { readSettings } from '@whence/settings';
import { loadVocabulary } from '@whence/vocabulary';
import { Command } from 'commander';
import { explainFailure, InputError } from '../failure.js';
import { importLines, type Import } from '../import/import-lines.js';
import { isFolder, unreadable } from '../inputs.js';
import { onInterruption } from '../interruption.js';
import { linesOf } from '../json-lines.js';
import { openNeo4j } from '../open-servers.js';
import { namesCompared } from '../summary.js';
import { recorder } from '../version.js';
import { count } from '../words.js';

const help = `
A line is one report with its claims, as "whence extract" prints it; with "text" the graph has its sentences too,
without it the quotes alone. Needs no CoreNLP. A line that cannot be stored is named with its number and the others
are stored; importing a file twice changes nothing. Names that are alike are merged or left for review, as with
"whence ingest". Ends with status 1 where a line could not be stored.

Examples:
  whence extract --with-text reports/ > claims.jsonl; whence import claims.jsonl
  zcat archive.jsonl.gz | whence import -
`;

export function importCommand(): Command {
  return new Command('import')
    .description('store claims that come as data')
    .argument('<files...>', 'files of JSON Lines, or - for standard input')
    .addHelpText('after', help)
    .action(importFiles);
}

async function importFiles(files: readonly string[]): Promise<void> {
  const settings = readSettings(process.env);
  for (const file of files) await checkThere(file);
  // Before anything is started that would have to be stopped where an entry is wrong.
  const vocabulary = loadVocabulary();
  const signal = onInterruption();
  const { neo4j, stop } = await openNeo4j(settings, signal);
  const graph = openGraph({ ...neo4j, vocabulary: () => vocabulary });
  try {
    await graph.migrate();
    for (const file of files) {
      const onFailed = (line: number, error: unknown) => {
        console.error(`${file}, line ${line}: not stored. ${explainFailure(error)}`);
      };
      const done = await importLines(linesIn(file, signal), {
        graph,
        vocabulary,
        onFailed,
        signal,
      });
      const merges = await graph.judge.suggestMerges(done.comparable, {
        by: recorder,
        reason: 'names compared when the claims were imported',
      });
      console.log(`${file}: ${summaryOf(done, merges)}`);
      if (done.failed > 0) process.exitCode = 1;
    }
  } finally {
    await graph.close();
    await stop();
  }
}

async function checkThere(file: string): Promise<void> {
  if (file !== '-' && (await isFolder(file))) {
    throw new InputError(`"${file}" is a folder. Name the files of JSON Lines in it.`);
  }
}

async function* linesIn(
  file: string,
  signal: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  try {
    yield* linesOf(file === '-' ? process.stdin : createReadStream(file), signal);
  } catch (error) {
    signal.throwIfAborted();
    throw unreadable(file, error);
  }
}

/** "1,000 reports, 998 of them new: 9,950 claims and 10,400 testimonies new to the graph." */
function summaryOf({ lines, stored, failed }: Import, merges: Merges): string {
  const names = namesCompared(merges);
  const missed = failed === 0 ? '' : ` ${count(failed, 'line')} could not be stored; see above.`;
  return `${count(lines, 'report')}, ${stored.reports} of them new: ${count(stored.claims, 'claim')} and ${count(stored.testimonies, 'testimony')} new to the graph.${names === '' ? '' : ` ${names}`}${missed}`;
}
