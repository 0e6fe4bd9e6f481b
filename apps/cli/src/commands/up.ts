import { once } from 'node:events';
import type { Service } from '@whence/api';
import { openConversion } from '@whence/conversion';
import { openGraph } from '@whence/graph';
import { startServers, type Servers } from '@whence/runtime';
import { readSettings, type Settings } from '@whence/settings';
import { Command } from 'commander';
import { askExample } from '../example-question.js';
import { givenOptions, withReportOptions, type ReportFlags } from '../given-options.js';
import { ingestFiles, type Ingestion } from '../ingest-files.js';
import { ShowIngestion } from '../ingest-progress.js';
import { filesIn } from '../inputs.js';
import { onInterruption } from '../interruption.js';
import { refuseTakenPort } from '../port.js';
import { showServerProgress } from '../server-progress.js';
import { summaryOf } from '../summary.js';
import { placesOf } from '../places.js';
import { recorder } from '../version.js';

const help = `
Starts Neo4j and CoreNLP on this machine where NEO4J_URI and CORENLP_URL do not name others, starts the service, reads
the files, and says where everything is. Ctrl-C stops everything that it started.

Examples:
  whence up
  whence up examples/libya-2017-10-24.txt
  PORT=4100 WHENCE_HOME=/srv/whence whence up reports/
`;

export function upCommand(): Command {
  return withReportOptions(
    new Command('up')
      .description('start everything, read the given reports, and answer until Ctrl-C')
      .argument('[files...]', 'files, folders, or - for standard input'),
  )
    .addHelpText('after', help)
    .action(up);
}

async function up(paths: readonly string[], flags: ReportFlags): Promise<void> {
  const settings = readSettings(process.env);
  const files = await filesIn(paths);
  await refuseTakenPort(settings);
  const signal = onInterruption();
  try {
    await serve(settings, files, flags, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  if (signal.aborted) console.error('Stopped.');
}

async function serve(
  settings: Settings,
  files: readonly string[],
  flags: ReportFlags,
  signal: AbortSignal,
): Promise<void> {
  // The service is loaded while the servers start; it is ready as soon as they are.
  const loading = import('@whence/api');
  const servers = await startServers(settings, { onProgress: showServerProgress(), signal });
  let service: Service | null = null;
  try {
    const { startService } = await loading;
    service = await startService({ settings, servers, recordedBy: recorder });
    const ingestion =
      files.length === 0 ? null : await ingestInto(servers, settings, files, flags, signal);
    if (ingestion !== null) console.log(summaryOf(ingestion));
    console.log(placesOf(servers, service));
    console.log(await askExample(service.graphqlUrl, ingestion?.read.actor ?? null));
    console.log('Ctrl-C stops everything that was started.');
    if (!signal.aborted) await once(signal, 'abort');
    console.error('\nStopping …');
  } finally {
    await service?.stop();
    await servers.stop();
  }
}

async function ingestInto(
  servers: Servers,
  settings: Settings,
  files: readonly string[],
  flags: ReportFlags,
  signal: AbortSignal,
): Promise<Ingestion> {
  const conversion = openConversion(settings, servers.coreNlp);
  const graph = openGraph({ ...servers.neo4j, vocabulary: () => conversion.vocabulary });
  const show = new ShowIngestion(files.length);
  try {
    return await ingestFiles(files, givenOptions(flags), conversion, graph, show, signal);
  } finally {
    show.end();
    await graph.close();
  }
}
