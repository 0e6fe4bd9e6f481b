import { modalities, polarities } from '@whence/vocabulary';
import { z } from 'zod';

const party = z.strictObject({
  text: z.string().describe('the words of the passage, to the letter'),
  kind: z.enum(['PERSON', 'ORGANIZATION', 'LOCATION', 'OTHER']),
});

const when = z.strictObject({
  text: z.string().describe('the words of the passage'),
  start: z.string().describe('first day, as 2017-10-24'),
  end: z.string().describe('last day, as 2017-10-24'),
  precision: z.enum(['day', 'week', 'month', 'season', 'year', 'decade', 'range']),
});

const count = z.strictObject({
  text: z.string().describe('the words of the passage: "over 800"'),
  min: z.number().int().nullable(),
  max: z.number().int().nullable(),
});

const claim = z.strictObject({
  passage: z.number().int().describe('the number of the passage'),
  quote: z.string().describe('the words of the passage that say it, to the letter'),
  subject: party.nullable(),
  relation: z.string().describe('one of the relations listed, or OTHER'),
  verb: z.string().describe('the verb or event noun as a lemma: "hand over"'),
  object: party.nullable(),
  recipient: party.nullable(),
  from: z.array(party),
  to: z.array(party),
  where: z.array(party),
  when: when.nullable(),
  count: count.nullable(),
  modality: z.enum(modalities),
  hedge: z.string().nullable().describe('the words that hedge: "allegedly"'),
  polarity: z.enum(polarities),
  ended: z.boolean(),
  attribution: z
    .array(z.strictObject({ source: party, verb: z.string().nullable() }))
    .describe('who told whom, the first who knew first'),
});

/** What the model is to answer: nothing but claims, each with its quote. */
export const answerSchema = z.strictObject({ claims: z.array(claim).max(200) });
export type Answer = z.infer<typeof answerSchema>;
export type AnsweredClaim = Answer['claims'][number];
export type AnsweredParty = z.infer<typeof party>;

export const answerJsonSchema = z.toJSONSchema(answerSchema, { target: 'draft-7' });

/** The answer, or in words what is wrong with it. */
export function readAnswer(content: string): Answer | string {
  try {
    const { data, error } = answerSchema.safeParse(JSON.parse(withoutFence(content)));
    return data ?? z.prettifyError(error);
  } catch {
    return 'It is not JSON.';
  }
}

/** Some models wrap their JSON in a code block, whatever they are asked. */
function withoutFence(content: string): string {
  return (
    /^\s*```(?:json)?\s*\n(?<json>[\s\S]*?)\n```\s*$/u.exec(content)?.groups?.['json'] ?? content
  );
}
