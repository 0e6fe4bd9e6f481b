import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** The most memory, in gigabytes, that whoever listens on a port of this machine ever took; null where Linux does not tell. */
export function mostMemoryOfListener(port: number): number | null {
  const sockets = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningOn(port, table));
  for (const pid of read(() => readdirSync('/proc'), []).filter((name) => /^\d+$/u.test(name))) {
    const open = read(() => readdirSync(`/proc/${pid}/fd`), []);
    const holds = open.some((fd) =>
      sockets.includes(read(() => readlinkSync(`/proc/${pid}/fd/${fd}`), '')),
    );
    if (!holds) continue;
    const status = read(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
    const kilobytes = /VmHWM:\s+(\d+)/u.exec(status)?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) / 1024 / 1024;
  }
  return null;
}

/** `socket:[12345]` for each socket that listens (state 0A) on the port. */
function listeningOn(port: number, table: string): readonly string[] {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  return read(() => readFileSync(table, 'utf8'), '')
    .split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .filter(([, local, , state]) => state === '0A' && local?.endsWith(`:${hex}`) === true)
    .map((fields) => `socket:[${fields[9] ?? ''}]`);
}

/** Processes end between a listing and a look at them, and others' are closed to us. */
function read<Result>(look: () => Result, otherwise: Result): Result {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
