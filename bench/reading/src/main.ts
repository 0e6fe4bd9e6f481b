import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { convertReport, parserReader, toExtraction } from '@whence/conversion';
import { CoreNlpParser, Turnstile } from '@whence/parse';
import { startCoreNlp, type CoreNlpServer } from '@whence/runtime';
import { readSettings } from '@whence/settings';
import { loadVocabulary } from '@whence/vocabulary';
import { scoreBulletins } from './bulletins.js';
import { readGold, type Gold } from './gold.js';
import { scorePlover, type RuleTally } from './plover.js';
import { scoreRe3d } from './re3d.js';
import { sampleOf } from './sample.js';
import type { Measure, Read, Score } from './score.js';
import { measureSpeed } from './speed.js';

const help = `Scores the reading of reports against hand-made gold.

  npm run bench:reading -- [options]

  --gold FOLDER   bulletins/, plover/ and re3d/ (or WHENCE_GOLD; ../shared/gold)
  --only SET      bulletins, plover, re3d or speed; may be repeated
  --errors        list each miss and each claim too many
  --rules         how often the dyads are right, by the rule that read them
  --sample N      print N random claims of the re3d reports with their sentences, to judge by hand
  --seed S        draw others (1)
  --json          one object of name: number

CoreNLP is the one of CORENLP_URL, or started for the bench.`;

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    only: { type: 'string', multiple: true },
    errors: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) console.log(help);
else await run();

async function run(): Promise<void> {
  const gold = readGold(
    values.gold ?? process.env['WHENCE_GOLD'] ?? here('../../../../shared/gold'),
  );
  const { coreNlp, stop } = await startCoreNlp(readSettings(process.env));
  try {
    await bench(gold, coreNlp);
  } finally {
    await stop();
  }
}

async function bench(gold: Gold, coreNlp: CoreNlpServer): Promise<void> {
  const parser = new CoreNlpParser(coreNlp);
  const vocabulary = loadVocabulary();
  const conversion = { reader: parserReader(parser, vocabulary), vocabulary };
  const read: Read = async ({ id, text, date, publisher, title }) =>
    toExtraction(
      await convertReport(
        { bytes: text, options: { publishedOn: date, publisher, title } },
        conversion,
      ),
      id,
    );

  if (values.sample !== undefined) {
    const gate = new Turnstile(2);
    const readings = await Promise.all(
      gold.re3d.map(async ({ _id: id, text, title, sourceName: publisher }) => ({
        text,
        extraction: await gate.pass(() => read({ id, text, date: undefined, publisher, title })),
      })),
    );
    console.log(sampleOf(readings, Number(values.sample), Number(values.seed)).join('\n\n'));
    return;
  }

  const byRule: RuleTally = new Map();
  const parts: Readonly<Record<string, () => Promise<Score>>> = {
    bulletins: () => scoreBulletins(gold.bulletins, read, judged()),
    plover: () => scorePlover(gold.plover, read, byRule),
    re3d: () => scoreRe3d(gold.re3d, read),
    speed: async () => ({
      errors: [],
      measures: await measureSpeed(
        [...gold.re3d, ...gold.bulletins].map(({ text }) => text),
        (text) => convertReport({ bytes: text }, conversion),
        coreNlp,
      ),
    }),
  };
  const scores: Score[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (!values.only || values.only.includes(name)) scores.push(await part());
  }
  const measures = scores.flatMap((score) => score.measures);
  if (values.rules)
    for (const [rule, { all, right }] of [...byRule].sort(([, a], [, b]) => b.all - a.all))
      console.log(`${rule.padEnd(24)} ${right} of ${all}`);
  if (values.errors) console.log(scores.flatMap(({ errors }) => errors).join('\n'), '\n');
  if (values.json) {
    console.log(
      JSON.stringify(Object.fromEntries(measures.map(({ name, value }) => [name, value])), null, 2),
    );
  } else print(measures);
}

function print(measures: readonly Measure[]): void {
  const width = Math.max(...measures.map(({ name }) => name.length));
  for (const { name, value, detail, reach } of measures) {
    console.log(
      `${name.padEnd(width)}  ${value.toFixed(3).padStart(6)}  reach ${reach.padEnd(31)} ${detail}`,
    );
  }
}

/** `judged.json` beside this folder: claims of the bulletins that the gold does not list, with a reader's verdict. */
function judged(): ReadonlyMap<string, boolean> {
  const path = here('../judged.json');
  if (!existsSync(path)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, boolean>));
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
