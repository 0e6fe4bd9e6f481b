// Whence's own service, as `whence up` runs it.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService } from '@whence/api';
import { readSettings } from '@whence/settings';

export async function open(neo4j) {
  const home = process.env.WHENCE_HOME ?? (await mkdtemp(join(tmpdir(), 'whence-peer-')));
  const settings = { ...readSettings({}), home, port: 0, logLevel: 'error' };
  // Nothing is read here, so no parser is asked.
  const coreNlp = { url: 'http://127.0.0.1:9', user: null, password: null };
  const { graphqlUrl } = await startService({
    settings,
    servers: { neo4j, coreNlp },
    recordedBy: 'bench',
  });
  return graphqlUrl;
}
