import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { readYaml, wordList, type DataFile, type Path } from './01-read-yaml.js';
import { NotationError, readFrames, readNoun, singular } from './02-notation.js';
import { alternatives, demand, frameKeys } from './03-frame-order.js';
import { checkEvent } from './plover.js';
import { traits, type NounFrame, type Relation, type VerbFrame } from './vocabulary.js';

const words = wordList.default([]);
const relationEntry = z
  .strictObject({
    plover: z
      .string({ error: 'plover is TYPE or TYPE/mode, or null where PLOVER has no such event.' })
      .regex(/^[A-Z]+(\/[a-z-]+)?$/u, 'write plover as TYPE or TYPE/mode: COERCE/arrest.')
      .nullable(),
    cameo: z
      .string({ error: 'cameo is a code in quotes ("0729"), or null.' })
      .regex(/^(0[1-9]|1\d|20)\d{1,2}$/u, 'write cameo as three or four digits in quotes: "173".')
      .nullable(),
    says: words,
    nouns: words,
    traits: z
      .array(z.enum(traits, { error: `traits are of these: ${traits.join(', ')}.` }))
      .default([]),
    inverse: z
      .string({ error: 'inverse is missing: say it from the object: "was arrested by".' })
      .min(1),
  })
  .refine(({ says, nouns }) => says.length + nouns.length > 0, {
    message: 'has no words. List at least one verb frame under says or one noun under nouns.',
  });

export const relationFile = z.record(
  z
    .string()
    .regex(/^[A-Z][A-Z_]*$/u, 'name a relation by its verb in capitals: ARRESTS, WITHDRAWS_FROM.'),
  relationEntry,
);
type RelationFile = DataFile<z.infer<typeof relationFile>>;

/** A relation as its entry in the data wrote it, for people. */
export interface RelationWords {
  readonly relation: Relation;
  readonly says: readonly string[];
  readonly nouns: readonly string[];
}

export interface Relations {
  readonly byName: ReadonlyMap<string, Relation>;
  readonly verbFrames: ReadonlyMap<string, readonly VerbFrame[]>;
  readonly nounFrames: ReadonlyMap<string, NounFrame>;
  readonly words: readonly RelationWords[];
}

/** Reads `relations/*.yaml`. Throws VocabularyError at the first entry that is wrong or that another entry contradicts. */
export function readRelations(data: URL): Relations {
  const folder = new URL('relations/', data);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return combineRelations(
    names.sort().map((name) => readYaml(new URL(name, folder), `relations/${name}`, relationFile)),
  );
}

/** Puts the entries of all files together and checks them against one another. */
export function combineRelations(files: readonly RelationFile[]): Relations {
  const entries = relationsOf(files);
  return {
    byName: new Map(entries.map(({ relation }) => [relation.name, relation])),
    verbFrames: verbFramesOf(entries),
    nounFrames: nounFramesOf(entries),
    words: entries,
  };
}

interface RelationEntry extends RelationWords {
  readonly file: RelationFile;
}

function relationsOf(files: readonly RelationFile[]): readonly RelationEntry[] {
  const names = new Set<string>();
  return files.flatMap((file) =>
    Object.entries(file.content).map(
      ([name, { plover, cameo, inverse, traits: known, says, nouns }]) => {
        if (names.has(name))
          throw file.wrong([name], `${name} is there twice. Merge the two entries.`);
        names.add(name);
        const [event = null, mode = null] = plover?.split('/') ?? [];
        const problem = checkEvent(event, mode, cameo);
        if (problem !== null) throw file.wrong([name, 'plover'], `${name}: ${problem}`);
        return {
          file,
          relation: { name, event, mode, cameo, inverse, traits: known },
          says,
          nouns,
        };
      },
    ),
  );
}

function verbFramesOf(entries: readonly RelationEntry[]): Relations['verbFrames'] {
  const owners = new Map<string, string>();
  const stated = entries.flatMap(({ file, relation, says }) =>
    says.flatMap((text) => {
      const path = [relation.name, 'says'];
      const shapes = understood(file, path, text, readFrames);
      for (const key of shapes.flatMap(frameKeys)) {
        const owner = owners.get(key);
        if (owner !== undefined)
          throw file.wrong(path, `"${text}" already says ${owner}. Keep one of the two.`, text);
        owners.set(key, relation.name);
      }
      return shapes.map((shape): VerbFrame => ({ relation, ...shape }));
    }),
  );
  const implied = stated
    .flatMap((frame) => alternatives(frame).map((other) => ({ ...frame, ...other })))
    .filter((frame) => frameKeys(frame).every((key) => !owners.has(key)));
  const byVerb = new Map<string, VerbFrame[]>();
  for (const frame of [...stated, ...implied]) {
    const list = byVerb.get(frame.verb);
    if (list === undefined) byVerb.set(frame.verb, [frame]);
    else list.push(frame);
  }
  for (const list of byVerb.values())
    if (list.length > 1) list.sort((a, b) => demand(b) - demand(a));
  return byVerb;
}

function nounFramesOf(entries: readonly RelationEntry[]): Relations['nounFrames'] {
  const found = new Map<string, NounFrame>();
  for (const { file, relation, nouns } of entries) {
    for (const text of nouns) {
      const path = [relation.name, 'nouns'];
      const shape = understood(file, path, text, readNoun);
      const owner = found.get(shape.noun)?.relation.name;
      if (owner !== undefined)
        throw file.wrong(
          path,
          `the noun "${shape.noun}" already says ${owner}. Keep one of the two.`,
          text,
        );
      found.set(shape.noun, { relation, ...shape });
    }
  }
  // Parsers lemmatise: "talks" is looked up as "talk".
  for (const [noun, frame] of [...found]) {
    if (!found.has(singular(noun))) found.set(singular(noun), frame);
  }
  return found;
}

function understood<Shape>(
  file: RelationFile,
  path: Path,
  text: string,
  read: (text: string) => Shape,
): Shape {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof NotationError) throw file.wrong(path, error.message, text);
    throw error;
  }
}
