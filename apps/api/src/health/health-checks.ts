import type { Graph } from '@whence/graph';
import type { CoreNlpServer } from '@whence/runtime';
import { publicError } from '../graphql/errors.js';

interface Check {
  readonly ready: boolean;
  /** Why not, and what to do. */
  readonly reason?: string;
}

export interface Readiness {
  readonly status: 'ready' | 'not ready';
  readonly checks: Readonly<Record<string, Check>>;
}

const patienceMs = 2_000;

/** What answering takes: Neo4j with its migrations. What reading takes beside it: CoreNLP. */
export class HealthChecks {
  constructor(
    private readonly graph: Graph,
    private readonly coreNlp: CoreNlpServer,
  ) {}

  async run(): Promise<Readiness> {
    const [neo4j, coreNlp] = await Promise.all([
      check(
        () => this.graph.ping({ timeout: patienceMs }),
        'Neo4j does not answer as it should. Check that it runs, and see its log.',
      ),
      check(
        () => this.askCoreNlp(),
        'CoreNLP does not answer. Check that it runs; reports wait until it is back.',
      ),
    ]);
    const isReady = neo4j.ready && coreNlp.ready;
    return { status: isReady ? 'ready' : 'not ready', checks: { neo4j, coreNlp } };
  }

  private async askCoreNlp(): Promise<void> {
    const response = await fetch(new URL('/ready', this.coreNlp.url), {
      signal: AbortSignal.timeout(patienceMs),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`CoreNLP answers ${response.status}.`);
  }
}

/** `otherwise` is said of what nobody foresaw. */
async function check(ask: () => Promise<unknown>, otherwise: string): Promise<Check> {
  try {
    await ask();
    return { ready: true };
  } catch (error) {
    return { ready: false, reason: publicError(error)?.message ?? otherwise };
  }
}
