/** Builds what the bench needs and runs it: `npm run bench:reading -- --errors`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const compiler = here('../../node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-b', here('.')], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
await import('./dist/main.js');
