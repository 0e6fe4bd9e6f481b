import { createServer } from 'node:net';
import type { Settings } from '@whence/settings';
import { InputError } from './failure.js';

/**
 * Looked at before anything is started: it would be a pity to find out after the servers are up.
 * @throws InputError
 */
export async function refuseTakenPort({ host, port }: Settings): Promise<void> {
  const problem = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen({ host, port, exclusive: true }, () => {
      probe.close(() => {
        resolve(null);
      });
    });
  });
  if (problem !== null) throw new InputError(sentenceFor(problem, host, port));
}

function sentenceFor({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken, perhaps by another Whence. Stop what listens there, or set PORT to another one (0 takes any that is free).`;
  }
  if (code === 'EACCES') {
    return `This user may not listen on port ${port}. Set PORT to one above 1023.`;
  }
  if (code !== undefined && ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code)) {
    return `HOST is "${host}", which is not an address of this machine. Set it to one that is, such as 127.0.0.1.`;
  }
  return `Nothing can listen at ${host}:${port}: ${message}. Set HOST and PORT to where this machine can.`;
}
