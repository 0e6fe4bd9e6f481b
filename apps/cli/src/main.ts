#!/usr/bin/env node
import { buildProgram } from './program.js';
import { explainFailure } from './failure.js';

// A reader that closed the pipe (`whence extract … | head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await buildProgram().parseAsync();
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}
