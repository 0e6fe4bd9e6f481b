import { constants } from 'node:fs';
import { access, chmod, mkdir, readFile, rename, statfs, writeFile } from 'node:fs/promises';
import { createHash, randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { RuntimeError } from './runtime-error.js';

/** Where everything lies in WHENCE_HOME. */
export interface Home {
  readonly folder: string;
  readonly lock: string;
  readonly cache: string;
  readonly logs: string;
  /** A folder a running process: what it started, and the files that it started them with. */
  readonly run: string;
  readonly neo4j: string;
  readonly neo4jPassword: string;
  readonly coreNlpPassword: string;
}

export function homeAt(folder: string): Home {
  return {
    folder,
    lock: join(folder, 'lock.json'),
    cache: join(folder, 'cache'),
    logs: join(folder, 'logs'),
    run: join(folder, 'run'),
    neo4j: join(folder, 'neo4j'),
    neo4jPassword: join(folder, 'secrets', 'neo4j-password'),
    coreNlpPassword: join(folder, 'secrets', 'core-nlp-password'),
  };
}

/** An empty Neo4j takes 2 MB and grows; below this it would stop in the middle of a write. */
const leastFreeBytes = 200_000_000;

/**
 * Makes the folders, readable by this user alone.
 * @throws RuntimeError FOLDER_UNWRITABLE, DISK_FULL
 */
export async function prepareHome(home: Home): Promise<void> {
  await explained(home.folder, async () => {
    for (const folder of [home.folder, home.cache, home.logs, home.run, home.neo4j]) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
    }
    await mkdir(dirname(home.neo4jPassword), { recursive: true, mode: 0o700 });
    await writeFile(join(home.run, 'writable'), 'yes\n');
    const { bavail, bsize } = await statfs(home.folder);
    if (bavail * bsize < leastFreeBytes) {
      throw new RuntimeError(
        'DISK_FULL',
        `Only ${Math.floor((bavail * bsize) / 1e6)} MB are free where ${home.folder} lies; ${leastFreeBytes / 1e6} MB are needed. Free some space, or set WHENCE_HOME to a folder on a larger disk.`,
      );
    }
  });
}

/** Whole or not at all, and never readable by others, not even while it is written. */
export async function writePrivately(path: string, content: string): Promise<void> {
  await explained(path, async () => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const unfinished = `${path}.${process.pid}`;
    await writeFile(unfinished, content, { mode: 0o600 });
    await rename(unfinished, path);
  });
}

/** Whether this user may do that with the path; without a mode, whether it is there. */
export async function may(path: string, mode = constants.F_OK): Promise<boolean> {
  return await access(path, mode).then(
    () => true,
    () => false,
  );
}

/** A path in the cache for what was made of these very contents: others have another. */
export function cachedFor(home: Home, name: string, ...contents: readonly string[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return join(home.cache, `${name}-${hash.digest('hex').slice(0, 16)}`);
}

/** The password in a file, or a new one put there. */
export async function keptPassword(path: string): Promise<string> {
  const kept = await readIfThere(path);
  if (kept !== null && kept.trim() !== '') {
    await chmod(path, 0o600);
    return kept.trim();
  }
  // It stands on command lines, where one that begins with a hyphen would be taken for an option.
  const password = randomBytes(24).toString('hex');
  await writePrivately(path, `${password}\n`);
  return password;
}

export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw folderError(path, error);
  }
}

/** Runs what touches files, and turns its errors into sentences about `path`. */
export async function explained<Result>(
  path: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw folderError(path, error);
  }
}

export function codeOf(error: unknown): string | undefined {
  const named = typeof error === 'object' && error !== null && 'code' in error;
  return named && typeof error.code === 'string' ? error.code : undefined;
}

const full = ['ENOSPC', 'EDQUOT'];
const unwritable = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];

function folderError(path: string, error: unknown): unknown {
  const code = codeOf(error) ?? '';
  if (full.includes(code)) {
    return new RuntimeError(
      'DISK_FULL',
      `The disk that holds ${path} is full. Free some space, or set WHENCE_HOME to a folder on another disk.`,
      { cause: error },
    );
  }
  if (unwritable.includes(code)) {
    return new RuntimeError(
      'FOLDER_UNWRITABLE',
      `${path} cannot be written (${code}). Give this user the right to, or set WHENCE_HOME to a folder that this user owns.`,
      { cause: error },
    );
  }
  return error;
}
