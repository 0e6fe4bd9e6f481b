import { openConversion } from '@whence/conversion';
import { openGraph } from '@whence/graph';
import { readSettings } from '@whence/settings';
import { loadVocabulary } from '@whence/vocabulary';
import { Command } from 'commander';
import { givenOptions, withReportOptions, type ReportFlags } from '../given-options.js';
import { ingestFiles } from '../ingest-files.js';
import { ShowIngestion } from '../ingest-progress.js';
import { filesIn } from '../inputs.js';
import { onInterruption } from '../interruption.js';
import { openServers } from '../open-servers.js';
import { summaryOf } from '../summary.js';

const help = `
Where a Whence runs here already, its graph is used; otherwise Neo4j and CoreNLP are started for this call.
Reading a report twice changes nothing. Ends with status 1 where a report could not be read.

Examples:
  whence ingest bulletin.txt
  whence ingest reports/ --publisher "Libya-Analysis"
  pbpaste | whence ingest - --date 2017-10-24
`;

export function ingestCommand(): Command {
  return withReportOptions(
    new Command('ingest')
      .description('read reports into the graph')
      .argument('<files...>', 'files, folders, or - for standard input'),
  )
    .addHelpText('after', help)
    .action(ingest);
}

async function ingest(paths: readonly string[], flags: ReportFlags): Promise<void> {
  const settings = readSettings(process.env);
  const files = await filesIn(paths);
  // Before anything is started that would have to be stopped where an entry is wrong.
  const vocabulary = loadVocabulary();
  const signal = onInterruption();
  const servers = await openServers(settings, signal);
  const graph = openGraph({ ...servers.neo4j, vocabulary: () => vocabulary });
  const show = new ShowIngestion(files.length);
  try {
    const conversion = openConversion(settings, servers.coreNlp);
    await graph.migrate();
    const given = givenOptions(flags);
    const ingestion = await ingestFiles(files, given, conversion, graph, show, signal);
    show.end();
    console.log(summaryOf(ingestion));
    if (ingestion.failed > 0) process.exitCode = 1;
  } finally {
    show.end();
    await graph.close();
    await servers.stop();
  }
}
