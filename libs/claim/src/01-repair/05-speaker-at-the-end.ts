import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isParty } from '../03-clause/party.js';
import { movedTo, none, type Edit } from './rewrite.js';
import {
  headOfPhrase,
  isBehindComma,
  isFiniteForm,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  prepositionOf,
  subjectRelation,
  tells,
} from './word-class.js';
import { isReportingVerb } from './05-speakers.js';

/**
 * "… changes to the accord, chief negotiator Rodrigo Londoño said": a sentence that ends in a speaker and a verb of
 * saying ends in just that, whatever the parser hung them on.
 */
export function speakerAtTheEnd(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const verb = lastSpeech(tree, vocabulary);
  if (verb === null) return none;
  // "…, its army has/aux said"
  const first = Math.min(verb, ...tree.children(verb, 'aux'));
  const described = descriptionBefore(tree, first);
  const end = startOfName(tree, first) ?? described?.comma ?? first;
  const comma = commaBefore(tree, end);
  const span = namedBefore(tree, comma + 1, end);
  const last =
    span.findLast(
      ({ index, pos }) =>
        (isNoun(tree.token(index)) || pos === 'PRP') && prepositionOf(tree, index) === null,
    ) ??
    // "…, two of its officials said"
    span.find(({ pos, index }) => pos === 'CD' && tree.tokens[index + 1]?.text === 'of');
  const head = last !== undefined && tree.is(last.index, 'conj') ? tree.token(last.head) : last;
  // "…, residents interviewed by Radio Okapi said"
  const own =
    described === undefined
      ? tree.children(verb, 'nsubj').find((child) => child > comma)
      : undefined;
  const nearest = head !== undefined && head.index > comma ? head : last;
  const quoted = quotedBefore(tree, span, own);
  const told = quoted?.speaker ?? (own === undefined ? nearest : tree.token(own));
  const leader = told === undefined ? undefined : firstOfTwo(tree, span, told);
  const speaker = leader ?? told;
  if (comma < 2 || speaker === undefined || !span.every(isInSpeaker)) return none;
  const description =
    described === undefined
      ? []
      : [{ index: described.noun, head: speaker.index, deprel: 'appos' }];
  if (tree.root === verb && tree.child(verb, 'nsubj') === undefined)
    return [{ index: speaker.index, head: verb, deprel: 'nsubj' }, ...description];
  const main = mainTakenForRemark(tree, verb, comma);
  if (main !== undefined)
    return [
      {
        index: main.verb,
        head: -1,
        deprel: 'root',
        ...(isNoun(tree.token(main.verb)) ? { pos: 'VBZ' } : {}),
      },
      ...movedTo(main.verb, tree.children(main.verb, 'acl'), 'xcomp'),
      { index: main.subject, head: main.verb, deprel: subjectRelation(tree, main.verb) },
      { index: verb, head: main.verb, deprel: 'parataxis' },
      { index: speaker.index, head: verb, deprel: 'nsubj' },
    ];
  if (tree.token(verb).head < 0 || tree.root > comma) return none;
  const above = tree.token(verb);
  return [
    ...beforeComma(tree, verb, comma),
    {
      index: verb,
      head: tree.root,
      deprel: 'parataxis',
      ...(above.pos === 'VBN' ? { pos: 'VBD' } : {}),
    },
    { index: speaker.index, head: verb, deprel: 'nsubj' },
    ...tree.tokens
      .slice(verb + 1)
      .filter(({ pos, lemma }) => pos === 'VBG' && (lemma === 'cite' || lemma === 'quote'))
      .map(({ index }) => ({ index, head: verb, deprel: 'advcl' })),
    ...span
      .filter(({ index, head }) => index !== speaker.index && (head <= comma || head >= verb))
      .map(({ index }) => ({ index, head: speaker.index })),
    ...(leader === undefined || told === undefined
      ? []
      : [{ index: told.index, head: leader.index, deprel: 'conj' }]),
    ...aimOnSpeaker(tree, speaker.index, comma),
    ...whatSpeakerDid(tree, verb, comma),
    ...(quoted?.edits ?? none),
    ...description,
  ];
}

/** "…, Congolese officials/obj and two diplomats/nsubj told AFP": of two who say it the first leads. */
function firstOfTwo(tree: Tree, span: readonly Token[], told: Token): Token | undefined {
  const and = tree.tokens[tree.first(told.index) - 1];
  const first = and === undefined ? undefined : span.find(({ index }) => index === and.index - 1);
  const isFirst = first !== undefined && isNoun(first) && first.head !== told.index;
  return and?.text === 'and' && isFirst ? first : undefined;
}

/** "The party/nsubj intends/dep to expel him, two of its officials said/root": what stands before the comma has its own subject. */
function mainTakenForRemark(
  tree: Tree,
  verb: number,
  comma: number,
): { readonly verb: number; readonly subject: number } | undefined {
  const subject = tree.child(verb, 'nsubj');
  if (tree.root !== verb || subject === undefined || subject > comma) return undefined;
  const main = tree.children(subject, 'dep', 'acl').find((child) => {
    const { pos } = tree.token(child);
    // "the party plans/NNS to boycott it"
    const isTagged = pos === 'NNS' && tree.tokens[child + 1]?.pos === 'TO';
    return child > subject && child < comma && (isFiniteForm(pos) || isTagged);
  });
  return main === undefined || tree.child(main, 'nsubj', 'nsubj:pass', 'mark') !== undefined
    ? undefined
    : { verb: main, subject };
}

/** "plans to boycott/dep the vote, two of its officials said": what is planned is no part of who says so. */
function aimOnSpeaker(tree: Tree, speaker: number, comma: number): readonly Edit[] {
  return tree.children(speaker).flatMap((index) => {
    const to = leadOf(tree, index, 'to');
    const before = tree.tokens[(to ?? 0) - 1];
    return index < comma && to !== undefined && before !== undefined && isVerb(before)
      ? [{ index, head: before.index, deprel: 'xcomp' }]
      : [];
  });
}

/** "…, an officer quoted by the Lima daily/advmod El Sol/nsubj said": who quotes him does not say it. */
function quotedBefore(
  tree: Tree,
  span: readonly Token[],
  own: number | undefined,
): { readonly speaker: Token; readonly edits: readonly Edit[] } | undefined {
  const by = span.find(
    ({ index, text }) => text === 'by' && index > 0 && tree.token(index - 1).pos === 'VBN',
  );
  const outlet = span.at(-1);
  if (by === undefined || outlet === undefined || !isNoun(outlet)) return undefined;
  const { head } = tree.token(by.index - 1);
  const speaker = span.find(({ index }) => index === head);
  if (own === undefined || own < by.index || speaker === undefined) return undefined;
  const words = span.filter(({ index }) => index > by.index && index < outlet.index);
  const relation = ({ pos }: Token): string =>
    pos === 'DT' ? 'det' : /^(JJ|RB)$/u.test(pos) ? 'amod' : 'compound';
  return {
    speaker,
    edits: [
      { index: outlet.index, head: by.index - 1, deprel: 'obl' },
      { index: by.index, head: outlet.index, deprel: 'case' },
      ...words.map((word) => ({ index: word.index, head: outlet.index, deprel: relation(word) })),
    ],
  };
}

/** "…, its commander said after meeting the envoy in Lima": whatever stands behind the gerund goes with it, and that with the speaker. */
function whatSpeakerDid(tree: Tree, verb: number, comma: number): readonly Edit[] {
  const gerund = gerundBehind(tree, verb);
  if (gerund === undefined) return none;
  const strays = tree.tokens.filter(
    ({ index, head, pos }) => index > gerund && head >= 0 && head < comma && /^[\w$]/u.test(pos),
  );
  return [
    { index: gerund, head: verb, deprel: 'advcl' },
    ...strays.map(({ index }) => ({ index, head: gerund })),
  ];
}

/** "said after meeting", "said before leaving" */
function gerundBehind(tree: Tree, verb: number): number | undefined {
  const [lead, gerund] = tree.tokens.slice(verb + 1);
  const isLed = lead !== undefined && /^(after|before|while|on|upon)$/u.test(lead.text);
  return isLed && gerund?.pos === 'VBG' ? gerund.index : undefined;
}

/** "Omar Bello, a member of the team, told Reuters": what stands between the last two commas says who the name before it is. */
export function descriptionBefore(
  tree: Tree,
  verb: number,
): { readonly comma: number; readonly noun: number } | undefined {
  const closing = commaBefore(tree, verb);
  const comma = commaBefore(tree, closing);
  const words = tree.tokens.slice(comma + 1, closing);
  const noun = headOfPhrase(tree, comma + 1);
  const name = tree.tokens.slice(commaBefore(tree, comma) + 1, comma);
  const isName = name.length > 0 && name.length < 5 && name.every(isProper);
  const isDescription = words[0]?.pos === 'DT' && words.every(({ pos }) => inSpeaker.test(pos));
  if (closing !== verb - 1 || !isName || !isDescription || noun === undefined) return undefined;
  return isProper(tree.token(noun)) ? undefined : { comma, noun };
}

function commaBefore(tree: Tree, node: number): number {
  return tree.tokens.findLast(({ index, text }) => index < node && text === ',')?.index ?? -1;
}

/** "the mayor, Omar Bello, said": the comma before a name that stands between two, right before the verb. */
export function startOfName(tree: Tree, verb: number): number | undefined {
  const closing = commaBefore(tree, verb);
  const opening = commaBefore(tree, closing);
  const name = tree.tokens.slice(opening + 1, closing);
  const isName =
    name.length > 0 &&
    name.length < 8 &&
    name.every((token) => isProper(token) || token.pos === 'HYPH');
  return closing === verb - 1 && opening > 0 && isName ? opening : undefined;
}

/** What the parser took for the speech's own subject, object or phrase before the comma belongs where the verb hung. */
function beforeComma(tree: Tree, verb: number, comma: number): readonly Edit[] {
  const { head } = tree.token(verb);
  const before = tree.children(verb).filter((child) => child < comma);
  const lead = before.find((child) => tree.is(child, 'mark'));
  const and = before.find(
    (child) => child > 0 && tree.is(child, 'cc') && isNoun(tree.token(child - 1)),
  );
  const led = before.find((child) => isNoun(tree.token(child)));
  return before
    .filter((child) => child !== lead)
    .flatMap((index) => {
      // "destroying a depot and/cc three lorries/nsubj, its spokesman said"
      if (and !== undefined && and < index && index === led)
        return [
          { index, head: and - 1, deprel: 'conj' },
          { index: and, head: index },
        ];
      if (!isNoun(tree.token(index))) {
        // "plans to reduce/ccomp its force, the minister said"
        const isAim = leadOf(tree, index, 'to') !== undefined && isVerb(tree.token(head));
        return [{ index, head, ...(isAim ? { deprel: 'xcomp' } : {}) }];
      }
      // "imposed sanctions on Omar Bello, director/nsubj of a bank, an envoy said"
      const named = tree.token(tree.first(index) - 2);
      const isBare = lead === undefined && prepositionOf(tree, index) === null;
      if (isBare && isBehindComma(tree, index) && isProper(named) && named.head >= 0)
        return [{ index, head: named.index, deprel: 'appos' }];
      // "signed a pact with/mark China/nsubj, the ministry announced"
      return lead !== undefined && lead < index && index === led
        ? [
            { index, head, deprel: 'obl' },
            { index: lead, head: index, deprel: 'case' },
          ]
        : [{ index, head, deprel: 'obj' }];
    });
}

/** The words from here to the verb, without "(ANS)" and "who declined to be named" after the speaker. */
function namedBefore(tree: Tree, from: number, verb: number): readonly Token[] {
  const words = tree.tokens.slice(from, verb);
  const opening = words.findIndex(({ pos }) => pos === '-LRB-');
  const closing = words.findIndex(({ pos }) => pos === '-RRB-');
  const span =
    opening < 0
      ? words
      : [...words.slice(0, opening), ...words.slice(Math.max(opening, closing) + 1)];
  const who = span.findIndex(({ pos }) => pos === 'WP');
  const isRemark = who > 0 && span.slice(who).every(({ text }) => text !== ',');
  return isRemark ? span.slice(0, who) : span;
}

/** Articles, adjectives, names, nouns and "of" between them: what a speaker is named with; so is "the Lima daily/RB El Sol". */
function isInSpeaker({ pos, text }: Token): boolean {
  return inSpeaker.test(pos) || text === 'daily' || text === 'weekly';
}

const inSpeaker = /^(DT|JJ|JJS|NNP?S?|POS|CD|PRP\$?|IN|CC|VBN|VBG|HYPH|''|``)$/u;

/** The finite verb of saying after the last comma, with no more than a time or a listener after it. */
function lastSpeech(tree: Tree, vocabulary: Vocabulary): number | null {
  const last = tree.tokens.findLast(
    ({ index, pos }) =>
      isFiniteForm(pos) || (pos === 'VBN' && isFiniteParticiple(tree, index, vocabulary)),
  );
  if (last === undefined || !isReportingVerb(tree, last.index, vocabulary)) return null;
  // "…, and in August he declared a caliphate": what is declared stands behind it.
  const object = tree.child(last.index, 'obj');
  const isListener = /^(tell|inform|assure|remind|advise|warn|brief)$/u.test(last.lemma);
  if (object !== undefined && object > last.index && !isListener && !isTemporal(tree, object))
    return null;
  const after = tree.tokens.slice(last.index + 1);
  const citing = after.findIndex(({ lemma }) => lemma === 'cite' || lemma === 'quote');
  const told = citing < 0 ? after : after.slice(0, citing - 1);
  const rest = gerundBehind(tree, last.index) === undefined ? told : [];
  // "…, the ministry advised": with nobody who is to do it, that is told.
  // "…, its minister promised": with nothing behind it, that is what was promised.
  const isPromised =
    /^(promise|vow|pledge|threaten|suspect|fear)$/u.test(last.lemma) && after[0]?.pos === '.';
  const isTold = tells(last.lemma, vocabulary) || last.lemma === 'advise' || isPromised;
  return isTold &&
    !rest.some(
      ({ pos, text, index }) =>
        /^(VB|MD|TO|WP|WDT|,|IN)/u.test(pos) &&
        !/^(in|on|at|by|during)$/u.test(text) &&
        // "…, the paper learned from a diplomat"
        !(text === 'from' && /^(learn|hear)$/u.test(last.lemma)) &&
        // "said in remarks carried by the radio"
        !(pos === 'VBN' && tree.tokens[index + 1]?.text === 'by'),
    )
    ? last.index
    : null;
}

/** "has announced"; "announced/VBN" with nothing that makes it a passive. */
function isFiniteParticiple(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  if (tree.child(node, 'aux:pass', 'obj', 'ccomp') !== undefined) return false;
  const [has] = tree.children(node, 'aux');
  if (has !== undefined) return /^(has|have)$/u.test(tree.token(has).text) && has === node - 1;
  if (tree.is(node, 'advcl')) return true;
  // "…, the ministry/dep announced/acl in a statement"; not "…, a plan announced in May"
  const speaker = tree.token(node).head;
  if (speaker < 0) return false;
  const isBeside = tree.is(speaker, 'dep') || tree.is(speaker, 'appos');
  // "…, a Treasury statement/appos alleged/acl.": at the very end, what is written speaks too.
  const isWritten =
    vocabulary.kindOfNoun(tree.token(speaker).lemma) === 'Document' &&
    tree.tokens[node + 1]?.pos === '.';
  const speaks = isWritten || isParty(tree, speaker, vocabulary);
  return tree.is(node, 'acl') && speaker === node - 1 && isBeside && speaks;
}
