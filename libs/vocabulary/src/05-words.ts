import { z } from 'zod';
import { readYaml, type DataFile, type Path } from './01-read-yaml.js';
import { entityKinds, modalities, type EntityKind, type Modality } from './kinds.js';
import type { ReportingStance, ReportingWord } from './vocabulary.js';

/** Lists of single words and fixed phrases that the grammar asks for. Keys are lower case. */
export interface Words {
  readonly kinds: ReadonlyMap<string, EntityKind>;
  readonly stateNouns: ReadonlySet<string>;
  readonly reportingVerbs: ReadonlyMap<string, ReportingWord>;
  readonly reportingNouns: ReadonlyMap<string, ReportingWord>;
  readonly hedges: ReadonlyMap<string, Modality>;
  readonly titles: ReadonlySet<string>;
  readonly anonymousSources: ReadonlySet<string>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly negating: ReadonlySet<string>;
}

const list = z.array(z.string().min(1)).default([]);
const kindsFile = z.partialRecord(
  z.enum(entityKinds),
  z.strictObject({ state: list, other: list }),
);
const stances = [
  'says',
  'confirms',
  'denies',
  'accuses',
  'promises',
  'threatens',
  'demands',
  'hopes',
  'intends',
  'fears',
  'believes',
  'asks',
] as const satisfies readonly ReportingStance[];
const byModality = z.partialRecord(z.enum([...modalities, 'plain']), list);
const reportingFile = z.strictObject({
  verbs: z.partialRecord(z.enum(stances), byModality),
  nouns: z.partialRecord(z.enum(stances), byModality),
});
const hedgesFile = z.strictObject({
  hedges: z.partialRecord(z.enum(modalities), list),
  negating: list,
});
const listsFile = z.record(z.string(), list);

export function readWords(data: URL): Words {
  const read = <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
  ): DataFile<z.infer<Schema>> => readYaml(new URL(name, data), name, schema);
  const kinds = read('kinds.yaml', kindsFile);
  const reporting = read('reporting.yaml', reportingFile);
  const hedges = read('hedges.yaml', hedgesFile);
  return {
    ...kindWords(kinds),
    reportingVerbs: reportingWords(reporting, 'verbs'),
    reportingNouns: reportingWords(reporting, 'nouns'),
    hedges: hedgeWords(hedges),
    negating: new Set(hedges.content.negating),
    titles: plainWords(read('titles.yaml', listsFile)),
    anonymousSources: plainWords(read('sources.yaml', listsFile)),
    lightVerbs: plainWords(read('light-verbs.yaml', listsFile)),
  };
}

export function kindWords(
  file: DataFile<z.infer<typeof kindsFile>>,
): Pick<Words, 'kinds' | 'stateNouns'> {
  const kinds = new Map<string, EntityKind>();
  const stateNouns = new Set<string>();
  for (const [name, { state, other }] of Object.entries(file.content)) {
    const kind = entityKinds.find((known) => known === name);
    if (kind === undefined) continue;
    const add = (word: string, path: Path): void => {
      once(kinds, word, kind, () => file.wrong(path, twice(word, kinds.get(word) ?? '')));
    };
    state.forEach((word, index) => {
      add(word, [name, 'state', index]);
      stateNouns.add(word);
    });
    other.forEach((word, index) => {
      add(word, [name, 'other', index]);
    });
  }
  return { kinds, stateNouns };
}

function reportingWords(
  file: DataFile<z.infer<typeof reportingFile>>,
  part: 'verbs' | 'nouns',
): ReadonlyMap<string, ReportingWord> {
  const found = new Map<string, ReportingWord>();
  for (const stance of stances) {
    for (const [name, words] of Object.entries(file.content[part][stance] ?? {})) {
      const modality = modalities.find((known) => known === name) ?? null;
      words.forEach((lemma, index) => {
        once(found, lemma, { lemma, stance, modality }, () =>
          file.wrong([part, stance, name, index], twice(lemma, found.get(lemma)?.stance ?? '')),
        );
      });
    }
  }
  return found;
}

function hedgeWords(file: DataFile<z.infer<typeof hedgesFile>>): ReadonlyMap<string, Modality> {
  const found = new Map<string, Modality>();
  for (const modality of modalities) {
    (file.content.hedges[modality] ?? []).forEach((word, index) => {
      once(found, word, modality, () =>
        file.wrong(['hedges', modality, index], twice(word, found.get(word) ?? '')),
      );
    });
  }
  return found;
}

function plainWords(file: DataFile<z.infer<typeof listsFile>>): ReadonlySet<string> {
  const found = new Map<string, string>();
  for (const [group, words] of Object.entries(file.content)) {
    words.forEach((word, index) => {
      once(found, word, group, () =>
        file.wrong([group, index], twice(word, found.get(word) ?? '')),
      );
    });
  }
  return new Set(found.keys());
}

function once<Value>(
  map: Map<string, Value>,
  word: string,
  value: Value,
  wrong: () => Error,
): void {
  if (map.has(word)) throw wrong();
  map.set(word, value);
}

function twice(word: string, where: string): string {
  return `"${word}" is already there under ${where}. Keep one of the two.`;
}

export { hedgesFile, kindsFile, listsFile, reportingFile };
