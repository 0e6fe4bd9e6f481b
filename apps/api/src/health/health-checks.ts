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
      check(() => this.graph.ping({ timeout: patienceMs })),
      check(() => this.askCoreNlp()),
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

async function check(ask: () => Promise<unknown>): Promise<Check> {
  try {
    await ask();
    return { ready: true };
  } catch (error) {
    const reason =
      publicError(error)?.message ??
      'CoreNLP does not answer. Check that it runs; reports wait until it is back.';
    return { ready: false, reason };
  }
}
