import type { Mention, StatedClaim } from '@whence/claim';
import { genderOfPronoun } from './general-nouns.js';

// What the claims of a report tell of who is who: nobody does things to himself, and who says something speaks of himself.

/** Nobody does it to him unless "himself" is said: the mentions that stand beside each in a claim are others. */
export function disjointness(
  claims: readonly StatedClaim[],
  text: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const others = new Map<string, Set<string>>();
  const leaders = leadersIn(claims);
  const add = (id: string, other: string): void => {
    others.set(id, (others.get(id) ?? new Set()).add(other));
  };
  for (const claim of claims) {
    const { relation, event, verb, subject, object, recipient, to, where, attribution } = claim;
    for (const party of [subject, object, recipient])
      for (const { source, verb } of attribution)
        if (party !== null && isAnother(source, verb, party, text)) {
          add(source.id, party.id);
          add(party.id, source.id);
        }
    if (relation === 'ALSO_KNOWN_AS' || subject === null) continue;
    // "Bello, who leads the faction that seized him": its leader is not the one it did that to.
    for (const leader of leaders.get(subject.id) ?? [])
      for (const party of [object, recipient])
        if (party?.form === 'pronoun' && party.id !== leader) {
          add(leader, party.id);
          add(party.id, leader);
        }
    // "A judge ordered his arrest": another's.
    const isOrder =
      relation === 'ORDERS' && claims.some((other) => other.object?.id === object?.possessor);
    const whose = object?.possessor ?? null;
    if (whose !== null && object !== null && (isOrder || isOfAnother(relation, verb, object))) {
      add(subject.id, whose);
      add(whose, subject.id);
    }
    // "The president's office accused him of theft": those who act for somebody turn against another.
    if (subject.possessor !== null && actsFor.test(subject.head) && against.has(event))
      for (const party of [object, recipient])
        if (party?.form === 'pronoun') {
          add(subject.possessor, party.id);
          add(party.id, subject.possessor);
        }
    // "The minister said his country was ready to grant him asylum": somebody else.
    const home = /^(country|government|nation)$/u.test(subject.head) ? subject.possessor : null;
    for (const party of [object, recipient])
      if (home !== null && party !== null && genderOfPronoun(party.text) !== null) {
        const speakers = attribution.map(({ source }) => source.id);
        for (const id of [home, ...speakers]) {
          add(id, party.id);
          add(party.id, id);
        }
      }
    // "Kenya is to send police to the country", "France has troops in the country"
    const abroad = where.filter(({ text: place }) => /^the country$/iu.test(place));
    for (const party of [object, recipient, ...to, ...abroad]) {
      if (party === null || party.id === subject.id) continue;
      for (const id of [party.id, ...partOf(party)]) {
        add(subject.id, id);
        add(id, subject.id);
      }
    }
  }
  return others;
}

const actsFor =
  /^(office|spokesman|spokeswoman|spokesperson|aide|government|cabinet|administration|supporter|follower|fighter|man|troop|soldier|force|army|militia|party|guard|bodyguard|lawyer)$/u;

const against: ReadonlySet<string | null> = new Set([
  'ACCUSE',
  'DISAPPROVE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'FIGHT',
]);

/** Body → whoever leads this very one, as it stands in the text. */
function leadersIn(claims: readonly StatedClaim[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { relation, subject, object } of claims) {
    if (!/^(LEADS|COMMANDS)$/u.test(relation) || subject === null || object === null) continue;
    found.set(object.id, [...(found.get(object.id) ?? []), subject.id]);
  }
  return found;
}

/** "The commission rejected its claims", "took over her post", "demanded his release": nobody does so with what is his own. */
function isOfAnother(relation: string, verb: string, { head, text }: Mention): boolean {
  // "killed two men and burned their homes"
  if (/^(DESTROYS|SEIZES|SEARCHES|LOOTS)$/u.test(relation) && /^(their|his|her)\b/iu.test(text)) return homes.test(head); // prettier-ignore
  if (/^(REJECTS|ACCEPTS|DENIES)$/u.test(relation)) return utterances.test(head) || /^(decision|order|decree|ruling|authority|legitimacy)$/u.test(head); // prettier-ignore
  if (/^(BLOCKS|VETOES|DELAYS)$/u.test(relation)) return bids.test(head);
  if (/^(OPPOSES|CRITICISES|CONDEMNS|REVOKES)$/u.test(relation)) return policies.test(head);
  if (/^(DEMANDS|URGES|APPEALS_TO|ORDERS)$/u.test(relation)) return /^(release|resignation|departure|extradition|return|ouster|removal|dismissal|arrest|detention|impeachment|prosecution|execution|trial)$/u.test(head); // prettier-ignore
  return isPostOfAnother(verb, head);
}

/** "took over her post": of the one who has left it. */
export function isPostOfAnother(verb: string, noun: string): boolean {
  return /^(take over|inherit|fill|assume)\b/u.test(verb) && posts.test(noun);
}

const utterances =
  /^(accusation|advice|allegation|appeal|apology|assertion|bid|call|charge|claim|complaint|criticism|demand|explanation|invitation|offer|overture|petition|plea|proposal|remark|request|resignation|suggestion)$/u;

const homes = /^(home|house|hut|shop|store|farm|field|crop|cattle|livestock|village|property|belonging|computer|laptop|phone|telephone|passport|flat|apartment|residence|compound)$/u; // prettier-ignore

const bids = /^(bid|application|candidacy|accession|membership|request|attempt|effort|nomination|appointment|entry)$/u; // prettier-ignore

const policies = /^(authority|legitimacy|decision|plan|policy|move|rule|leadership|statement|remark|visit|handling|government|claim)$/u; // prettier-ignore

const posts = /^(post|job|office|place|seat|portfolio|role|position|duty)$/u;

/** "Aid workers cannot reach most of them": nor do they reach a part of themselves. */
export function partOf({ text, end, passageId }: Mention): readonly string[] {
  const pronoun = / of (them|us|you)$/u.exec(text)?.[1];
  return pronoun === undefined || passageId === null
    ? []
    : [`${passageId}:${end - pronoun.length}-${end}`];
}

/**
 * Whether who tells something is another than one it is told of: in "He said Bello was armed" he is not Bello, in `Bello
 * wrote: "He was armed"` Bello is not him, in `"The clerk ran," he said` he is not the clerk, and "told the Herald that it would sink" is not said of the paper.
 */
function isAnother(source: Mention, verb: string | null, party: Mention, text: string): boolean {
  if (source.passageId !== party.passageId || source.id === party.id) return false;
  if (party.form !== 'pronoun') {
    if (source.form !== 'pronoun' || party.form === 'clause') return false;
    return source.start < party.start
      ? party.form === 'name'
      : isQuoted(party.start, text) && !isQuoted(source.start, text);
  }
  if (/^(it|its)$/iu.test(party.text) && verb === 'published') return source.start < party.start;
  if (!thirdPerson.test(party.text) || source.start > party.start) return false;
  return isQuoted(party.start, text) && !isQuoted(source.start, text);
}

/** Whether a quotation is open there: its marks are counted from the start of the line. */
function isQuoted(at: number, text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const straight = line.split('"').length % 2 === 0;
  return straight || line.lastIndexOf('“') > line.lastIndexOf('”');
}

const thirdPerson = /^(he|him|his|she|her|it|its|they|them|their)$/iu;

/** Pronoun → who says what it does: "the party said it would boycott the vote". */
export function speakersOf(
  claims: readonly StatedClaim[],
  apart: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { subject, object, recipient, relation, attribution } of claims) {
    const speaker = attribution[0]?.source;
    if (speaker === undefined) continue;
    const isAfter = (party: Mention): boolean =>
      party.form === 'pronoun' &&
      party.passageId === speaker.passageId &&
      party.start > speaker.start &&
      // "banned the party, accusing it of inciting violence": nobody accuses himself.
      apart.get(party.id)?.has(speaker.id) !== true;
    if (subject !== null && isAfter(subject)) found.set(subject.id, speaker.id);
    // "said that he had been promised a post", but "a doctor said he had been shot"
    for (const party of [object, recipient]) {
      const isTold = party?.role === 'nsubj:pass' && /^(PROMISES|OFFERS|INVITES)$/u.test(relation);
      if (isTold && isAfter(party)) found.set(party.id, speaker.id);
    }
    // "His lawyer said he had been beaten": who speaks for someone speaks of him.
    for (const party of [subject, object, recipient]) {
      const isOne = party !== null && genderOfPronoun(party.text) !== null;
      if (isOne && speaker.possessor !== null && isAfter(party))
        found.set(party.id, speaker.possessor);
    }
  }
  return new Map([...found, ...deniersOf(claims)]);
}

/**
 * Pronoun → who denies what it is charged with: in "Qatar rejected Egypt's accusation that it had killed him", which both
 * speak of, nobody is charged but Qatar.
 */
function deniersOf(claims: readonly StatedClaim[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const denials = claims.filter(({ polarity }) => polarity === 'negative');
  for (const { subject, attribution, relation, start } of denials) {
    const speaker = attribution[0]?.source;
    const isCharged = claims.some(
      (other) =>
        other.subject?.id === subject?.id &&
        other.relation === relation &&
        other.start === start &&
        other.polarity === 'affirmative' &&
        other.attribution[0]?.source.id !== speaker?.id,
    );
    if (subject === null || speaker === undefined || !isCharged) continue;
    if (speaker.passageId !== subject.passageId || speaker.start > subject.start) continue;
    if (subject.form === 'pronoun') found.set(subject.id, speaker.id);
    if (subject.possessor !== null) found.set(subject.possessor, speaker.id);
  }
  return found;
}

/**
 * Party, and whose it is → who says what it does. "We urge our members to leave," said the union: it speaks of itself. So does
 * whoever brings the report out, outside of quotation marks: "We reject this claim."
 */
export function firstPersonsOf(
  claims: readonly StatedClaim[],
  text: string,
): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  for (const { subject, object, recipient, attribution } of claims) {
    const sources = attribution.map(({ source }) => source);
    const speaker = sources.find((source) => !firstPerson.test(source.text));
    if (speaker === undefined) continue;
    const ids = [subject, object, recipient, ...sources]
      .filter((party) => party != null)
      .filter(({ start }) => speaker.passageId !== null || !isQuoted(start, text))
      .flatMap(({ id, possessor }) => [id, possessor]);
    for (const id of ids) if (id !== null) found.set(id, speaker);
  }
  return found;
}

/** Not the US. */
export const firstPerson = /^([Ww]e|[Uu]s|[Oo]urs?|I|[Mm]e|[Mm]y|[Mm]ine)$/u;
