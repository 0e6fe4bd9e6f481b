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

const answered = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});

/** One question about what was just read, and what the service really answers; or how one gets in where that takes a key. */
export async function askExample(url: string, actor: string | null): Promise<string> {
  const query = actor === null ? withoutActor : withActor;
  const variables = actor === null ? {} : { name: actor };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = answered.parse(await response.json());
  if (response.status === 401) return `${errors?.map(({ message }) => message).join('\n') ?? ''}\n`;
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
