/** `npm start -- FILES…`: from a fresh clone to a running service that has read the files. */
import { prepare } from './prepare.mjs';

await prepare('apps/cli');
process.argv.splice(2, 0, 'up');
// In this very process, so that Ctrl-C and kill reach what has something to stop.
await import('../apps/cli/dist/main.js');
