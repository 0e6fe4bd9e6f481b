import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const names = z.array(z.string());

/** A claim that a reader expects; each list holds the names that count as right, `*` is anything. */
const goldClaim = z.object({
  subject: names,
  relation: names,
  object: names,
  when: z.tuple([z.string(), z.string()]).optional(),
  where: names.optional(),
  from: names.optional(),
  to: names.optional(),
  modality: names.optional(),
  polarity: z.enum(['affirmative', 'negative']).optional(),
  source: names.optional(),
  via: names.optional(),
});
export type GoldClaim = z.infer<typeof goldClaim>;

const bulletin = z.object({
  id: z.string(),
  publisher: z.string(),
  date: z.string(),
  text: z.string(),
  claims: z.array(goldClaim),
});
export type Bulletin = z.infer<typeof bulletin>;

const actor = z.object({ actorText: z.string(), code: z.string().optional() });
/** Some records hold '' for nobody. */
const actors = z
  .union([z.array(actor), actor.transform((one) => [one]), z.string().transform(() => [])])
  .optional()
  .transform((list) => list ?? []);
const ploverRecord = z.object({
  id: z.string(),
  date: z.string(),
  source: actors,
  target: actors,
  event: z.string(),
  text: z.string(),
});
export type PloverRecord = z.infer<typeof ploverRecord>;

const re3dDocument = z.object({
  _id: z.string(),
  sourceName: z.string(),
  title: z.string(),
  text: z.string(),
});
const re3dEntity = z.object({
  documentId: z.string(),
  begin: z.number(),
  end: z.number(),
  type: z.string(),
  value: z.string(),
});
const re3dRelation = z.object({
  documentId: z.string(),
  type: z.string(),
  source: z.string(),
  target: z.string(),
});
export interface Re3dReport extends z.infer<typeof re3dDocument> {
  readonly entities: readonly z.infer<typeof re3dEntity>[];
  readonly relations: readonly z.infer<typeof re3dRelation>[];
}

export interface Gold {
  readonly bulletins: readonly Bulletin[];
  readonly plover: readonly PloverRecord[];
  readonly re3d: readonly Re3dReport[];
}

/** The sets under one folder: `bulletins/*.json` and, where they are, `plover/dev.json` and `re3d/<source>/*.json`. */
export function readGold(folder: string): Gold {
  if (!existsSync(join(folder, 'bulletins'))) {
    throw new Error(
      `There is no gold in ${folder}. Say where it is by --gold FOLDER or WHENCE_GOLD.`,
    );
  }
  const bulletins = readdirSync(join(folder, 'bulletins'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => bulletin.parse(readJson(join(folder, 'bulletins', file))));
  const ploverFile = join(folder, 'plover', 'dev.json');
  const plover = existsSync(ploverFile) ? z.array(ploverRecord).parse(readJson(ploverFile)) : [];
  const re3dFolder = join(folder, 're3d');
  const sources = existsSync(re3dFolder) ? readdirSync(re3dFolder).sort() : [];
  const re3d = sources.flatMap((source) => re3dOf(join(re3dFolder, source)));
  return { bulletins, plover, re3d };
}

function re3dOf(folder: string): readonly Re3dReport[] {
  const entities = z.array(re3dEntity).parse(readLines(join(folder, 'entities.json')));
  const relations = z.array(re3dRelation).parse(readLines(join(folder, 'relations.json')));
  return z
    .array(re3dDocument)
    .parse(readLines(join(folder, 'documents.json')))
    .map((document) => ({
      ...document,
      entities: entities.filter(({ documentId }) => documentId === document._id),
      relations: relations.filter(({ documentId }) => documentId === document._id),
    }));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readLines(path: string): unknown {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}
