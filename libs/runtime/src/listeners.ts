import { readdir, readFile, readlink } from 'node:fs/promises';

/**
 * Who listens on a port: `ours` is this process, `other` a stranger, `nobody`; `unknown` where the system does not tell.
 * A stranger's "ready" would be believed otherwise, and it would be handed a password.
 */
export type Listener = 'ours' | 'other' | 'nobody' | 'unknown';

export async function listenerOn(port: number, pid: number): Promise<Listener> {
  if (process.platform !== 'linux') return 'unknown';
  try {
    const tables = await Promise.all([readFile('/proc/net/tcp', 'utf8'), readIPv6()]);
    const sockets = new Set(tables.flatMap((table) => listeningSockets(table, port)));
    if (sockets.size === 0) return 'nobody';
    return (await socketsOf(pid)).some((socket) => sockets.has(socket)) ? 'ours' : 'other';
  } catch {
    return 'unknown';
  }
}

/** Inodes of the sockets that listen on `port`: `0: 0100007F:1E07 00000000:0000 0A … 145972 …` is 127.0.0.1:7687. */
export function listeningSockets(table: string, port: number): readonly string[] {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return table
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/u))
    .filter(([, local, , state]) => state === '0A' && local?.split(':')[1] === wanted)
    .flatMap((fields) => fields[9] ?? []);
}

async function readIPv6(): Promise<string> {
  // Missing where the kernel has no IPv6.
  return await readFile('/proc/net/tcp6', 'utf8').catch(() => '');
}

async function socketsOf(pid: number): Promise<readonly string[]> {
  const folder = `/proc/${pid}/fd`;
  const targets = await Promise.all(
    (await readdir(folder)).map((file) => readlink(`${folder}/${file}`).catch(() => '')),
  );
  return targets.flatMap((target) => /^socket:\[(\d+)\]$/u.exec(target)?.[1] ?? []);
}
