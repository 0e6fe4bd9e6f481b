import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '@whence/graph';
import { openTestGraph, ownWord } from '../support/test-graph.js';

jest.setTimeout(120_000);

const whence = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
const parts = { testimonies: 10, chain: true, passage: true, report: true };

interface Ended {
  readonly status: number;
  readonly printed: string;
  readonly complained: string;
}

/** `whence import`, as a person runs it, with the Neo4j of the stories. */
async function importing(file: string): Promise<Ended> {
  return await new Promise((resolve) => {
    execFile(process.execPath, [whence, 'import', file], (error, printed, complained) => {
      resolve({ status: Number(error?.code ?? 0), printed, complained });
    });
  });
}

describe('claims that come as data', () => {
  let graph: Graph;
  let folder: string;
  beforeAll(async () => {
    graph = await openTestGraph();
    folder = await mkdtemp(join(tmpdir(), 'whence-import-'));
  });
  afterAll(async () => {
    await graph.close();
    await rm(folder, { recursive: true });
  });

  test('are stored line by line, a bad line alone is left out, and a second time changes nothing', async () => {
    const own = ownWord();
    const quote = `Qatar ${own} is transferring weapons ${own}`;
    const text = `Sources told Alittihad that ${quote} to Libya.`;
    const start = text.indexOf(quote);
    const claim = {
      subject: { name: `Qatar ${own}`, kind: 'State', country: 'QAT', aliases: [`Doha ${own}`] },
      relation: 'TRANSFERS',
      verb: 'transfer',
      object: { name: `weapons ${own}`, kind: 'Equipment' },
      to: ['Libya'],
      attribution: [{ source: `Alittihad ${own}`, verb: 'published' }],
      quote,
      start,
      end: start + quote.length,
    };
    const line = { id: '1', publisher: `Alittihad ${own}`, date: '2017-10-24', text };
    const lines = [
      { ...line, claims: [claim] },
      { ...line, claims: [claim, { ...claim, relation: 'BREWS' }], date: '2017-10-25' },
      { ...line, claims: [{ ...claim, start: 0 }], date: '2017-10-26' },
      { ...line, claims: [claim], date: '2017-10-27', publisher: `Reuters ${own}` },
    ];
    const file = join(folder, 'claims.jsonl');
    await writeFile(file, lines.map((each) => `${JSON.stringify(each)}\n`).join(''));

    const first = await importing(file);
    expect(first.printed).toContain(
      '4 reports, 2 of them new: 1 claim and 2 testimonies new to the graph. 2 lines could not be stored',
    );
    expect(first.complained).toContain(', line 2: not stored. The relation BREWS');
    expect(first.complained).toContain(', line 3: not stored. "claims.0.quote"');
    expect(first.status).toBe(1);
    expect((await importing(file)).printed).toContain('0 of them new: 0 claims');

    const { edges } = await graph.read.claims(
      { with: { name: `Doha ${own}` } },
      { first: 10 },
      parts,
    );
    expect(edges).toHaveLength(1);
    expect(edges[0]?.node.testimonies.map(({ quote: words }) => words)).toEqual([quote, quote]);
  });

  test('have their names compared with those that the graph knows', async () => {
    const own = ownWord();
    const town = { name: `Town ${own}`, kind: 'Place' };
    const told = { Muhammad: `Herald ${own}`, Mohammed: `Gazette ${own}` };
    const lines = Object.entries(told).map(([given, publisher]) => {
      const text = `${given} Haidari ${own} seized Town ${own}.`;
      const claim = {
        subject: { name: `${given} Haidari ${own}`, kind: 'Person' },
        relation: 'SEIZES',
        verb: 'seize',
        object: town,
        attribution: [{ source: publisher, verb: 'published' }],
        quote: text,
        start: 0,
        end: text.length,
      };
      return { id: given, publisher, date: '2017-10-24', text, claims: [claim] };
    });
    const file = join(folder, 'spellings.jsonl');
    await writeFile(file, lines.map((each) => `${JSON.stringify(each)}\n`).join(''));
    expect((await importing(file)).printed).toMatch(/Names of entities: 1 pair merged/u);
    const { edges } = await graph.read.claims(
      { subject: { name: `Mohammed Haidari ${own}` } },
      { first: 10 },
      parts,
    );
    expect(edges).toHaveLength(1);
    expect(edges[0]?.node.testimonies).toHaveLength(2);
  });

  test('are taken from a pipe too', async () => {
    const pipe = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const line = JSON.stringify({ id: '1', text: `The army left ${ownWord()}.`, claims: [] });
    const writing = promisify(execFile)('sh', ['-c', 'echo "$1" > "$0"', pipe, line]);
    expect((await importing(pipe)).printed).toContain('1 report, 1 of them new');
    await writing;
  });
});
