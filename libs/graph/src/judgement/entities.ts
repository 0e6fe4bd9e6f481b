import { contentId } from '@whence/report';
import { GraphError } from '../graph-error.js';
import type { JudgementRecord } from '../judgements.js';
import { withoutNulls } from '../store/derived-rows.js';
import { entityProperties } from '../store/entity-row.js';
import { meantBy, parseStatement } from '../store/place.js';
import { partiesOf } from '../derive/statement.js';
import { judge, refuseBefore, type Doing, type Done } from './act.js';
import { judgementsAbout, membersOf, moveWhatHangs, recluster } from './recluster.js';
import { rederive, type Touched } from './retell.js';

/** `merge` is spoken of under `keep` from now on. */
export async function merge(
  doing: Doing,
  keep: string,
  merged: string,
): Promise<Done<JudgementRecord>> {
  const [kept, gone] = await heads(doing, [keep, merged]);
  if (kept === undefined || gone === undefined || kept === gone)
    throw new GraphError(
      'CONFLICT',
      `${nameOf(doing, keep)} and ${nameOf(doing, merged)} are one entity already; there is nothing to merge.`,
    );
  const leaves = await membersOf(doing, [kept, gone]);
  const against = await differences(doing, leaves);
  if (against.length > 0)
    throw new GraphError(
      'CONFLICT',
      `They were marked as different by ${against.map(({ by, id }) => `${by} (${id})`).join(', ')}. Undo that judgement first.`,
    );
  const judgement = await judge(doing, 'SAME', [keep, merged]);
  await recluster(doing, leaves);
  return { result: judgement, id: judgement.id, about: [keep, merged] };
}

export async function different(
  doing: Doing,
  left: string,
  right: string,
): Promise<Done<JudgementRecord>> {
  const [one, other] = await heads(doing, [left, right]);
  if (one === undefined || other === undefined || one === other) {
    const merges = await judgementsAbout(doing, await membersOf(doing, [one ?? left]));
    throw new GraphError(
      'CONFLICT',
      `They are one entity now, so they cannot be marked as different. Undo the merge first: ${
        merges
          .filter(({ kind }) => kind === 'SAME')
          .map(({ id, by }) => `${id} (by ${by})`)
          .join(', ') || 'both references mean the same one'
      }.`,
    );
  }
  const judgement = await judge(doing, 'DIFFERENT', [left, right]);
  return { result: judgement, id: judgement.id, about: [left, right] };
}

/** Testimonies or reports that speak of someone else than the reader thought. */
export async function split(
  doing: Doing,
  entity: string,
  of: readonly string[],
  name: string,
): Promise<Done<JudgementRecord>> {
  const { tx, who } = doing;
  const [head] = await heads(doing, [entity]);
  if (head === undefined || name.trim() === '' || of.length === 0)
    throw new GraphError(
      'BAD_INPUT',
      'A split needs the entity, the reports or testimonies that speak of someone else, and a name for them.',
    );
  const members = new Set(await membersOf(doing, [head]));
  await who.learn([...members]);
  const found = await tx.run<Touched>('write/find-testimonies-in', { ids: of });
  const newcomer = contentId('entity', 'split', doing.key);
  const touched = found.flatMap((testimony) => {
    const written = writtenIn(testimony).filter((id) =>
      members.has(meantBy(testimony.meant ?? [])(id)),
    );
    const meant = [
      ...(testimony.meant ?? []),
      ...new Set(written.map((id) => `${meantBy(testimony.meant ?? [])(id)}=${newcomer}`)),
    ];
    return written.length === 0 ? [] : [{ ...testimony, meant }];
  });
  if (touched.length === 0)
    throw new GraphError(
      'BAD_INPUT',
      `None of these testimonies speaks of ${nameOf(doing, head)}. Take their ids from its claims.`,
    );
  const { kind, ownCountry } = who.get(head) ?? { kind: 'Thing', ownCountry: null };
  const leaf = {
    id: newcomer,
    name,
    kind,
    country: ownCountry,
    aliases: [],
    named: true,
    speaksFor: null,
  };
  await tx.run('write/add-entities', {
    entities: [{ id: newcomer, kind, properties: withoutNulls(entityProperties(leaf)) }],
  });
  who.add({ ...leaf, ownCountry, ownAliases: [] });
  await tx.run('write/change-meaning', { testimonies: touched });
  await rederive(doing, touched, everyone);
  const reports = of.filter((id) => id.startsWith('report_'));
  if (reports.length > 0) {
    await tx.run('write/split-mentions', { reports, head, newcomer });
    await moveWhatHangs(doing, [{ leaf: newcomer, from: head, to: newcomer }]);
  }
  const judgement = await judge(doing, 'SPLIT', [entity, newcomer, ...of]);
  return { result: judgement, id: judgement.id, about: [entity, newcomer] };
}

/** Gives back to whom the reader named what a split took. */
export async function unsplit(doing: Doing, judgement: JudgementRecord): Promise<void> {
  const { tx, who } = doing;
  const [entity, newcomer] = judgement.about;
  if (entity === undefined || newcomer === undefined) return;
  const later = (await judgementsAbout(doing, [newcomer])).filter(({ id }) => id !== judgement.id);
  refuseBefore(later, 'split');
  await who.learn([entity, newcomer]);
  const found = await tx.run<Touched>('write/find-testimonies-of-entities', { ids: [newcomer] });
  const touched = found.flatMap((testimony) => {
    const meant = (testimony.meant ?? []).filter((one) => !one.endsWith(`=${newcomer}`));
    return meant.length === (testimony.meant ?? []).length ? [] : [{ ...testimony, meant }];
  });
  if (touched.length > 0) {
    await tx.run('write/change-meaning', { testimonies: touched });
    await rederive(doing, touched, everyone);
  }
  const leaves = await tx.run<{ leaf: string }>('write/unsplit-mentions', { newcomer });
  await who.learn(leaves.map(({ leaf }) => leaf));
  if (leaves.length > 0)
    await moveWhatHangs(
      doing,
      leaves.map(({ leaf }) => ({ leaf, from: newcomer, to: who.standsFor(leaf) })),
    );
  await tx.run('write/forget-entities', { ids: [newcomer] });
}

/** Who is meant has changed whatever they stood for, so every chain is told anew. */
const everyone = () => '';

async function heads({ who }: Doing, ids: readonly string[]): Promise<readonly string[]> {
  await who.learn(ids);
  return ids.map(who.standsFor);
}

/** Pairs marked as different within what would become one. */
async function differences(doing: Doing, leaves: readonly string[]) {
  const within = new Set(leaves);
  return (await judgementsAbout(doing, leaves)).filter(
    ({ kind, about }) => kind === 'DIFFERENT' && about.every((id) => within.has(id)),
  );
}

function writtenIn({ statement, chain }: Touched): readonly string[] {
  return [...new Set([...partiesOf(parseStatement(statement)), ...chain])];
}

function nameOf({ who }: Doing, id: string): string {
  return who.nameOf(id);
}
