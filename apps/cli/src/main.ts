#!/usr/bin/env node
import { CommanderError } from 'commander';
import { explainFailure } from './failure.js';
import { interrupted, Interruption } from './interruption.js';
import { buildProgram } from './program.js';

const workFailed = 1;
const wrongUsage = 2;

// A reader that closed the pipe (`whence extract … | head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await buildProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // What was wrong, or the help that was asked for, is printed already.
    process.exitCode = error.exitCode === 0 ? 0 : wrongUsage;
  } else if (error instanceof Interruption) {
    console.error(error.message);
    process.exitCode = interrupted;
  } else {
    console.error(explainFailure(error));
    process.exitCode = workFailed;
  }
}
