import { Tree, type ParsedSentence } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { splitParticiples } from './00-split-words.js';
import {
  clausalSubjectWithSubject,
  mainVerbAfterParticiple,
  rootNounWithParticiple,
  subjectOfParticiple,
} from './01-main-verb.js';
import {
  countedDead,
  gerundAsComplement,
  gerundTakenForAdjective,
  gerundTakenForNoun,
  nameGivenToObject,
  objectOfGerund,
  objectWithParticiple,
  participleAfterComma,
  participleAfterNoun,
  speakerGoesOn,
  verbTakenForModifier,
} from './02-participles.js';
import {
  contentOnListener,
  forToClause,
  infinitiveOfNoun,
  aimOfApposition,
  gerundAfterTo,
  speakerAfterStatement,
  subjunctiveTakenForNoun,
  whoIsAPerson,
} from './03-reported-clauses.js';
import {
  directionOf,
  nominalisedParticiple,
  nounTakenForVerb,
  objectWithPreposition,
  phraseOfLastConjunct,
  placeAfterTime,
  recipientTakenForModifier,
  recipientTakenFromName,
  resultBeforeObject,
  sharedCompoundHead,
  timeTakenForObject,
  phraseTakenForSubject,
} from './04-noun-phrases.js';
import {
  nameAfterPlace,
  nameAfterNoun,
  acronymOfWholeName,
  personBesideBody,
  conjunctInsideName,
  knownNameOfManyWords,
  nameCalledOtherwise,
  nameTakenForConjunct,
} from './04-names.js';
import {
  coordinatedContent,
  coordinatedSpeech,
  denialBesideStatement,
  speakerAtTheEnd,
  speakerWithRelativeClause,
  speechBetweenCommas,
  statementBeforeSpeaker,
} from './05-speakers.js';
import { leadingPreposition } from './06-leading-preposition.js';
import { rewrite, type RepairRule } from './rewrite.js';

/** In the order in which one mend prepares the next. */
const rules: readonly RepairRule[] = [
  speakerWithRelativeClause,
  speechBetweenCommas,
  statementBeforeSpeaker,
  speakerAtTheEnd,
  denialBesideStatement,
  coordinatedSpeech,
  coordinatedContent,
  leadingPreposition,
  nounTakenForVerb,
  objectWithPreposition,
  subjunctiveTakenForNoun,
  timeTakenForObject,
  phraseTakenForSubject,
  placeAfterTime,
  sharedCompoundHead,
  mainVerbAfterParticiple,
  clausalSubjectWithSubject,
  rootNounWithParticiple,
  subjectOfParticiple,
  participleAfterComma,
  participleAfterNoun,
  gerundAsComplement,
  speakerGoesOn,
  gerundTakenForAdjective,
  gerundTakenForNoun,
  objectOfGerund,
  objectWithParticiple,
  verbTakenForModifier,
  nameGivenToObject,
  nameTakenForConjunct,
  nameCalledOtherwise,
  knownNameOfManyWords,
  contentOnListener,
  speakerAfterStatement,
  forToClause,
  aimOfApposition,
  gerundAfterTo,
  infinitiveOfNoun,
  recipientTakenFromName,
  recipientTakenForModifier,
  resultBeforeObject,
  nameAfterPlace,
  nameAfterNoun,
  personBesideBody,
  whoIsAPerson,
  phraseOfLastConjunct,
  directionOf,
  nominalisedParticiple,
  countedDead,
  conjunctInsideName,
  acronymOfWholeName,
];

/** The tree of a sentence with the parser's typical mistakes mended. */
export function repairTree(sentence: ParsedSentence, vocabulary: Vocabulary): Tree {
  const tree = new Tree(splitParticiples(sentence, vocabulary));
  return rules.reduce((mended, rule) => rewrite(mended, rule(mended, vocabulary)), tree);
}
