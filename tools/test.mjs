/**
 * `npm test`: everything, against a Neo4j of its own, and a CoreNLP of its own where CORENLP_URL names none. Arguments go
 * to jest.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, prepare, run } from './prepare.mjs';

await prepare();
const { readSettings } = await import('../libs/settings/dist/index.js');
const { startServers } = await import('../libs/runtime/dist/index.js');

const home = await mkdtemp(join(tmpdir(), 'whence-test-'));
// The stories store what nobody wants in a graph of theirs. CoreNLP keeps nothing: one that runs already will do.
const settings = readSettings({ ...process.env, WHENCE_HOME: home, NEO4J_URI: '' });
const servers = await startServers(settings, {
  onProgress: ({ part, state, text }) => {
    if (state !== 'fetching') console.error(`${part}: ${text}`);
  },
}).catch(async (error) => {
  await rm(home, { recursive: true, force: true });
  fail(error.message);
});

// Ctrl-C reaches jest too; what is left is to wait for it and to stop the servers.
process.on('SIGINT', () => undefined);
let result = {
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
};
let status = 1;
try {
  const { neo4j, coreNlp } = servers;
  const answer = join(home, 'jest.json');
  status = await run(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--no-warnings=ExperimentalWarning'],
      'node_modules/jest/bin/jest.js',
      ...['--json', `--outputFile=${answer}`],
      ...process.argv.slice(2),
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NEO4J_URI: neo4j.uri,
        NEO4J_USER: neo4j.user,
        NEO4J_PASSWORD: neo4j.password,
        NEO4J_DATABASE: neo4j.database,
        NEO4J_BROWSER_URL: neo4j.browserUrl,
        CORENLP_URL: coreNlp.url,
        CORENLP_USER: coreNlp.user ?? '',
        CORENLP_PASSWORD: coreNlp.password ?? '',
      },
    },
  );
  result = JSON.parse(await readFile(answer, 'utf8').catch(() => JSON.stringify(result)));
} finally {
  await servers.stop();
  await rm(home, { recursive: true, force: true });
}

const passed = result.numPassedTests;
// A file that could not even be loaded holds tests that did not pass.
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
if (passed + failed === 0) console.error('No test ran.');
if (passed > 0 && result.numPendingTests > 0) console.error(`${result.numPendingTests} skipped`);
process.exitCode = status === 0 && failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
