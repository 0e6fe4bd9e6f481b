import { Tree, type ParsedSentence } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { splitParticiples } from './00-split-words.js';
import * as coordination from './00-coordination.js';
import * as leftHanging from './00-left-hanging.js';
import * as mainClause from './00-main-clause.js';
import * as objects from './00-objects.js';
import * as verbForms from './00-verb-forms.js';
import * as mainVerb from './01-main-verb.js';
import * as participles from './02-participles.js';
import * as reported from './03-reported-clauses.js';
import * as names from './04-names.js';
import * as nounPhrases from './04-noun-phrases.js';
import * as speakers from './05-speakers.js';
import * as leading from './06-leading-preposition.js';
import { rewrite, type RepairRule } from './rewrite.js';

/** In the order in which one mend prepares the next. */
const rules: readonly RepairRule[] = [
  verbForms.lemmaWithLetterTooMany,
  mainClause.eventTakenForGerund,
  mainClause.relativeTakenForRoot,
  mainClause.thatTakenForObject,
  leftHanging.prepositionTakenForHead,
  leftHanging.possessorTakenForHead,
  leftHanging.possessorTakenForSubject,
  nounPhrases.directionTakenForHead,
  objects.agentTakenForSubject,
  leftHanging.meansLeftHanging,
  leftHanging.particleTakenFromVerb,
  mainClause.participleInThatClause,
  verbForms.perfectBeforeNoun,
  verbForms.passiveLeftActive,
  mainClause.phraseTakenForClause,
  mainClause.claimsTakenForVerb,
  mainClause.speakerBehindObject,
  mainClause.verbAfterRelative,
  mainClause.statementTakenForRemark,
  mainClause.speakerWithParticiple,
  mainClause.infinitiveTakenForRoot,
  objects.generalTakenForAdjective,
  mainClause.rootNounWithConjoinedVerb,
  mainClause.rootNounWithObject,
  mainClause.verbOfRootNoun,
  mainClause.subjectAfterPhrase,
  coordination.deedTakenForContent,
  leftHanging.subjectLeftHanging,
  objects.titleBesideName,
  coordination.andBeforeLongName,
  objects.amongThem,
  objects.objectAfterComma,
  coordination.nameTakenForApposition,
  coordination.deedTakenForRemark,
  coordination.secondParticiple,
  coordination.deedOfNearestClause,
  objects.stateOfObject,
  coordination.subjectTakenForConjunct,
  coordination.verbBesideNoun,
  coordination.nounBesideVerb,
  leftHanging.prepositionBesideGerund,
  leftHanging.gerundLeftHanging,
  leftHanging.clauseLeftHanging,
  verbForms.notBeforeGerund,
  objects.authorOfObject,
  objects.includedElsewhere,
  objects.objectOfParticle,
  leftHanging.upToNumber,
  leftHanging.roughNumber,
  leftHanging.phraseLeftHanging,
  leftHanging.phraseOfAdverb,
  objects.loneRecipient,
  leftHanging.neitherBeforeVerb,
  leftHanging.remarkAfterComma,
  objects.placeOverObject,
  objects.timeOfObject,
  leftHanging.contentLeftHanging,
  speakers.speechBetweenCommas,
  speakers.remarkBetweenCommas,
  speakers.statementBeforeSpeaker,
  speakers.speakerAtTheEnd,
  speakers.coordinatedSpeech,
  leading.subjectTakenIntoPhrase,
  leading.leadingPreposition,
  mainClause.firstOfDeeds,
  objects.officeAfterAs,
  reported.inOrderTo,
  mainClause.contentTakenForAim,
  nounPhrases.objectWithPreposition,
  reported.subjunctiveTakenForNoun,
  nounPhrases.timeTakenForObject,
  nounPhrases.phraseTakenForSubject,
  nounPhrases.placeAfterTime,
  nounPhrases.sharedCompoundHead,
  mainVerb.mainVerbAfterParticiple,
  mainVerb.rootNounWithParticiple,
  participles.participleAfterComma,
  participles.participleAfterNoun,
  participles.gerundAsComplement,
  participles.speakerGoesOn,
  participles.gerundTakenForAdjective,
  participles.gerundTakenForNoun,
  objects.chargeOnAccuser,
  participles.objectWithParticiple,
  verbForms.passiveRemark,
  verbForms.passiveOfSecond,
  participles.nameGivenToObject,
  names.nameCalledOtherwise,
  names.knownNameOfManyWords,
  reported.contentOnListener,
  reported.contentTakenForRelative,
  reported.forToClause,
  reported.infinitiveOfNoun,
  reported.infinitiveOfLastConjunct,
  nounPhrases.recipientTakenFromName,
  nounPhrases.recipientTakenForModifier,
  names.nameAfterPlace,
  names.nameAfterNoun,
  reported.whoIsAPerson,
  nounPhrases.phraseOfLastConjunct,
  nounPhrases.directionOf,
  mainClause.authorityOfWhole,
  nounPhrases.nominalisedParticiple,
  names.acronymOfWholeName,
];

/** The tree of a sentence with the parser's typical mistakes mended. */
export function repairTree(sentence: ParsedSentence, vocabulary: Vocabulary): Tree {
  const tree = new Tree(splitParticiples(sentence, vocabulary));
  return rules.reduce((mended, rule) => rewrite(mended, rule(mended, vocabulary)), tree);
}
