// Times in milliseconds, bounded in number and in time.

/** One after the other in each of `connections` lanes, until there are `most` answers or the time is up. */
export async function times(ask, { connections = 1, most = 30, milliseconds = 1000 } = {}) {
  const taken = [];
  const until = performance.now() + milliseconds;
  let left = most;
  const started = performance.now();
  const lane = async () => {
    while (left > 0 && (performance.now() < until || taken.length === 0)) {
      left -= 1;
      const before = performance.now();
      await ask();
      taken.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  return { taken, perSecond: (taken.length * 1000) / (performance.now() - started) };
}

/** The nearest rank, so that p99 of fewer than a hundred is the slowest. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const median = (values) => percentile(values, 0.5);

/** "1.92 (1.80–2.11)": the median of the rounds and their range. */
export function withRange(values, digits = 2) {
  const form = (value) => value.toFixed(digits);
  return `${form(median(values))} (${form(Math.min(...values))}–${form(Math.max(...values))})`;
}

/** A table in Markdown: the first column to the left, numbers to the right. */
export function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(header),
    line(header.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

/** `--claims 10000 --json` → { claims: '10000', json: true } */
export function options(argv = process.argv.slice(2)) {
  const given = {};
  for (let index = 0; index < argv.length; index += 1) {
    const name = argv[index].replace(/^--/, '');
    const value = argv[index + 1];
    if (value === undefined || value.startsWith('--')) given[name] = true;
    else {
      given[name] = value;
      index += 1;
    }
  }
  return given;
}
