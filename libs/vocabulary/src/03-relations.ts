import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { readYaml, wordList, type DataFile, type Path } from './01-read-yaml.js';
import { NotationError, readFrames, readNoun, singular, type FrameShape } from './02-frames.js';
import { alternatives, demand, frameKeys } from './04-frame-order.js';
import { checkEvent } from './plover.js';
import type { NounFrame, Relation, VerbFrame } from './vocabulary.js';

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
    inverse: z
      .string({ error: 'inverse is missing: say it from the object: "was arrested by".' })
      .min(1),
  })
  .refine(({ says, nouns }) => says.length + nouns.length > 0, {
    message: 'has no words. List at least one verb frame under says or one noun under nouns.',
  });

const relationFile = z.record(
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

export { relationFile };

export function combineRelations(files: readonly RelationFile[]): Relations {
  const byName = new Map<string, Relation>();
  const frames = new Map<string, VerbFrame[]>();
  const nounFrames = new Map<string, NounFrame>();
  const written: RelationWords[] = [];
  const owners = new Map<string, string>();
  const implied: VerbFrame[] = [];
  for (const file of files) {
    for (const [name, entry] of Object.entries(file.content)) {
      if (byName.has(name)) throw file.wrong([name], `${name} is there twice. Merge the entries.`);
      const [event = null, mode = null] = entry.plover?.split('/') ?? [];
      const problem = checkEvent(event, mode, entry.cameo);
      if (problem !== null) throw file.wrong([name, 'plover'], `${name}: ${problem}`);
      const relation = { name, event, mode, cameo: entry.cameo, inverse: entry.inverse };
      byName.set(name, relation);
      written.push({ relation, says: entry.says, nouns: entry.nouns });
      entry.says.forEach((text) => {
        for (const shape of understood(file, [name, 'says'], text, readFrames)) {
          for (const key of frameKeys(shape)) {
            const owner = owners.get(key);
            if (owner !== undefined)
              throw file.wrong([name, 'says'], `"${text}" already says ${owner}. Keep one.`, text);
            owners.set(key, name);
          }
          put(frames, { relation, ...shape });
          implied.push(...alternatives(shape).map((other) => ({ relation, ...other })));
        }
      });
      entry.nouns.forEach((text) => {
        const shape = understood(file, [name, 'nouns'], text, readNoun);
        const known = nounFrames.get(shape.noun);
        if (known !== undefined)
          throw file.wrong(
            [name, 'nouns'],
            `the noun "${shape.noun}" already says ${known.relation.name}. Keep one.`,
            text,
          );
        nounFrames.set(shape.noun, { relation, ...shape });
      });
    }
  }
  // Parsers lemmatise: "talks" is looked up as "talk".
  for (const [noun, frame] of [...nounFrames]) {
    if (!nounFrames.has(singular(noun))) nounFrames.set(singular(noun), frame);
  }
  for (const frame of implied) {
    if (frameKeys(frame).every((key) => !owners.has(key))) put(frames, frame);
  }
  for (const list of frames.values()) list.sort((a, b) => demand(b) - demand(a));
  return { byName, verbFrames: frames, nounFrames, words: written };
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

function put(frames: Map<string, VerbFrame[]>, frame: FrameShape & { relation: Relation }): void {
  const list = frames.get(frame.verb) ?? [];
  list.push(frame);
  frames.set(frame.verb, list);
}
