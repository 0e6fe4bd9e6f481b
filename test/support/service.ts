import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService } from '@whence/api';
import { readSettings } from '@whence/settings';
import { serverAddress } from './test-graph.js';

export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

export interface TestService {
  readonly url: string;
  readonly home: string;
  ask(
    query: string,
    variables?: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** Polls `/reports/…` until the report is read or given up. */
  read(reportId: string): Promise<{ readonly status: string; readonly claimsRead: number }>;
  stop(): Promise<void>;
}

/** The whole service on a free port, with the servers that `npm test` started and a data folder of its own. */
export async function openService(
  environment: Readonly<Record<string, string>> = {},
): Promise<TestService> {
  const home = await mkdtemp(join(tmpdir(), 'whence-service-'));
  const settings = readSettings({
    PORT: '0',
    LOG_LEVEL: 'error',
    WHENCE_HOME: home,
    ...environment,
  });
  const servers = { neo4j: neo4j(), coreNlp: coreNlp() };
  const service = await startService({ settings, servers, recordedBy: 'story' });
  return {
    url: service.url,
    home,
    ask: async (query, variables, headers) => {
      const response = await fetch(service.graphqlUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
      return { status: response.status, data, errors };
    },
    read: async (reportId) => {
      for (;;) {
        const response = await fetch(`${service.url}/reports/${reportId}`);
        const report = (await response.json()) as { status: string; claimsRead: number };
        if (!['RECEIVED', 'READING'].includes(report.status)) return report;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    },
    stop: async () => {
      await service.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function neo4j() {
  const database = process.env['NEO4J_DATABASE'] ?? 'neo4j';
  return { ...serverAddress(), database, browserUrl: null, passwordFile: null };
}

function coreNlp() {
  const { CORENLP_URL: url, CORENLP_USER: user, CORENLP_PASSWORD: password } = process.env;
  if (url === undefined) throw new Error('CORENLP_URL is not set. Run the stories with npm test.');
  return { url, user: orNull(user), password: orNull(password) };
}

/** `npm test` sets what there is not to nothing. */
function orNull(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}
