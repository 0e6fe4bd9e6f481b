import { stderr } from 'node:process';
import type { OnProgress, Progress } from '@whence/runtime';

/**
 * Says on standard error what the servers do: on a terminal one line that changes while jars come, elsewhere a line
 * a step and one for each tenth of a download.
 */
export function showServerProgress(): OnProgress {
  const tenths = new Map<string, number>();
  let line = '';
  return (progress) => {
    const text = `${progress.part}: ${described(progress)}`;
    if (stderr.isTTY) {
      const fetching = progress.state === 'fetching';
      stderr.write(`\r${text.padEnd(line.length)}${fetching ? '' : '\n'}`);
      line = fetching ? text : '';
      return;
    }
    const tenth = Math.floor((progress.fraction ?? 1) * 10);
    if (progress.state === 'fetching' && tenths.get(progress.part) === tenth) return;
    tenths.set(progress.part, tenth);
    stderr.write(`${text}\n`);
  };
}

function described({ state, text, fraction }: Progress): string {
  if (state !== 'fetching' || fraction === undefined) return text;
  return `fetching, ${Math.round(fraction * 100)} % (${text})`;
}
