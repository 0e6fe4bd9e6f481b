import { readFileSync, readdirSync } from 'node:fs';
import { annotatorProperties, Turnstile } from '@whence/parse';
import type { Measure } from './score.js';

const rounds = 3;
const atATime = 2;

interface Side {
  readonly name: string;
  readonly reach: string;
  readonly run: (text: string) => Promise<unknown>;
}

/**
 * Whole readings beside CoreNLP alone: the same texts, as many in flight, in one run, taking turns; medians of three
 * rounds after one that warms up. First with the annotators that the reading asks for; then, when the memory that those
 * take has been noted, with what `tokenize,ssplit,pos,lemma,ner,depparse` means by default, and its JSON.
 */
export async function measureSpeed(
  texts: readonly string[],
  read: (text: string) => Promise<unknown>,
  coreNlpUrl: string,
): Promise<readonly Measure[]> {
  const { 'ssplit.eolonly': _lines, ...parsing } = annotatorProperties;
  const usual = { annotators: annotatorProperties.annotators, outputFormat: 'json' };
  const against = async (other: Side): Promise<Measure> => compared(texts, read, other);
  return [
    await against({
      name: 'speed: reading ÷ CoreNLP, same annotators',
      reach: '≥ 0.85',
      run: (text) => annotate(coreNlpUrl, parsing, text),
    }),
    ...memoryOfCoreNlp(coreNlpUrl),
    await against({
      name: 'speed: reading ÷ CoreNLP, its defaults',
      reach: '≥ 1.6',
      run: (text) => annotate(coreNlpUrl, usual, text),
    }),
  ];
}

async function compared(
  texts: readonly string[],
  read: (text: string) => Promise<unknown>,
  { name, reach, run }: Side,
): Promise<Measure> {
  const ratios: number[] = [];
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? [read, run] : [run, read];
    const took = new Map<unknown, number>();
    for (const each of order) took.set(each, await timed(texts, each));
    if (round === 0) continue;
    times.push(took.get(read) ?? NaN);
    ratios.push((took.get(run) ?? NaN) / (took.get(read) ?? NaN));
  }
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  const speed = words / (median(times) / 1000);
  const each = ratios.map((ratio) => ratio.toFixed(2)).join(', ');
  return {
    name,
    reach,
    value: median(ratios),
    detail: `${each}; ${speed.toFixed(0)} words/s read`,
  };
}

async function timed(
  texts: readonly string[],
  run: (text: string) => Promise<unknown>,
): Promise<number> {
  const gate = new Turnstile(atATime);
  const start = performance.now();
  await Promise.all(texts.map((text) => gate.pass(() => run(text))));
  return performance.now() - start;
}

async function annotate(
  url: string,
  properties: Readonly<Record<string, string>>,
  text: string,
): Promise<string> {
  const endpoint = new URL(url);
  endpoint.searchParams.set('properties', JSON.stringify(properties));
  const login = process.env['CORENLP_USER'];
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      ...(login === undefined
        ? {}
        : {
            authorization: `Basic ${Buffer.from(`${login}:${process.env['CORENLP_PASSWORD'] ?? ''}`).toString('base64')}`,
          }),
    },
    body: text,
  });
  if (!response.ok)
    throw new Error(
      `CoreNLP answered ${response.status}: ${(await response.text()).slice(0, 200)}`,
    );
  return response.text();
}

/** The most memory that the CoreNLP of this address ever took; nothing where it runs elsewhere or not on Linux. */
function memoryOfCoreNlp(url: string): readonly Measure[] {
  const port = new URL(url).port;
  try {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      if (!words.some((word) => word.endsWith('StanfordCoreNLPServer')) || !words.includes(port))
        continue;
      const kilobytes = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      const value = Number(kilobytes) / 1024 / 1024;
      return [{ name: 'memory: CoreNLP, GB', value, detail: 'the most so far', reach: '≤ 3' }];
    }
  } catch {
    // A process that ended between the listing and the reading, or no /proc.
  }
  return [];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
