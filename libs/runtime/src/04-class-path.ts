import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findMaven } from './03-tools.js';
import { cachedFor, explained, may, readIfThere, writePrivately, type Home } from './home.js';
import { DownloadLog } from './maven-log.js';
import type { OnProgress, Part } from './progress.js';
import { RuntimeError } from './runtime-error.js';

const pom = fileURLToPath(new URL('../../../runtime/pom.xml', import.meta.url));

/** The profile in runtime/pom.xml that is this part's class path, and about how many bytes its jars have. */
const profiles = {
  Neo4j: { id: 'neo4j', bytes: 136e6 },
  CoreNLP: { id: 'core-nlp', bytes: 495e6 },
} as const satisfies Record<Part, { readonly id: string; readonly bytes: number }>;

/**
 * The jars of a part, in order. Maven is called only where they are not remembered for this very pom.xml, or one is gone.
 * @throws RuntimeError NO_MAVEN, JARS_MISSING
 */
export async function classPathOf(
  part: Part,
  home: Home,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const known = await rememberedClassPath(part, home);
  if (known !== null) return known;
  const maven = await findMaven();
  const jars = parseClassPath(await askMaven(maven.command, part, home, onProgress, signal));
  await writePrivately(await rememberedIn(home, part), jars.join(delimiter));
  return jars;
}

/** Null where nothing is remembered for this very pom.xml, or a jar has gone since. */
export async function rememberedClassPath(
  part: Part,
  home: Home,
): Promise<readonly string[] | null> {
  const jars = parseClassPath((await readIfThere(await rememberedIn(home, part))) ?? '');
  return jars.length > 0 && (await allThere(jars)) ? jars : null;
}

/** `/repository/a.jar:/repository/b.jar` → its jars. */
export function parseClassPath(text: string): readonly string[] {
  return text
    .trim()
    .split(delimiter)
    .filter((jar) => jar !== '');
}

async function rememberedIn(home: Home, part: Part): Promise<string> {
  return `${cachedFor(home, profiles[part].id, await readFile(pom, 'utf8'))}.class-path`;
}

async function allThere(jars: readonly string[]): Promise<boolean> {
  const found = await Promise.all(jars.map((jar) => may(jar)));
  return found.every(Boolean);
}

async function askMaven(
  command: string,
  part: Part,
  home: Home,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<string> {
  const { id, bytes } = profiles[part];
  const answer = join(home.cache, `${id}.${process.pid}.class-path`);
  const log = new DownloadLog();
  onProgress({ part, state: 'fetching', text: 'asking Maven for its jars', fraction: 0 });
  const child = spawn(
    command,
    [
      ...['-f', pom, '-P', id, '-Dstyle.color=never'],
      'dependency:build-classpath',
      `-Dmdep.outputFile=${answer}`,
      '-Dmdep.regenerateFile=true',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], signal },
  );
  const stop = () => child.kill();
  process.once('exit', stop);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        if (!log.add(text)) return;
        const fraction = Math.min(log.bytes / bytes, 0.99);
        onProgress({ part, state: 'fetching', text: log.summary, fraction });
      });
    }
  });
  process.off('exit', stop);
  if (status !== 0) throw new RuntimeError('JARS_MISSING', whyNot(part, log.tail));
  const jars = await explained(answer, () => readFile(answer, 'utf8'));
  await rm(answer, { force: true });
  return jars;
}

function whyNot(part: Part, tail: string): string {
  return `Maven could not bring the jars of ${part}. ${remedyFor(tail)}\n${tail}`;
}

function remedyFor(tail: string): string {
  if (tail.includes('No space left on device')) {
    return 'The disk that holds the Maven repository is full: free about 1 GB and start again.';
  }
  if (/Could not transfer|Unknown host|[Cc]onnection|timed out|could not be resolved/u.test(tail)) {
    return 'Check the connection to the Maven repository (and the proxy or mirror in ~/.m2/settings.xml), then start again; what came already is kept.';
  }
  return 'What it says:';
}
