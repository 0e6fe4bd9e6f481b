import { clusters } from '../derive/clusters.js';
import { refreshViews } from '../store/learn-entities.js';
import { toJudgement, type Doing, type JudgementNode } from './act.js';
import { rederive, type Touched } from './retell.js';

/** Everyone who is the same as one of these today. */
export async function membersOf(
  { tx }: Doing,
  heads: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx.run<{ members: readonly string[] }>('write/find-cluster-members', {
    ids: [...new Set(heads)].sort(),
  });
  return rows.flatMap(({ members }) => members);
}

/** Judgements in force about these entities or reports, oldest first. */
export async function judgementsAbout({ tx }: Doing, ids: readonly string[]) {
  const rows = await tx.run<{ judgement: JudgementNode }>('write/find-judgements-in-force', {
    ids,
  });
  return rows.map(({ judgement }) => toJudgement(judgement));
}

interface Move {
  readonly leaf: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Makes these entities stand for each other as the judgements in force say, and moves what hangs on those that
 * changed. Heads rise first and the merged leave last, so that every step finds both ends.
 */
export async function recluster(doing: Doing, leaves: readonly string[]): Promise<void> {
  const { tx, who } = doing;
  await who.learn(leaves);
  const judgements = await judgementsAbout(doing, leaves);
  const samenesses = judgements.flatMap(({ kind, about: [keep, merge] }) =>
    kind === 'SAME' && keep !== undefined && merge !== undefined ? [{ keep, merge }] : [],
  );
  const now = clusters(leaves, samenesses);
  const moves: Move[] = [];
  for (const leaf of [...leaves].sort()) {
    const [from, to] = [who.standsFor(leaf), now.get(leaf) ?? leaf];
    if (from !== to) moves.push({ leaf, from, to });
  }
  if (moves.length > 0) await move(doing, moves, now);
  await refreshViews(tx, [...new Set(now.values())].sort());
}

async function move(
  doing: Doing,
  moves: readonly Move[],
  now: ReadonlyMap<string, string>,
): Promise<void> {
  const { tx, who } = doing;
  const touched = await tx.run<Touched>('write/find-testimonies-of-entities', {
    ids: [...new Set(moves.map(({ from }) => from))].sort(),
  });
  const old = new Map(moves.map(({ leaf, from }) => [leaf, from]));
  const before = (id: string) => old.get(id) ?? who.standsFor(id);

  const rising = moves.filter(({ leaf, from, to }) => leaf !== from && to === leaf);
  if (rising.length > 0)
    await tx.run('write/raise-entities', {
      entities: rising.map(({ leaf }) => ({ id: leaf, kind: who.get(leaf)?.kind })),
    });
  who.override(now);
  await rederive(doing, touched, before);
  await moveWhatHangs(doing, moves);
  const falling = moves.filter(({ leaf, to }) => leaf !== to);
  if (falling.length > 0)
    await tx.run('write/merge-entities', {
      entities: falling.map(({ leaf, to }) => ({ id: leaf, kind: who.get(leaf)?.kind, head: to })),
    });
}

/** Mentions, and the reports that someone published. */
export async function moveWhatHangs({ tx }: Doing, moves: readonly Move[]): Promise<void> {
  await tx.run('write/move-mentions', { moves });
  await tx.run('write/move-publishers', { moves });
}
