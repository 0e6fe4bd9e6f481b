import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** `<side>.side.mjs` in a process and a data folder of its own; resolves when it says where it listens. */
export async function startSide(side, { uri, user, password, database }) {
  const home = await mkdtemp(join(tmpdir(), 'whence-side-'));
  const child = spawn(process.execPath, [join(here, 'serve.mjs'), side], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      WHENCE_HOME: home,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.stdin.end();
    await gone;
    await rm(home, { recursive: true, force: true });
  };
  const url = await Promise.race([
    new Promise((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.startsWith('http')) resolve(line);
      });
    }),
    gone.then(async (code) => {
      await rm(home, { recursive: true, force: true });
      throw new Error(`The side ${side} ended with ${code} before it answered.`);
    }),
  ]);
  return { side, url, stop };
}
