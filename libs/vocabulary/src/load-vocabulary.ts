import type { EntityKind } from './kinds.js';
import { readRelations, type RelationWords } from './04-relations.js';
import { readWords } from './05-words.js';
import { readNames } from './06-names.js';
import { readGivenNames } from './06-given-names.js';
import { readWhereabouts } from './06-whereabouts.js';
import { pageOf } from './07-page.js';
import type { Vocabulary } from './vocabulary.js';

/** The data stands beside `src` and `dist` alike. */
const ownData = new URL('../data/', import.meta.url);

export interface LoadedVocabulary {
  readonly vocabulary: Vocabulary;
  readonly relationWords: readonly RelationWords[];
}

/** Throws VocabularyError where an entry is wrong: file, line and what to write instead. */
export function readVocabulary(data: URL = ownData): LoadedVocabulary {
  const relations = readRelations(data);
  const words = readWords(data);
  const names = readNames(data);
  const whereabouts = readWhereabouts(data);
  const givenNames = readGivenNames(data);
  const vocabulary: Vocabulary = {
    relations: [...relations.byName.values()],
    relation: (name) => relations.byName.get(name),
    verbFrames: (lemma) => relations.verbFrames.get(lemma.toLowerCase()) ?? [],
    nounFrame: (lemma) => relations.nounFrames.get(lemma.toLowerCase()),
    isLightVerb: (lemma, particle) =>
      words.lightVerbs.has(
        particle === null ? lemma.toLowerCase() : `${lemma} ${particle}`.toLowerCase(),
      ),
    reportingVerb: (lemma) => words.reportingVerbs.get(lemma.toLowerCase()),
    reportingNoun: (lemma) => words.reportingNouns.get(lemma.toLowerCase()),
    hedge: (word) => words.hedges.get(word.toLowerCase()),
    isEnabling: (lemma) => words.enabling.has(lemma.toLowerCase()),
    isPart: (lemma) => words.parts.has(lemma.toLowerCase()),
    isNegating: (lemma) => words.negating.has(lemma.toLowerCase()),
    kindOfNoun: (lemma) => kindOfNoun(words.kinds, lemma.toLowerCase()),
    isStateNoun: (lemma) => words.stateNouns.has(lemma.toLowerCase()),
    isOfficial: (lemma) => words.officials.has(lemma.toLowerCase()),
    isWeapon: (lemma) => words.weapons.has(lemma.toLowerCase()),
    isCalamity: (lemma) => words.calamities.has(lemma.toLowerCase()),
    isVehicle: (lemma) => words.vehicles.has(lemma.toLowerCase()),
    isPolice: (lemma) => words.police.has(lemma.toLowerCase()),
    isWorker: (lemma) => words.workers.has(lemma.toLowerCase()),
    isSoldier: (lemma) => words.soldiers.has(lemma.toLowerCase()),
    isSport: (lemma) => words.sports.has(lemma.toLowerCase()),
    isVessel: (lemma) => words.vessels.has(lemma.toLowerCase()),
    isPaper: (word) => words.papers.has(word.toLowerCase()),
    isHomeNoun: (lemma) => words.homeNouns.has(lemma.toLowerCase()),
    isTitle: (lemma) => words.titles.has(lemma.toLowerCase()),
    isAnonymousSource: (lemma) => words.anonymousSources.has(lemma.toLowerCase()),
    isSpokesperson: (lemma) => words.spokespeople.has(lemma.toLowerCase()),
    ...names,
    ...whereabouts,
    ...givenNames,
  };
  return { vocabulary, relationWords: relations.words };
}

/** "ex-minister" is what a minister is. */
function kindOfNoun(kinds: ReadonlyMap<string, EntityKind>, lemma: string): EntityKind | undefined {
  const kind = kinds.get(lemma);
  return kind === undefined && lemma.startsWith('ex-') ? kinds.get(lemma.slice(3)) : kind;
}

let loaded: LoadedVocabulary | undefined;

function loadedVocabulary(): LoadedVocabulary {
  loaded ??= readVocabulary();
  return loaded;
}

/** The vocabulary of this project, read once. */
export function loadVocabulary(): Vocabulary {
  return loadedVocabulary().vocabulary;
}

/** All relations as a Markdown page for people: names, wording, PLOVER and CAMEO codes, verbs and nouns. */
export function vocabularyPage(): string {
  return pageOf(loadedVocabulary().relationWords);
}
