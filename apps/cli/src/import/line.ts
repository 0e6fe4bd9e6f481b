import { entityKinds, modalities, polarities } from '@whence/vocabulary';
import { z } from 'zod';
import { InputError } from '../failure.js';

const day = z.iso.date();
const offset = z.int().nonnegative();
const country = z.string().regex(/^[A-Z]{3}$/u, 'three capital letters, as in ISO 3166-1');

const actor = z.object({
  /** As `whence extract` prints it; without it, whoever has the name. */
  id: z.string().startsWith('entity_').optional(),
  name: z.string().trim().min(1),
  kind: z.enum(entityKinds),
  country: country.nullish(),
  aliases: z.array(z.string()).default([]),
  text: z.string().optional(),
});

const entity = actor.omit({ text: true }).extend({
  named: z.boolean().optional(),
  speaksFor: z.string().startsWith('entity_').nullish(),
  mentions: z.array(z.object({ text: z.string(), start: offset, end: offset })).default([]),
});

const name = z.string().trim().min(1);

const claim = z
  .object({
    subject: actor.nullish(),
    relation: z.string().min(1),
    verb: z.string().min(1),
    event: z.string().nullish(),
    mode: z.string().nullish(),
    cameo: z.string().nullish(),
    object: actor.nullish(),
    recipient: actor.nullish(),
    from: z.array(name).default([]),
    to: z.array(name).default([]),
    where: z.array(name).default([]),
    when: z
      .object({
        start: day,
        end: day,
        precision: z.enum(['day', 'week', 'month', 'season', 'year', 'decade', 'range']),
        text: z.string(),
      })
      .refine(({ start, end }) => start <= end, 'it must not end before it starts')
      .nullish(),
    count: z
      .object({ min: z.number().nullable(), max: z.number().nullable(), text: z.string() })
      .nullish(),
    modality: z.enum(modalities).default('asserted'),
    hedge: z.string().nullish(),
    polarity: z.enum(polarities).default('affirmative'),
    ended: z.boolean().default(false),
    attribution: z.array(z.object({ source: name, verb: z.string().nullish() })).default([]),
    quote: z.string().min(1),
    start: offset,
    end: offset,
    rule: z.string().default('import'),
    inferred: z.object({ rule: z.string(), reason: z.string() }).nullish(),
  })
  .refine(({ start, end, quote }) => end - start === quote.length, {
    path: ['quote'],
    message: 'it must be as long as from "start" to "end"',
  });

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  date: day.nullish(),
  language: z.string().default('en'),
  /** The whole report; without it the graph gets the quotes alone. */
  text: z.string().optional(),
  claims: z.array(claim),
  entities: z.array(entity).default([]),
});

export type Line = z.output<typeof line>;
export type LineActor = z.output<typeof actor>;
export type LineEntity = z.output<typeof entity>;
export type LineClaim = z.output<typeof claim>;

/** @throws InputError that names the field and says what belongs there */
export function parseExtraction(text: string): Line {
  const json = parseJson(text);
  if (isRecord(json) && 'error' in json)
    throw new InputError('This report could not be read when it was extracted. Extract it again.');
  const parsed = line.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new InputError(
    `${field === '' ? 'The line' : `"${field}"`} is not as "whence extract" prints it: ${issue?.message ?? ''}. Correct it and import the file again; what is stored already stays as it is.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(
      'This is not JSON. Each line is one report, {"id": "…", "claims": […]}, as "whence extract" prints it.',
    );
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
