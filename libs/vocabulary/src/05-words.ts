import { z } from 'zod';
import { readYaml, wordList, type DataFile, type Path } from './01-read-yaml.js';
import { singular } from './02-notation.js';
import { entityKinds, modalities, type EntityKind, type Modality } from './kinds.js';
import type { ReportingStance, ReportingWord } from './vocabulary.js';

/** Lists of single words and fixed phrases that the grammar asks for. Keys are lower case. */
export interface Words {
  readonly kinds: ReadonlyMap<string, EntityKind>;
  readonly stateNouns: ReadonlySet<string>;
  readonly homeNouns: ReadonlySet<string>;
  readonly reportingVerbs: ReadonlyMap<string, ReportingWord>;
  readonly reportingNouns: ReadonlyMap<string, ReportingWord>;
  readonly hedges: ReadonlyMap<string, Modality>;
  readonly titles: ReadonlySet<string>;
  readonly officials: ReadonlySet<string>;
  readonly weapons: ReadonlySet<string>;
  readonly calamities: ReadonlySet<string>;
  readonly vehicles: ReadonlySet<string>;
  readonly police: ReadonlySet<string>;
  readonly workers: ReadonlySet<string>;
  readonly soldiers: ReadonlySet<string>;
  readonly sports: ReadonlySet<string>;
  readonly vessels: ReadonlySet<string>;
  readonly papers: ReadonlySet<string>;
  readonly anonymousSources: ReadonlySet<string>;
  readonly spokespeople: ReadonlySet<string>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly enabling: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly negating: ReadonlySet<string>;
}

const list = wordList.default([]);
export const kindsFile = z.partialRecord(
  z.enum(entityKinds),
  z.strictObject({ state: list, home: list, other: list }),
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
export const reportingFile = z.strictObject({
  verbs: z.partialRecord(z.enum(stances), byModality),
  nouns: z.partialRecord(z.enum(stances), byModality),
});
export const hedgesFile = z.strictObject({
  hedges: z.partialRecord(z.enum(modalities), list),
  enabling: list,
  parts: list,
  negating: list,
});
export const listsFile = z.record(z.string(), list);

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
    enabling: new Set(hedges.content.enabling),
    parts: new Set(hedges.content.parts),
    negating: new Set(hedges.content.negating),
    titles: plainWords(read('titles.yaml', listsFile)),
    officials: plainWords(read('officials.yaml', listsFile)),
    weapons: plainWords(read('weapons.yaml', listsFile)),
    calamities: plainWords(read('calamities.yaml', listsFile)),
    vehicles: plainWords(read('vehicles.yaml', listsFile)),
    police: plainWords(read('police.yaml', listsFile)),
    workers: plainWords(read('workers.yaml', listsFile)),
    soldiers: plainWords(read('soldiers.yaml', listsFile)),
    sports: plainWords(read('sports.yaml', listsFile)),
    vessels: plainWords(read('vessels.yaml', listsFile)),
    papers: plainWords(read('papers.yaml', listsFile)),
    anonymousSources: plainWords(read('sources.yaml', listsFile)),
    spokespeople: plainWords(read('spokespeople.yaml', listsFile)),
    lightVerbs: plainWords(read('light-verbs.yaml', listsFile)),
  };
}

export function kindWords(
  file: DataFile<z.infer<typeof kindsFile>>,
): Pick<Words, 'kinds' | 'stateNouns' | 'homeNouns'> {
  const groups = entityKinds.flatMap((kind) =>
    (['state', 'home', 'other'] as const).map((owner) => ({
      path: [kind, owner],
      words: file.content[kind]?.[owner] ?? [],
      value: { kind, owner },
    })),
  );
  const written = indexed(file, groups);
  // Parsers lemmatise some plurals: "arms" is looked up as "arm".
  const found = [...written].flatMap(([word, value]) => {
    const one = singular(word);
    return one === word || written.has(one)
      ? [[word, value] as const]
      : [[word, value] as const, [one, value] as const];
  });
  const wordsOf = (owner: string): ReadonlySet<string> =>
    new Set(found.filter(([, value]) => value.owner === owner).map(([word]) => word));
  return {
    kinds: new Map(found.map(([word, { kind }]) => [word, kind])),
    stateNouns: wordsOf('state'),
    homeNouns: wordsOf('home'),
  };
}

function reportingWords(
  file: DataFile<z.infer<typeof reportingFile>>,
  part: 'verbs' | 'nouns',
): ReadonlyMap<string, ReportingWord> {
  const groups = stances.flatMap((stance) =>
    [...modalities, 'plain' as const].map((given) => ({
      path: [part, stance, given],
      words: file.content[part][stance]?.[given] ?? [],
      value: { stance, modality: given === 'plain' ? null : given },
    })),
  );
  return new Map([...indexed(file, groups)].map(([lemma, word]) => [lemma, { lemma, ...word }]));
}

function hedgeWords(file: DataFile<z.infer<typeof hedgesFile>>): ReadonlyMap<string, Modality> {
  return indexed(
    file,
    modalities.map((modality) => ({
      path: ['hedges', modality],
      words: file.content.hedges[modality] ?? [],
      value: modality,
    })),
  );
}

function plainWords(file: DataFile<z.infer<typeof listsFile>>): ReadonlySet<string> {
  const groups = Object.entries(file.content).map(([group, words]) => ({
    path: [group],
    words,
    value: group,
  }));
  return new Set(indexed(file, groups).keys());
}

/** Every word with the value of its group. A word in two groups is an error at the second. */
function indexed<Value>(
  file: Pick<DataFile<unknown>, 'wrong'>,
  groups: readonly {
    readonly path: Path;
    readonly words: readonly string[];
    readonly value: Value;
  }[],
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  const homes = new Map<string, Path>();
  for (const { path, words, value } of groups) {
    for (const written of words) {
      const word = written.toLowerCase();
      const home = homes.get(word);
      if (home !== undefined)
        throw file.wrong(
          path,
          `"${word}" is already there under ${home.join('/')}. Keep one of the two.`,
          written,
        );
      homes.set(word, path);
      values.set(word, value);
    }
  }
  return values;
}
