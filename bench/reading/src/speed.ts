import {
  annotatorProperties,
  askCoreNlp,
  stockProperties,
  Turnstile,
  type CoreNlpAddress,
} from '@whence/parse';
import { mostMemoryOfListener } from './memory.js';
import type { Measure } from './score.js';

const rounds = 5;
/** Both sides compile what runs often, and a service has that behind it after its first hundreds of reports. */
const warmUp = 3;
const atATime = 2;

interface Side {
  readonly name: string;
  readonly reach: string;
  readonly run: (text: string) => Promise<unknown>;
}

/**
 * Whole readings beside CoreNLP alone: the same texts, as many in flight, in one run, taking turns; medians of five
 * rounds after three that warm up. First asked as the reading asks; then, when the memory that this takes has been noted,
 * with its own annotators for the same answer, and with what `tokenize,ssplit,pos,lemma,ner,depparse` means by default, and
 * its JSON.
 */
export async function measureSpeed(
  texts: readonly string[],
  read: (text: string) => Promise<unknown>,
  coreNlp: CoreNlpAddress,
): Promise<readonly Measure[]> {
  const asked = { ...annotatorProperties, 'ssplit.eolonly': 'false' };
  const stock = { ...stockProperties, 'ssplit.eolonly': 'false' };
  const usual = { annotators: 'tokenize,ssplit,pos,lemma,ner,depparse', outputFormat: 'json' };
  const against = async (other: Side): Promise<Measure> => compared(texts, read, other);
  return [
    await against({
      name: 'speed: reading ÷ CoreNLP, asked as the reading asks',
      reach: '–',
      run: (text) => annotate(coreNlp, asked, text),
    }),
    ...memoryOfCoreNlp(coreNlp.url),
    await against({
      name: 'speed: reading ÷ CoreNLP, same annotators',
      reach: '≥ 0.85',
      run: (text) => annotate(coreNlp, stock, text),
    }),
    await against({
      name: 'speed: reading ÷ CoreNLP, its defaults',
      reach: '≥ 1.6',
      run: (text) => annotate(coreNlp, usual, text),
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
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const order = round % 2 === 0 ? [read, run] : [run, read];
    const took = new Map<unknown, number>();
    for (const each of order) took.set(each, await timed(texts, each));
    if (round < warmUp) continue;
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
  coreNlp: CoreNlpAddress,
  properties: Readonly<Record<string, string>>,
  text: string,
): Promise<string> {
  const response = await askCoreNlp(coreNlp, properties, text);
  const body = await response.text();
  if (!response.ok) throw new Error(`CoreNLP answered ${response.status}: ${body.slice(0, 200)}`);
  return body;
}

function memoryOfCoreNlp(url: string): readonly Measure[] {
  const value = mostMemoryOfListener(Number(new URL(url).port));
  if (value === null) return [];
  return [{ name: 'memory: CoreNLP, GB', value, detail: 'the most so far', reach: '≤ 3' }];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
