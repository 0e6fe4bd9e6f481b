/** The exit status of what was stopped, as shells know it. */
export const interrupted = 130;

/** Ctrl-C and kill, as a signal: the first asks for an orderly end, the second is for those who cannot wait. */
export function onInterruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(interrupted);
      controller.abort(new Interruption());
    });
  }
  return controller.signal;
}

/** Somebody stopped the work, which is no failure of it. */
export class Interruption extends Error {
  override readonly name = 'Interruption';

  constructor() {
    super('Stopped.');
  }
}
