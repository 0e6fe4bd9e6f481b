import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { z } from 'zod';

/** A process and when it started: a number alone is given to another process later. */
export const processIdentity = z.object({ pid: z.number().int().positive(), started: z.string() });
export type ProcessIdentity = z.infer<typeof processIdentity>;

/** Null where no such process runs (or it has ended and only waits to be reaped). */
export async function identify(pid: number): Promise<ProcessIdentity | null> {
  const started =
    process.platform === 'linux' ? await startedOnLinux(pid) : await startedElsewhere(pid);
  return started === null ? null : { pid, started };
}

export async function isAlive(known: ProcessIdentity): Promise<boolean> {
  return (await identify(known.pid))?.started === known.started;
}

async function startedOnLinux(pid: number): Promise<string | null> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    return startOf(stat, boot.trim());
  } catch {
    return null;
  }
}

/** `2604 (java) S 1 … 97234 …` → `97234@<boot>`: ticks since boot. The name may hold spaces and brackets. */
export function startOf(stat: string, boot: string): string | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  const ticks = fields[19];
  if (state === undefined || 'ZX'.includes(state) || ticks === undefined) return null;
  return `${ticks}@${boot}`;
}

async function startedElsewhere(pid: number): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]);
    return stdout.trim() === '' ? null : stdout.trim();
  } catch {
    return null;
  }
}
