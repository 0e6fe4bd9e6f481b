import type { Report } from '@whence/report';
import type { Vocabulary } from '@whence/vocabulary';
import type { Count, Mention, StatedClaim, ToldOf } from './claim.js';
import type { Finding } from './finding.js';
import { isReciprocal } from './01-repair/word-class.js';
import type { MentionIndex } from './02-mention/mention-index.js';
import { headlineSpeaker } from './headline-speaker.js';
import { eventOf } from './06-event.js';
import { broughtOut } from './publisher.js';
import { quoteOf } from './08-quote.js';
import { readPresupposed, readStances, type Quoted, type Stance } from './stance/index.js';
import { isPastState, readCount, readTimes, type DatedSentence } from './time/index.js';

/** What a sentence is read with: its mentions, its times, the quotation it is part of, and the report it stands in. */
export interface Setting {
  readonly report: Report;
  readonly mentions: MentionIndex;
  readonly dated: DatedSentence;
  readonly quoted: Quoted;
  /** The mentions of the sentence that names its speaker. */
  readonly speaking: MentionIndex | null;
  readonly vocabulary: Vocabulary;
}

/** A finding with who is meant, how firmly it is said and by whom: one claim for each subject, object, stance and time. */
export function stateClaims(found: Finding, setting: Setting): readonly StatedClaim[] {
  const { report, mentions, dated, quoted, speaking, vocabulary } = setting;
  const { tree } = mentions;
  const { subjects, objects, recipients } = rolesOf(found, mentions);
  // "An agreement between the two countries": who with whom is not said.
  if (found.mutual && found.rule === 'event-noun' && objects.every((object) => object === null))
    return [];
  const several = (nodes: readonly number[]): readonly Mention[] =>
    unique(nodes.flatMap((node) => mentions.parties(node)));
  const apart = found.gapped === null ? [] : readTimes(dated, found.gapped, vocabulary);
  const said = apart.length > 0 ? apart : readTimes(dated, found.predicate, vocabulary);
  const times = said.length === 0 ? [null] : said;
  const { relation } = found;
  const isState = relation?.traits.includes('state') === true;
  const ended = found.ended || (isState && isPastState(dated, found.predicate));
  const read = isPresupposed(found) ? readPresupposed : readStances;
  const isHeadline = tree.passage.text === report.title;
  const sayer = isHeadline ? headlineSpeaker(tree, found.predicate, vocabulary) : undefined;
  const sayers = sayer === undefined ? [] : [{ source: mentions.of(sayer), verb: null }];
  return read(tree, found.predicate, vocabulary, quoted).flatMap((stance) => {
    const parties = combined(subjects, objects, recipients);
    const deeds = times.flatMap((when) => parties.map((each) => [...each, when] as const));
    return deeds.map(([subject, object, recipient, when]) => {
      const chain = chainOf(stance, [mentions, speaking], subject);
      return {
        subject,
        relation: relation?.name ?? 'OTHER',
        verb: found.verb,
        ...eventOf(relation, stance),
        object,
        recipient,
        from: several(besides(object, objects, found.from, mentions)),
        to: several(besides(object, objects, found.to, mentions)),
        where: several(besides(object, objects, found.where, mentions)),
        when,
        count: countOf(mentions, object) ?? countOf(mentions, subject),
        modality: stance.modality,
        hedge: stance.hedge,
        polarity: found.contrast ? opposite[stance.polarity] : stance.polarity,
        ended,
        attribution: broughtOut(chain.length > 0 ? chain : sayers, report, tree.passage.id),
        passageId: tree.passage.id,
        ...quoteOf(tree, found, [subject, object, recipient]),
        rule: found.rule,
        inferred: null,
      };
    });
  });
}

/** "cash from Qatar and arms from Turkey", "a church in Jos and a mosque in Zaria": what has a place of its own is not where another one is. */
function besides(
  object: Mention | null,
  objects: readonly (Mention | null)[],
  places: readonly number[],
  mentions: MentionIndex,
): readonly number[] {
  if (object === null || objects.length < 2 || places.length < 2) return places;
  const heads = new Set(objects.flatMap((each) => (each === null ? [] : [mentions.headOf(each)])));
  const above = (node: number): number => mentions.tree.token(node).head;
  const own = mentions.headOf(object);
  return places.some((node) => above(node) === own)
    ? places.filter((node) => above(node) === own || !heads.has(above(node)))
    : places;
}

/**
 * Titles, memberships and aliases; "is a general", "was a member" and "was elected as mayor" are told like any deed. Who was dismissed
 * from an office held it.
 */
function isPresupposed({ apart, rule, ended }: Finding): boolean {
  return apart && rule !== 'copula' && (rule !== 'appointment' || ended);
}

function countOf(mentions: MentionIndex, party: Mention | null): Count | null {
  const head = party === null || party.form === 'clause' ? null : mentions.headOf(party);
  return head === null ? null : readCount(mentions.tree, head);
}

interface Roles {
  readonly subjects: readonly (Mention | null)[];
  readonly objects: readonly (Mention | null)[];
  readonly recipients: readonly (Mention | null)[];
}

function rolesOf(found: Finding, mentions: MentionIndex): Roles {
  const subjects = beforeTheirClause(
    partiesOrNull(found.subject, mentions, found.apart),
    found,
    mentions,
  );
  const objects =
    found.office === null
      ? beforeTheirClause(partiesOrNull(found.object, mentions, found.apart), found, mentions)
      : [mentions.phrase(found.office)];
  const recipients = partiesOrNull(found.recipient, mentions, false);
  const [first, second] = subjects;
  if (found.reciprocal && second !== undefined) return { subjects, objects: subjects, recipients };
  if (!found.mutual || first === undefined || second === undefined)
    return { subjects, objects, recipients };
  if (found.object === null) return { subjects: [first], objects: subjects.slice(1), recipients };
  return { subjects: [first], objects, recipients: subjects.slice(1) };
}

/**
 * "Chad, which sent troops, and Niger helped": what is said of Chad before Niger is named is not said of Niger; nor is "which fears
 * being drawn into a war".
 */
function beforeTheirClause(
  parties: readonly (Mention | null)[],
  { predicate }: Finding,
  mentions: MentionIndex,
): readonly (Mention | null)[] {
  // Asked of every finding, and most have one party.
  if (parties.length < 2) return parties;
  const { tree } = mentions;
  const clause = [predicate, ...tree.ancestors(predicate)].find((node) =>
    tree.is(node, 'acl:relcl'),
  );
  if (clause === undefined) return parties;
  const noun = tree.token(clause).head;
  const { start } = tree.token(predicate);
  const [first] = parties;
  const isOfNoun = first !== null && first !== undefined && mentions.headOf(first) === noun;
  return isOfNoun && noun < predicate
    ? parties.filter((each) => each === null || each.start < start)
    : parties;
}

function partiesOrNull(
  node: number | null,
  mentions: MentionIndex,
  apart: boolean,
): readonly (Mention | null)[] {
  if (node === null) return [null];
  return apart ? [mentions.of(mentions.named(node))] : unique(mentions.parties(node));
}

const opposite = { affirmative: 'negative', negative: 'affirmative' } as const;

const mostClaims = 16;
type Party = Mention | null;

/** Everyone with everyone, but nobody with themselves. */
function combined(
  subjects: readonly Party[],
  objects: readonly Party[],
  recipients: readonly Party[],
): readonly (readonly [Party, Party, Party])[] {
  return subjects
    .flatMap((subject) =>
      objects.flatMap((object) =>
        recipients.map((recipient) => [subject, object, recipient] as const),
      ),
    )
    .filter(([subject, object]) => subject === null || subject.id !== object?.id)
    .slice(0, mostClaims);
}

function unique(mentions: readonly Mention[]): readonly Mention[] {
  return [...new Map(mentions.map((mention) => [mention.id, mention])).values()];
}

function chainOf(
  stance: Stance,
  indexes: readonly (MentionIndex | null)[],
  subject: Party,
): readonly ToldOf<Mention>[] {
  return stance.told.flatMap(({ tree, source, verb }) => {
    const mentions = indexes.find((index) => index?.tree === tree);
    if (mentions == null) return [];
    const speakers = mentions.parties(source);
    // "Chad and Niger accused each other of it": that Chad did it is said by Niger.
    const isOfEachOther = tree
      .children(tree.token(source).head, 'obj')
      .some((child) => isReciprocal(tree, child));
    const other = isOfEachOther ? speakers.find(({ id }) => id !== subject?.id) : undefined;
    return [{ source: other ?? speakers[0] ?? mentions.of(source), verb }];
  });
}
