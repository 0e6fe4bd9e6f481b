import { readFileSync, readdirSync } from 'node:fs';
import { annotatorProperties, Turnstile } from '@whence/parse';
import type { Measure } from './score.js';

const rounds = 3;
const atATime = 2;

interface Side {
  readonly name: string;
  readonly run: (text: string) => Promise<unknown>;
}

/**
 * Whole readings beside CoreNLP alone: the same texts, as many in flight, in one run, taking turns; medians of three
 * rounds after one that warms up. `parsing` is CoreNLP with the annotators that the reading asks for, `usual` with what
 * `tokenize,ssplit,pos,lemma,ner,depparse` means by default and its JSON.
 */
export async function measureSpeed(
  texts: readonly string[],
  read: (text: string) => Promise<unknown>,
  coreNlpUrl: string,
): Promise<readonly Measure[]> {
  const { 'ssplit.eolonly': _lines, ...parsing } = annotatorProperties;
  const sides: readonly Side[] = [
    { name: 'reading', run: read },
    { name: 'parsing', run: (text) => annotate(coreNlpUrl, parsing, text) },
    {
      name: 'usual',
      run: (text) =>
        annotate(
          coreNlpUrl,
          { annotators: annotatorProperties.annotators, outputFormat: 'json' },
          text,
        ),
    },
  ];
  const times = new Map(sides.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    const turn = [...sides.slice(round % sides.length), ...sides.slice(0, round % sides.length)];
    for (const { name, run } of turn) {
      const took = await timed(texts, run);
      if (round > 0) times.get(name)?.push(took);
    }
  }
  const reading = times.get('reading') ?? [];
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  const against = (name: string, label: string, reach: string): Measure => {
    const other = times.get(name) ?? [];
    const ratios = other.map((time, round) => time / (reading[round] ?? NaN)).sort((a, b) => a - b);
    return {
      name: label,
      value: median(ratios),
      detail: `${ratios.map((each) => each.toFixed(2)).join(', ')}; ${(words / (median(reading) / 1000)).toFixed(0)} words/s read`,
      reach,
    };
  };
  return [
    against('parsing', 'speed: reading ÷ CoreNLP, same annotators', '≥ 0.85'),
    against('usual', 'speed: reading ÷ CoreNLP, its defaults', '≥ 1.6'),
    ...memoryOfCoreNlp(coreNlpUrl),
  ];
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
