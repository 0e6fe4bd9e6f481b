import { link, rename, rm, writeFile } from 'node:fs/promises';
import { codeOf, explained, readIfThere, type Home } from './home.js';
import { identify, isAlive, processIdentity, type ProcessIdentity } from './process-identity.js';
import { RuntimeError } from './runtime-error.js';

/**
 * One service a data folder. A lock whose process is gone counts for nothing.
 * @returns what gives the folder back
 * @throws RuntimeError FOLDER_IN_USE
 */
export async function lockHome(home: Home): Promise<() => Promise<void>> {
  const self = await identify(process.pid);
  if (self === null) throw new Error('This process cannot be found in the list of processes.');
  const mine = `${home.lock}.${process.pid}`;
  await explained(home.lock, () => writeFile(mine, JSON.stringify(self), { mode: 0o600 }));
  try {
    // Each round either takes the lock, finds its owner alive, or removes one lock of a process that is gone.
    while (!(await linked(mine, home.lock))) {
      const holder = await holderOf(home.lock);
      if (holder !== null && (await isAlive(holder))) throw inUse(home, holder);
      await removeStale(home.lock, holder);
    }
  } finally {
    await rm(mine, { force: true });
  }
  return () => rm(home.lock, { force: true });
}

/** A link appears whole or not at all, unlike a file that is created and then written. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function holderOf(lock: string): Promise<ProcessIdentity | null> {
  try {
    const parsed = processIdentity.safeParse(JSON.parse((await readIfThere(lock)) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Moved away first: of two starts that saw the same stale lock, one may have put its own there meanwhile. */
async function removeStale(lock: string, stale: ProcessIdentity | null): Promise<void> {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await holderOf(aside);
  if (moved !== null && moved.pid !== stale?.pid) await linked(aside, lock);
  await rm(aside, { force: true });
}

function inUse(home: Home, holder: ProcessIdentity): RuntimeError {
  return new RuntimeError(
    'FOLDER_IN_USE',
    `Another Whence (process ${holder.pid}) uses the data folder ${home.folder}. Stop it with Ctrl-C or "kill ${holder.pid}", or give this one a folder of its own with WHENCE_HOME.`,
  );
}
