import type { Settings } from '@whence/settings';
import { lockHome } from './01-lock.js';
import { endLeftovers, Run } from './02-run-record.js';
import { findJava, type Tool } from './03-tools.js';
import { classPathOf } from './04-class-path.js';
import { compiledAnnotator } from './05-annotator.js';
import { freePort } from './06-ports.js';
import { planNeo4j } from './07-neo4j.js';
import { planCoreNlp } from './08-core-nlp.js';
import { Supervisor } from './09-supervisor.js';
import { checkGivenCoreNlp, checkGivenNeo4j } from './given.js';
import { homeAt, prepareHome, type Home } from './home.js';
import { memoryFor } from './memory.js';
import type { OnProgress } from './progress.js';
import { RuntimeError } from './runtime-error.js';
import type { ServerPlan } from './server-plan.js';
import type { CoreNlpServer, Neo4jServer, Servers } from './servers.js';

export interface StartOptions {
  readonly onProgress?: OnProgress;
  /** Ends what is being started; the start then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Neo4j and CoreNLP: the ones that the settings name, or else started on this machine, both at a time.
 * @throws RuntimeError, GraphError or ParseError; nothing that was started runs on then
 */
export async function startServers(
  settings: Settings,
  { onProgress = () => undefined, signal }: StartOptions = {},
): Promise<Servers> {
  const here = settings.neo4j.uri === null || settings.coreNlp.url === null;
  if (!here) return await givenServers(settings, onProgress);
  const site = await Site.open(settings, onProgress, settings.neo4j.uri === null);
  return await site.orNothing(signal, async () => {
    const neo4j =
      settings.neo4j.uri === null ? site.startNeo4j() : checkGivenNeo4j(settings, onProgress);
    const coreNlp =
      settings.coreNlp.url === null ? site.startCoreNlp() : checkGivenCoreNlp(settings, onProgress);
    const [graph, parser] = await Promise.all([neo4j, coreNlp]);
    return { neo4j: graph, coreNlp: parser, stop: () => site.close() };
  });
}

/** Neo4j alone, for work on the graph that reads no reports. */
export async function startNeo4j(
  settings: Settings,
  { onProgress = () => undefined, signal }: StartOptions = {},
): Promise<Omit<Servers, 'coreNlp'>> {
  if (settings.neo4j.uri !== null) {
    return { neo4j: await checkGivenNeo4j(settings, onProgress), stop: () => Promise.resolve() };
  }
  const site = await Site.open(settings, onProgress, true);
  return await site.orNothing(signal, async () => ({
    neo4j: await site.startNeo4j(),
    stop: () => site.close(),
  }));
}

/** CoreNLP alone, for reading without storing. It may run beside a service that has the data folder. */
export async function startCoreNlp(
  settings: Settings,
  { onProgress = () => undefined, signal }: StartOptions = {},
): Promise<Omit<Servers, 'neo4j'>> {
  if (settings.coreNlp.url !== null) {
    return {
      coreNlp: await checkGivenCoreNlp(settings, onProgress),
      stop: () => Promise.resolve(),
    };
  }
  const site = await Site.open(settings, onProgress, false);
  return await site.orNothing(signal, async () => ({
    coreNlp: await site.startCoreNlp(),
    stop: () => site.close(),
  }));
}

async function givenServers(settings: Settings, onProgress: OnProgress): Promise<Servers> {
  const [neo4j, coreNlp] = await Promise.all([
    checkGivenNeo4j(settings, onProgress),
    checkGivenCoreNlp(settings, onProgress),
  ]);
  return { neo4j, coreNlp, stop: () => Promise.resolve() };
}

/** This machine, while servers of this process run on it. */
class Site {
  readonly #settings: Settings;
  readonly #home: Home;
  readonly #onProgress: OnProgress;
  readonly #java: Tool;
  readonly #run: Run;
  readonly #unlock: () => Promise<void>;
  readonly #supervisors: Supervisor[] = [];
  /** Maven runs once at a time: two that share a repository for the first time get in each other's way. */
  #maven: Promise<unknown> = Promise.resolve();
  readonly #ports = new Set<number>();
  readonly #closing = new AbortController();

  private constructor(
    settings: Settings,
    home: Home,
    onProgress: OnProgress,
    java: Tool,
    run: Run,
    unlock: () => Promise<void>,
  ) {
    this.#settings = settings;
    this.#home = home;
    this.#onProgress = onProgress;
    this.#java = java;
    this.#run = run;
    this.#unlock = unlock;
  }

  static async open(settings: Settings, onProgress: OnProgress, lock: boolean): Promise<Site> {
    const java = await findJava();
    const home = homeAt(settings.home);
    await prepareHome(home);
    const unlock = lock ? await lockHome(home) : () => Promise.resolve();
    try {
      await endLeftovers(home);
      return new Site(settings, home, onProgress, java, await Run.open(home), unlock);
    } catch (error) {
      await unlock();
      throw error;
    }
  }

  /** Runs `work`; where it fails or is called off, closes before the error goes on. */
  async orNothing<Result>(
    signal: AbortSignal | undefined,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const callOff = (): void => void this.close();
    signal?.addEventListener('abort', callOff);
    try {
      signal?.throwIfAborted();
      return await work();
    } catch (error) {
      await this.close();
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', callOff);
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#supervisors.map((supervisor) => supervisor.stop()));
    await this.#run.close();
    await this.#unlock();
  }

  async startNeo4j(): Promise<Neo4jServer> {
    const jars = await this.#jars('Neo4j');
    const { database } = this.#settings.neo4j;
    const plan = await this.#onFreePorts(async () =>
      planNeo4j({
        home: this.#home,
        java: this.#java.command,
        jars,
        bolt: await this.#port(7687),
        http: await this.#port(7474),
        database,
        memory: memoryFor(),
      }),
    );
    const { uri, browserUrl, user, password } = plan;
    await this.#run.answers({ neo4j: { uri, browserUrl, user, database } });
    const passwordFile = this.#home.neo4jPassword;
    return { uri, user, password, database, browserUrl, passwordFile };
  }

  async startCoreNlp(): Promise<CoreNlpServer> {
    const jars = await this.#jars('CoreNLP');
    const place = { home: this.#home, java: this.#java.command };
    const annotator = await compiledAnnotator({ ...place, jars });
    const { url, user, password } = await this.#onFreePorts(async () =>
      planCoreNlp({
        ...place,
        classPath: [annotator, ...jars],
        port: await this.#port(9000),
        memory: memoryFor(),
        folder: this.#run.folder,
      }),
    );
    await this.#run.answers({ coreNlp: { url, user } });
    return { url, user, password };
  }

  /** Another process may take a port between the choice and the start; then others are chosen. */
  async #onFreePorts<Plan extends ServerPlan>(plan: () => Promise<Plan>): Promise<Plan> {
    for (let tries = 1; ; tries += 1) {
      const planned = await plan();
      try {
        await this.#supervise(planned);
        return planned;
      } catch (error) {
        const taken = error instanceof RuntimeError && error.code === 'PORT_TAKEN';
        if (!taken || tries === 3) throw error;
      }
    }
  }

  async #supervise(plan: ServerPlan): Promise<void> {
    this.#closing.signal.throwIfAborted();
    const supervisor = new Supervisor(plan, this.#home, this.#run, this.#onProgress);
    this.#supervisors.push(supervisor);
    await supervisor.start();
  }

  async #port(preferred: number): Promise<number> {
    const port = await freePort(preferred, this.#ports);
    this.#ports.add(port);
    return port;
  }

  #jars(part: 'Neo4j' | 'CoreNLP'): Promise<readonly string[]> {
    const jars = this.#maven.then(() =>
      classPathOf(part, this.#home, this.#onProgress, this.#closing.signal),
    );
    this.#maven = jars.catch(() => undefined);
    return jars;
  }
}
