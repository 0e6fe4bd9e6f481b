import type { Entity, Reading } from '@whence/entity';
import { z } from 'zod';

const withActor = `query ($name: String!) {
  claims(subject: { name: $name }, first: 2) {
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
  const actor = mostToldActor(readings);
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

/** Who is said to have done something to someone, with the longest chain of those who say so. */
function mostToldActor(readings: readonly Reading[]): Entity | null {
  const [most] = readings
    .flatMap((reading) => reading.claims)
    .filter(
      ({ subject, object, event }) =>
        event !== null && subject?.entity.named === true && object !== null,
    )
    .sort((left, right) => right.attribution.length - left.attribution.length);
  return most?.subject?.entity ?? null;
}
