import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { finding, type Finding } from '../finding.js';
import { ruleOf, verbOf, type Clause, type Oblique } from './clause.js';
import { isGoods } from './frame.js';
import { isParty } from './party.js';
import { placesOf } from './place.js';

/** Verbs that say how things are or go on, not what someone did; the vocabulary can still give them a frame. */
const eventless = new Set(
  (
    'be have do get make go come seem appear remain become include contain comprise compose consist encompass follow mean involve concern say tell report add ' +
    'note state announce know see need want set take give keep let lie stand continue begin start stop try use happen ' +
    'occur base relate intensify bring put bear entitle'
  ).split(' '),
);
/** "was appalled": how someone feels. */
const feelings = new Set(
  (
    'alarm appal appall dismay sadden disturb trouble outrage shock horrify disappoint please hearten frustrate worry ' +
    'surprise delight thrill honour honor concern encourage humble'
  ).split(' '),
);
/** Their passives give a name ("known as") and are read as aliases. */
const naming = new Set(['call', 'know', 'dub', 'nickname', 'name', 'style']);
const complementing = new Set(['with', 'to', 'for', 'against', 'on', 'at']);

const measure =
  /^(\d*(km|mi|m)|distances?|kilomet(er|re)s?|miles?|met(er|re)s?|yards?|percent|way)$/u;

/** A verb that the vocabulary does not know is kept with its words, where somebody does it to something. */
export function unknownVerb(
  tree: Tree,
  clause: Clause,
  vocabulary: Vocabulary,
): readonly Finding[] {
  const { lemma, particle, passive, subject, obliques, predicate, recipient } = clause;
  // "is made up of"
  // "brought charges", but "brought rifles"
  const isCarried = lemma === 'bring' && isGoods(tree, clause.object, vocabulary);
  if (eventless.has(lemma) && (particle === null || passive) && !isCarried) return [];
  if (passive && subject === null && naming.has(lemma)) return [];
  // "were caught up in a firefight"
  if (passive && subject === null && lemma === 'catch' && particle === 'up') return [];
  // "a canoe bound for Spain": where it goes, and nothing done to it.
  if (passive && subject === null && lemma === 'bind') return [];
  if (vocabulary.reportingVerb(lemma) !== undefined) return [];
  // "played a part in the raid" says who raided.
  if (clause.object !== null && vocabulary.isPart(tree.token(clause.object).lemma)) return [];
  // "lodged a motion of no confidence"
  const isPaper =
    clause.object !== null &&
    vocabulary.kindOfNoun(tree.token(clause.object).lemma.toLowerCase()) === 'Document';
  if (vocabulary.isLightVerb(lemma, particle) && !isPaper && !isCarried) return [];
  const places = placesOf(tree, obliques, vocabulary);
  const placed = new Set([...places.from, ...places.to, ...places.where]);
  const isComplement = ({ node, preposition }: Oblique): boolean =>
    !placed.has(node) && complementing.has(preposition) && isParty(tree, node, vocabulary);
  const complement = clause.object === null ? obliques.find(isComplement) : undefined;
  const object = clause.object ?? complement?.node ?? null;
  if (object === null || !isParty(tree, subject ?? object, vocabulary)) return [];
  // "walked 60 km", "withdrew a short distance"; what "enabled the capture" is read as the capture.
  if (measure.test(tree.token(object).text) || vocabulary.isEnabling(lemma)) return [];
  const verb =
    complement === undefined ? verbOf(clause) : `${verbOf(clause)} ${complement.preposition}`;
  return [
    finding({
      rule: ruleOf(tree, clause),
      predicate,
      relation: null,
      verb,
      subject,
      object,
      recipient,
      ...places,
    }),
  ];
}

/** "are encouraged by the decision", "was appalled by it" tell of nothing done to them. */
export function isFeeling({ lemma, passive, subject, obliques }: Clause): boolean {
  // "The alliance is divided over the vote"
  const isOver = obliques.some(({ preposition }) => /^(over|on|about)$/u.test(preposition));
  if (passive && subject === null && isOver && /^(divide|split)$/u.test(lemma)) return true;
  // "The country is increasingly isolated": how it stands, and no siege.
  return passive && (feelings.has(lemma) || (lemma === 'isolate' && subject === null));
}
