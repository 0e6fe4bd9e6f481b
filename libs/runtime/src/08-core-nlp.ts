import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { CoreNlpParser } from '@whence/parse';
import { openReport } from '@whence/report';
import { explained, keptPassword, writePrivately, type Home } from './home.js';
import type { Memory } from './memory.js';
import { RuntimeError } from './runtime-error.js';
import type { ServerPlan } from './server-plan.js';

export interface CoreNlpPlace {
  readonly home: Home;
  readonly java: string;
  /** Its jars and the folder of its annotator. */
  readonly classPath: readonly string[];
  readonly port: number;
  readonly memory: Memory;
  /** A folder for its files that goes with this process. */
  readonly folder: string;
}

export interface CoreNlpPlan extends ServerPlan {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

const coreNlpUser = 'whence';

/** The server listens on every address there is; these networks, everything but 127.0.0.0/8, are turned away. */
export const everythingButLoopback: readonly string[] = [
  '0.0.0.0/2',
  '64.0.0.0/3',
  '96.0.0.0/4',
  '112.0.0.0/5',
  '120.0.0.0/6',
  '124.0.0.0/7',
  '126.0.0.0/8',
  '128.0.0.0/1',
];

export async function planCoreNlp(place: CoreNlpPlace): Promise<CoreNlpPlan> {
  const { home, java, classPath, port, memory, folder } = place;
  const password = await keptPassword(home.coreNlpPassword);
  const blocked = join(folder, 'blocked-networks');
  await writePrivately(blocked, everythingButLoopback.map((network) => `${network}\n`).join(''));
  const temporary = join(folder, 'tmp');
  await explained(temporary, () => mkdir(temporary, { recursive: true, mode: 0o700 }));
  const url = `http://127.0.0.1:${port}`;
  return {
    part: 'CoreNLP',
    java,
    args: [
      `-Xmx${memory.coreNlpHeap}m`,
      ...coreNlpTuning(),
      '-XX:+ExitOnOutOfMemoryError',
      // The list of blocked networks knows only IPv4, so IPv6 stays shut.
      '-Djava.net.preferIPv4Stack=true',
      '-Dfile.encoding=UTF-8',
      // It leaves a file with the key that shuts it down in the folder for temporary files.
      `-Djava.io.tmpdir=${temporary}`,
      ...['-cp', classPath.join(delimiter)],
      'edu.stanford.nlp.pipeline.StanfordCoreNLPServer',
      ...['-port', String(port)],
      ...['-threads', String(availableParallelism())],
      ...['-timeout', '60000'],
      ...['-quiet', 'true'],
      ...['-username', coreNlpUser, '-password', password],
      // The list is looked at only in the mode made for the university's public server, which changes nothing else here.
      ...['-stanford', 'true', '-blockList', blocked],
    ],
    ports: [port],
    address: url,
    answers: () => parses(url, password),
    startsWithinMs: 180_000,
    endsWithinMs: 5_000,
    url,
    user: coreNlpUser,
    password,
  };
}

/**
 * Nobody waits for a single pause of a parser, so the collector is the one that takes least of its time; G1 marked without
 * end as soon as the models filled half of the heap. Most of the heap is for them: little else lives long, and without room a
 * parallel collector does nothing but collect. The parser's weights are millions of words all over memory: on large pages they
 * are found in two thirds of the time.
 */
function coreNlpTuning(): readonly string[] {
  // Other systems do not know the option, and Java does not start with one that it does not know.
  const largePages = process.platform === 'linux' ? ['-XX:+UseTransparentHugePages'] : [];
  return ['-XX:+UseParallelGC', '-XX:NewRatio=4', ...largePages];
}

/** A real sentence, parsed as reports will be: what answers has loaded its models. */
async function parses(url: string, password: string): Promise<boolean> {
  await refusesStrangers(url);
  const parser = new CoreNlpParser({ url, user: coreNlpUser, password, patienceMs: 0 });
  const { sentences } = await parser.parse(
    openReport('The minister met the delegation in Tripoli.'),
  );
  return sentences.length > 0;
}

async function refusesStrangers(url: string): Promise<void> {
  const { status } = await fetch(url, {
    method: 'POST',
    body: 'Open?',
    // A connection taken while the server opens may never be served; the next try is.
    signal: AbortSignal.timeout(5_000),
  });
  if (status === 401) return;
  throw new RuntimeError(
    'SERVER_FAILED',
    `CoreNLP at ${url} answers without a password (HTTP ${status}), so it is not the one that was started. Look what else listens there.`,
  );
}
