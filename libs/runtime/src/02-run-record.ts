import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { explained, readIfThere, writePrivately, type Home } from './home.js';
import { identify, isAlive, processIdentity, type ProcessIdentity } from './process-identity.js';

const runRecord = z.object({
  owner: processIdentity,
  /** The processes that it started and has not seen ending. */
  servers: z.array(processIdentity),
  /** Set once they answer. */
  neo4j: z
    .object({ uri: z.string(), browserUrl: z.string(), user: z.string(), database: z.string() })
    .nullable(),
  coreNlp: z.object({ url: z.string(), user: z.string() }).nullable(),
});
type RunRecord = z.infer<typeof runRecord>;
export type RunningNeo4j = NonNullable<RunRecord['neo4j']>;
export type RunningCoreNlp = NonNullable<RunRecord['coreNlp']>;

/** What this process started, on disk, so that a later one can find it and end what was left behind. */
export class Run {
  readonly folder: string;
  readonly #path: string;
  #record: RunRecord;
  #writing: Promise<void> = Promise.resolve();

  private constructor(folder: string, owner: ProcessIdentity) {
    this.folder = folder;
    this.#path = recordIn(folder);
    this.#record = { owner, servers: [], neo4j: null, coreNlp: null };
  }

  static async open(home: Home): Promise<Run> {
    const owner = await identify(process.pid);
    if (owner === null) throw new Error('This process cannot be found in the list of processes.');
    const folder = join(home.run, `${process.pid}-${Date.now().toString(36)}`);
    await explained(folder, () => mkdir(folder, { recursive: true, mode: 0o700 }));
    const run = new Run(folder, owner);
    await run.#save();
    return run;
  }

  async started(server: ProcessIdentity): Promise<void> {
    await this.#change({ servers: [...this.#record.servers, server] });
  }

  async ended(server: ProcessIdentity): Promise<void> {
    await this.#change({ servers: this.#record.servers.filter(({ pid }) => pid !== server.pid) });
  }

  async answers(what: Partial<Pick<RunRecord, 'neo4j' | 'coreNlp'>>): Promise<void> {
    await this.#change(what);
  }

  async close(): Promise<void> {
    await this.#writing;
    await rm(this.folder, { recursive: true, force: true });
  }

  async #change(change: Partial<RunRecord>): Promise<void> {
    this.#record = { ...this.#record, ...change };
    await this.#save();
  }

  #save(): Promise<void> {
    this.#writing = this.#writing
      .catch(() => undefined)
      .then(() => writePrivately(this.#path, JSON.stringify(this.#record)));
    return this.#writing;
  }
}

/** Ends the servers of processes that are gone, and forgets them. */
export async function endLeftovers(home: Home): Promise<void> {
  for (const folder of await runFolders(home)) {
    const record = await readRecord(folder);
    if (record !== null && (await isAlive(record.owner))) continue;
    for (const server of record?.servers ?? []) await end(server);
    await rm(folder, { recursive: true, force: true });
  }
}

/** What another process, still alive, runs for this home. */
export async function findRunning(home: Home): Promise<{
  readonly neo4j: RunningNeo4j | null;
  readonly coreNlp: RunningCoreNlp | null;
}> {
  let neo4j: RunningNeo4j | null = null;
  let coreNlp: RunningCoreNlp | null = null;
  for (const folder of await runFolders(home)) {
    const record = await readRecord(folder);
    if (record === null || !(await isAlive(record.owner))) continue;
    neo4j ??= record.neo4j;
    coreNlp ??= record.coreNlp;
  }
  return { neo4j, coreNlp };
}

function recordIn(folder: string): string {
  return join(folder, 'servers.json');
}

async function runFolders(home: Home): Promise<readonly string[]> {
  try {
    const entries = await readdir(home.run, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(home.run, name));
  } catch {
    return [];
  }
}

async function readRecord(folder: string): Promise<RunRecord | null> {
  try {
    return runRecord.parse(JSON.parse((await readIfThere(recordIn(folder))) ?? 'null'));
  } catch {
    return null;
  }
}

async function end(server: ProcessIdentity): Promise<void> {
  for (let tries = 0; tries < 100 && (await isAlive(server)); tries += 1) {
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch {
      // It ended between the look and the signal.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
