import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { GraphError, type Graph, type JudgementRecord } from '@whence/graph';
import fc from 'fast-check';
import { picture } from '../support/graph-picture.js';
import { reading, someone } from '../support/readings.js';
import { openTestGraph, ownWord } from '../support/test-graph.js';

jest.setTimeout(600_000);

const by = { by: 'property' };

/** Six reports of three armies on two men, in three papers; two of them carry one text, one denies. */
const reports = [
  {
    army: 'One',
    man: 'Man',
    paper: 'Herald',
    sentence: 'The army arrested the man in the old town on Friday.',
  },
  {
    army: 'Two',
    man: 'Man',
    paper: 'Echo',
    sentence: 'The army arrested the man in the old town on Friday.',
  },
  {
    army: 'Two',
    man: 'Man',
    paper: 'Tribune',
    sentence: 'He was seized by soldiers near the bay, we saw.',
  },
  {
    army: 'Three',
    man: 'Man',
    paper: 'Gazette',
    sentence: 'No such arrest took place, the hall wrote.',
    denies: true,
  },
  {
    army: 'One',
    man: 'Other',
    paper: 'Herald',
    sentence: 'Another one was taken at dawn near the port.',
    day: '2019-02-22',
  },
  {
    army: 'Three',
    man: 'Other',
    paper: 'Echo',
    sentence: 'The second man has been held since that week.',
  },
] as const;

type Step =
  | { readonly do: 'add' | 'withdraw' | 'split' | 'reject'; readonly report: number }
  | { readonly do: 'merge'; readonly keep: string; readonly merge: string }
  | { readonly do: 'undo'; readonly which: number };

const report = fc.nat({ max: reports.length - 1 });
const mergeable = fc.constantFrom('One', 'Two', 'Three', 'Herald', 'Echo');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), report }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), report }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('split' as const), report }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reject' as const), report }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('merge' as const), keep: mergeable, merge: mergeable }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat({ max: 5 }) }),
  },
);

describe('a graph after any sequence of adding, merging, splitting, withdrawing, rejecting and undoing', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph();
  });
  afterAll(() => graph.close());

  test('is the graph that is built afresh from what stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const lived = new World(graph, ownWord());
        for (const one of steps) await lived.take(one);
        const fresh = await lived.builtAfresh(ownWord());
        expect(await fresh.picture()).toEqual(await lived.picture());
      }),
      { numRuns: Number(process.env['WHENCE_PROPERTY_RUNS'] ?? 8) },
    );
  });
});

/** One story's part of the shared graph, and what of it stands. */
class World {
  private readonly added: number[] = [];
  private readonly standing: {
    judgement: JudgementRecord;
    step: Exclude<Step, { do: 'undo' | 'add' }>;
    names: readonly string[];
  }[] = [];
  /** Names by id, of those that splits made too. */
  private readonly names = new Map<string, string>();

  constructor(
    private readonly graph: Graph,
    private readonly own: string,
  ) {
    for (const name of ['One', 'Two', 'Three', 'Herald', 'Echo', 'Tribune', 'Gazette'])
      this.names.set(this.entity(name).id, name);
  }

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'add':
        if (!this.added.includes(step.report)) await this.add(step.report);
        return;
      case 'undo':
        return this.undo(step.which);
      case 'withdraw':
      case 'reject':
      case 'split': {
        const { do: act, report: index } = step;
        if (!this.added.includes(index)) return;
        return this.attempt(step, [], () => this[act](index));
      }
      case 'merge': {
        const keep = await this.known(step.keep);
        const merge = await this.known(step.merge);
        if (!keep || !merge || isPaper(step.keep) !== isPaper(step.merge)) return;
        return this.attempt(step, [], () =>
          this.graph.judge.mergeEntities(
            { id: this.entity(step.keep).id },
            { id: this.entity(step.merge).id },
            by,
          ),
        );
      }
    }
  }

  /** In another order: reports from the last to the first, then splits, merges and withdrawals that stand. */
  async builtAfresh(own: string): Promise<World> {
    const fresh = new World(this.graph, own);
    for (const index of [...this.added].sort().reverse()) await fresh.add(index);
    const of = (kind: Step['do']) => this.standing.filter(({ step }) => step.do === kind);
    for (const { step } of of('split')) if (step.do === 'split') await fresh.take(step);
    for (const { names } of of('merge'))
      await fresh.graph.judge.mergeEntities(
        { name: fresh.named(names[0]) },
        { name: fresh.named(names[1]) },
        by,
      );
    for (const { step } of [...of('reject'), ...of('withdraw')]) await fresh.take(step);
    return fresh;
  }

  async picture(): Promise<unknown> {
    const seen = JSON.stringify(await picture(this.graph, this.own));
    return JSON.parse(seen.replaceAll(this.own, 'own')) as unknown;
  }

  private async attempt(
    step: Exclude<Step, { do: 'undo' | 'add' }>,
    names: readonly string[],
    act: () => Promise<JudgementRecord>,
  ): Promise<void> {
    try {
      const judgement = await act();
      const [, made] = judgement.about;
      if (step.do === 'split' && made !== undefined) this.names.set(made, `Split${step.report}`);
      const about = judgement.about.map((id) => this.names.get(id) ?? id);
      this.standing.push({ judgement, step, names: [...names, ...about] });
    } catch (error) {
      // Merging what is one, withdrawing twice, splitting off what was split off: refused, and nothing happened.
      if (!(error instanceof GraphError) || !['CONFLICT', 'BAD_INPUT'].includes(error.code))
        throw error;
    }
  }

  private async undo(which: number): Promise<void> {
    const entry = this.standing[which % Math.max(1, this.standing.length)];
    if (entry === undefined) return;
    try {
      await this.graph.judge.undo(entry.judgement.id, by);
      this.standing.splice(this.standing.indexOf(entry), 1);
    } catch (error) {
      // A split on which a later judgement builds is not undone.
      if (!(error instanceof GraphError) || error.code !== 'CONFLICT') throw error;
    }
  }

  private async add(index: number): Promise<void> {
    await this.graph.reports.store(this.reading(index), { recordedBy: 'property' });
    this.added.push(index);
  }

  private withdraw(index: number): Promise<JudgementRecord> {
    return this.graph.judge.withdraw(this.reading(index).report.id, by);
  }

  private reject(index: number): Promise<JudgementRecord> {
    return this.graph.judge.review(this.reading(index).report.id, 'REJECTED', null, by);
  }

  private split(index: number): Promise<JudgementRecord> {
    const { army } = reports[index] ?? reports[0];
    const id = this.reading(index).report.id;
    return this.graph.judge.splitEntity(
      { id: this.entity(army).id },
      { of: [id], name: this.named(`Split${index}`) },
      by,
    );
  }

  private async known(name: string): Promise<boolean> {
    return (await this.graph.read.entity({ id: this.entity(name).id })) !== null;
  }

  private named(name: string | undefined): string {
    return `${name ?? '?'} ${this.own}`;
  }

  private entity(name: string) {
    return someone(this.named(name), isPaper(name) ? 'Media' : 'Organization');
  }

  private reading(index: number) {
    const said: {
      army: string;
      man: string;
      paper: string;
      sentence: string;
      denies?: boolean;
      day?: string;
    } = reports[index] ?? reports[0];
    const { day } = said;
    return reading({
      sentences: [`${said.sentence} ${this.own}`],
      publisher: this.named(said.paper),
      publishedOn: '2019-03-01',
      claims: [
        {
          subject: this.entity(said.army),
          relation: 'ARRESTS',
          object: someone(this.named(said.man), 'Person'),
          chain: [this.entity(said.paper)],
          more: {
            polarity: said.denies === true ? 'negative' : 'affirmative',
            when: day === undefined ? null : { start: day, end: day, precision: 'day', text: day },
          },
        },
      ],
    });
  }
}

function isPaper(name: string): boolean {
  return ['Herald', 'Echo', 'Tribune', 'Gazette'].includes(name);
}
