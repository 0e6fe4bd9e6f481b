import { compareEntities, nameWords, type Comparison } from '@whence/entity';
import { contentId } from '@whence/report';
import type { Vocabulary } from '@whence/vocabulary';
import type { Connection } from '../driver/connection.js';
import { GraphError } from '../graph-error.js';
import type { Merges } from '../graph.js';
import type { Act, JudgementRecord } from '../judgements.js';
import type { EntityRecord } from '../records.js';
import type { EntityRow } from '../read/rows.js';
import { describedPairs } from './described.js';
import type { Pair } from './pair.js';

const pageSize = 200;
/** Words that sound like this many are too common to look by. */
const longestQuery = 12;

interface Batch {
  readonly ids: readonly string[];
  /** The lasting ones among them. */
  readonly entities: readonly EntityRecord[];
}

/**
 * Looks for entities of different reports that may be one: by how their names sound, then by comparing each pair; and for
 * someone named who may be the one whom another report describes.
 */
export class Suggestions {
  constructor(
    private readonly connection: Connection,
    private readonly vocabulary: Vocabulary,
    private readonly merge: (keep: string, merge: string, act: Act) => Promise<JudgementRecord>,
  ) {}

  async make(ids: readonly string[] | null, act: Act): Promise<Merges> {
    await this.noteSounds();
    let applied = 0;
    let suggested = 0;
    for await (const batch of ids === null ? this.all() : this.these(ids)) {
      const found = [
        ...(await this.pairs(batch.entities)),
        ...(await describedPairs(this.connection, batch.ids)),
      ];
      const open: Pair[] = [];
      const { apart, undone } = await this.judged(batch.ids);
      for (const pair of found) {
        const { left, right, comparison } = pair;
        const key = `${left.id} ${right.id}`;
        if (apart.has(key)) continue;
        if (comparison.verdict === 'same' && !undone.has(key))
          applied += (await this.apply(pair, act)) ? 1 : 0;
        else if (comparison.verdict !== 'different') open.push(pair);
      }
      suggested += await this.queue(open);
    }
    return { applied, suggested };
  }

  private async *all(): AsyncGenerator<Batch> {
    for (let after = ''; ;) {
      const rows = await this.connection.read<EntityRow & { key: string }>(
        'read/lasting-entities',
        { after, limit: pageSize },
      );
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.key;
      const entities = rows.map(({ entity }) => entity);
      yield { ids: entities.map(({ id }) => id), entities };
    }
  }

  private async *these(ids: readonly string[]): AsyncGenerator<Batch> {
    for (let from = 0; from < ids.length; from += pageSize) {
      const some = ids.slice(from, from + pageSize);
      const rows = await this.connection.read<EntityRow>('read/lasting-entities-by-id', {
        ids: some,
      });
      yield { ids: some, entities: rows.map(({ entity }) => entity) };
    }
  }

  private async noteSounds(): Promise<void> {
    for (;;) {
      const rows = await this.connection.read<EntityRow>('read/entities-without-sounds', {
        limit: pageSize,
      });
      if (rows.length === 0) return;
      const entities = rows.map(({ entity }) => ({
        id: entity.id,
        soundKeys: entity.named ? this.sounds(entity) : [],
      }));
      await this.connection.write((tx) => tx.run('write/note-sounds', { entities }));
    }
  }

  /** Consonants of each word, and the initials: "Libyan National Army" → …, "lna". */
  private sounds({ name, aliases, kind }: EntityRecord): readonly string[] {
    const keys = [name, ...aliases].flatMap((one) => {
      const { words } = nameWords(one, kind === 'Person', this.vocabulary);
      const initials = words.map(({ plain }) => plain.charAt(0)).join('');
      return [
        ...words.map(({ skeleton }) => skeleton),
        ...(words.length > 1 ? [initials] : words.map(({ plain }) => plain)),
      ];
    });
    return [...new Set(keys)].filter((key) => key.length > 1).sort();
  }

  private async pairs(entities: readonly EntityRecord[]): Promise<readonly Pair[]> {
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const queries = entities.map((entity) => ({
      id: entity.id,
      query: this.sounds(entity).slice(0, longestQuery).map(quoted).join(' '),
    }));
    const rows = await this.connection.read<EntityRow & { of: string }>(
      'read/entities-sounding-like',
      { rows: queries.filter(({ query }) => query !== '') },
    );
    const pairs = new Map<string, Pair>();
    for (const { of, entity } of rows) {
      const other = byId.get(of);
      if (other === undefined || !entity.named) continue;
      const [left, right] = inOrder(other, entity);
      const id = `${left.id} ${right.id}`;
      if (pairs.has(id)) continue;
      pairs.set(id, { left, right, comparison: this.compare(left, right) });
    }
    return [...pairs.values()];
  }

  /** Names decide; an alias that they share, an acronym perhaps, is worth a look. */
  private compare(left: EntityRecord, right: EntityRecord): Comparison {
    const names = compareEntities(left, right, this.vocabulary);
    if (names.verdict !== 'different' || names.score > 0) return names;
    const shared = left.aliases
      .concat(left.name)
      .find((alias) => right.aliases.includes(alias) || right.name === alias);
    if (shared === undefined || left.kind !== right.kind) return names;
    if (left.country !== null && right.country !== null && left.country !== right.country)
      return names;
    return {
      verdict: 'suggest',
      score: 0.5,
      reasons: [`both are called ${shared}`, ...names.reasons],
    };
  }

  /** Pairs that a person has told apart, and those that one has taken apart again: these are for a person, not for us. */
  private async judged(ids: readonly string[]) {
    const rows = await this.connection.read<{ pair: readonly string[]; apart: boolean }>(
      'read/entities-told-apart',
      { ids },
    );
    const either = (wanted: boolean) =>
      new Set(
        rows
          .filter(({ apart }) => apart === wanted)
          .flatMap(({ pair: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]),
      );
    return { apart: either(true), undone: either(false) };
  }

  private async apply({ left, right, comparison }: Pair, act: Act): Promise<boolean> {
    try {
      const reasons = [act.reason ?? [], comparison.reasons].flat();
      await this.merge(left.id, right.id, { by: act.by, reason: reasons.join('; ') });
      return true;
    } catch (error) {
      // Two pairs of one cluster: the first merge made the second needless, or a difference stands against it.
      if (error instanceof GraphError && error.code === 'CONFLICT') return false;
      throw error;
    }
  }

  private async queue(pairs: readonly Pair[]): Promise<number> {
    if (pairs.length === 0) return 0;
    const suggestions = pairs.map(({ left, right, comparison: { score, reasons } }) => {
      const id = contentId('suggestion', left.id, right.id);
      const rank = (1 - score).toFixed(3);
      return { id, left: left.id, right: right.id, score, reasons, sortKey: `${rank}~${id}` };
    });
    const [row] = await this.connection.write((tx) =>
      tx.run<{ suggested: number }>('write/suggest-merges', { suggestions }),
    );
    return row?.suggested ?? 0;
  }
}

/** The fuller name in Latin letters is kept; of equals, that of the smaller id. */
function inOrder(one: EntityRecord, other: EntityRecord): readonly [EntityRecord, EntityRecord] {
  const weight = ({ name }: EntityRecord) =>
    (/^\p{Script=Latin}/u.test(name) ? 1_000 : 0) + name.length;
  const difference = weight(one) - weight(other) || (one.id < other.id ? 1 : -1);
  return difference > 0 ? [one, other] : [other, one];
}

function quoted(key: string): string {
  return `"${key.replaceAll(/["\\]/g, '')}"`;
}
