import { execFile } from 'node:child_process';
import { readFile, rename, rm } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cachedFor, explained, may, type Home } from './home.js';
import { RuntimeError } from './runtime-error.js';

const source = fileURLToPath(new URL('../../../runtime/BasicDependencies.java', import.meta.url));

export interface AnnotatorPlace {
  readonly home: Home;
  readonly java: string;
  /** Those of CoreNLP. */
  readonly jars: readonly string[];
}

/**
 * The folder with the annotator that CoreNLP is given, compiled once for this source and these jars. Eclipse's compiler
 * is one of the jars, since a Java that only runs programs has none of its own.
 * @throws RuntimeError SERVER_FAILED
 */
export async function compiledAnnotator({ home, java, jars }: AnnotatorPlace): Promise<string> {
  const classPath = jars.join(delimiter);
  const folder = cachedFor(home, 'annotator', await readFile(source, 'utf8'), classPath);
  if (await may(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  try {
    await compile(java, classPath, unfinished);
    await explained(home.cache, () => rename(unfinished, folder));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process may have been quicker.
    if (!(await may(folder))) throw error;
  }
  return folder;
}

async function compile(java: string, classPath: string, folder: string): Promise<void> {
  await promisify(execFile)(java, [
    ...['-cp', classPath, 'org.eclipse.jdt.internal.compiler.batch.Main'],
    ...['-source', '17', '-target', '17', '-proc:none', '-nowarn'],
    ...['-cp', classPath, '-d', folder, source],
  ]).catch((error: unknown) => {
    throw new RuntimeError(
      'SERVER_FAILED',
      `${source}, which CoreNLP needs, could not be compiled with "${java}". If you changed it, look at what the compiler says; else try another Java 17 or newer. ${String(error)}`,
      { cause: error },
    );
  });
}
