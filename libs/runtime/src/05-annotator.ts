import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { explained, type Home } from './home.js';
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
  const checksum = createHash('sha256')
    .update(await readFile(source))
    .update(classPath)
    .digest('hex');
  const folder = join(home.cache, `annotator-${checksum.slice(0, 16)}`);
  if (await isThere(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await promisify(execFile)(java, [
    ...['-cp', classPath, 'org.eclipse.jdt.internal.compiler.batch.Main'],
    ...['-source', '17', '-target', '17', '-proc:none', '-nowarn'],
    ...['-cp', classPath, '-d', unfinished, source],
  ]).catch((error: unknown) => {
    throw new RuntimeError(
      'SERVER_FAILED',
      `${source}, which CoreNLP needs, could not be compiled with "${java}". If you changed it, look at what the compiler says; else try another Java 17 or newer. ${String(error)}`,
      { cause: error },
    );
  });
  await explained(home.cache, async () => {
    try {
      await rename(unfinished, folder);
    } catch (error) {
      // Another process was quicker.
      if (!(await isThere(folder))) throw error;
      await rm(unfinished, { recursive: true, force: true });
    }
  });
  return folder;
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
