import type { Entity, Reading } from '@whence/entity';
import { z } from 'zod';

const withActor = `query ($name: String!) {
  claims(with: { name: $name }, first: 3) {
    nodes {
      subject { name }
      relation
      object { name }
      status
      testimonies(first: 1) { quote hedge chain { source { name } verb } }
    }
  }
}`;

const withoutActor = `{ entities(first: 5) { nodes { name kind } } }`;

const answered = z.object({ data: z.unknown().optional(), errors: z.unknown().optional() });

/** One question about what was just read, and what the service really answers. */
export async function askExample(url: string, readings: readonly Reading[]): Promise<string> {
  const actor = busiestActor(readings);
  const query = actor === null ? withoutActor : withActor;
  const variables = actor === null ? {} : { name: actor.name };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = answered.parse(await response.json());
  return [
    `Ask, for example:${actor === null ? '' : ` (with ${JSON.stringify(variables)})`}`,
    '',
    query,
    '',
    'which answers:',
    '',
    JSON.stringify(errors ?? data, null, 2),
    '',
  ].join('\n');
}

/** The named one that most claims are about. */
function busiestActor(readings: readonly Reading[]): Entity | null {
  const claims = new Map<string, { readonly entity: Entity; readonly count: number }>();
  for (const { subject, object } of readings.flatMap((reading) => reading.claims)) {
    for (const { entity } of [subject, object].filter((actor) => actor !== null)) {
      if (!entity.named) continue;
      claims.set(entity.id, { entity, count: (claims.get(entity.id)?.count ?? 0) + 1 });
    }
  }
  const [busiest] = [...claims.values()].sort((left, right) => right.count - left.count);
  return busiest?.entity ?? null;
}
