import type { Mention, StatedClaim } from '@whence/claim';
import type { EntityKind } from '@whence/vocabulary';
import { isPlural, kindOfCluster } from './cluster.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

// Who is meant where two were spoken of: "the latter", "the former", "the two men", "both countries".

const actors: ReadonlySet<EntityKind> = new Set([
  'Person',
  'Organization',
  'ArmedGroup',
  'State',
  'Group',
  'Media',
]);

/** "the latter" is who was named last before, "the former" the one before that; towns only where it says so. */
export function latterOrFormer(
  definite: Profile,
  before: readonly Profile[],
  register: Register,
): Profile | null {
  const order = orderOf(definite.mention);
  if (order === null) return null;
  const isTown = /^(city|town|village|region|province|place|country)$/u.test(definite.mention.head);
  const fits = ({ mention }: Profile): boolean => {
    const members = register.members(mention.id);
    const kind = kindOfCluster(members);
    const isNamed = members.some((each) => each.mention.form === 'name');
    return isTown
      ? isNamed && (kind === 'Place' || kind === 'State')
      : actors.has(kind) &&
          (isNamed || mention.form === 'description') &&
          mention.role !== 'office';
  };
  const sentences = [...new Set(before.map(({ sentence }) => sentence))];
  for (const sentence of sentences) {
    const there = before.filter((each) => each.sentence === sentence && fits(each));
    const persons = there.filter(
      ({ mention }) => kindOfCluster(register.members(mention.id)) === 'Person',
    );
    const other = counterpart(definite, there, before, register);
    if (other !== null) return other;
    const two = isTown
      ? inOrder(there, register)
      : (several(inOrder(persons, register)) ?? several(inOrder(there, register)));
    if (two !== null && two.length > 1) return two.at(order) ?? null;
    // "promised to retake Gao. The latter …": nobody else was named there.
    if (sentence < definite.sentence && two === null && order === -1)
      return inOrder(there, register).at(-1) ?? null;
  }
  return null;
}

/** "The former was shot; the latter fled": of the two that "the former" was one of. */
function counterpart(
  { mention }: Profile,
  there: readonly Profile[],
  before: readonly Profile[],
  register: Register,
): Profile | null {
  const former = there.find((each) => orderOf(each.mention) === -2);
  if (former === undefined || orderOf(mention) !== -1) return null;
  const first = before.filter(
    (each) =>
      each.sentence < former.sentence && register.isSame(each.mention.id, former.mention.id),
  );
  const sentence = first[0]?.sentence;
  const kind = kindOfCluster(register.members(former.mention.id));
  const others = before.filter(
    (each) =>
      each.sentence === sentence &&
      !register.isSame(each.mention.id, former.mention.id) &&
      kindOfCluster(register.members(each.mention.id)) === kind,
  );
  return inOrder(others, register).at(-1) ?? null;
}

function several(found: readonly Profile[]): readonly Profile[] | null {
  return found.length > 1 ? found : null;
}

function orderOf({ text, form }: Mention): -1 | -2 | null {
  if (form !== 'description') return null;
  if (/^the latter(?: \p{L}+)?$/iu.test(text)) return -1;
  return /^the former$/iu.test(text) ? -2 : null;
}

/** One profile for each one meant, by where he is named first. */
function inOrder(profiles: readonly Profile[], register: Register): readonly Profile[] {
  const found = new Map<string, Profile>();
  for (const each of [...profiles].sort((a, b) => a.mention.start - b.mention.start)) {
    const root = register.root(each.mention.id);
    if (!found.has(root)) found.set(root, each);
  }
  return [...found.values()];
}

/** The mention → the two that it stands for. */
type Pairs = ReadonlyMap<string, readonly [Mention, Mention]>;

/**
 * "Karapetyan met Shoigu. The two ministers signed an accord": each of the two, where they are all of their kind who stand in
 * the sentence itself before it and in the two sentences before that.
 */
export function pairsIn(register: Register, claims: readonly StatedClaim[]): Pairs {
  const pairs = new Map<string, readonly [Mention, Mention]>();
  for (const profile of register.profiles.values()) {
    if (!isOfTwo(profile.mention)) continue;
    const kind = kindOfPair(profile);
    const two =
      kind === null
        ? adversaries(profile, claims, register)
        : twoBefore(profile, kind, claims, register);
    if (two === null) continue;
    const { text, start, end } = profile.mention;
    const [one, other] = two.map((mention) => ({ ...mention, text, start, end }));
    if (one !== undefined && other !== undefined) pairs.set(profile.mention.id, [one, other]);
  }
  return pairs;
}

function isOfTwo({ form, text }: Mention): boolean {
  return form === 'description' && /^(the two|both|the pair$|the duo$)/iu.test(text);
}

/** Persons or states, by the noun; null for what either is, or a body: "the two sides". */
function kindOfPair({ mention, kind }: Profile): EntityKind | null {
  if (/^(country|nation|state|neighbou?r|government|capital|republic)$/u.test(mention.head)) return 'State'; // prettier-ignore
  const arePersons = kind === 'Group' || /^(pair|duo)$/u.test(mention.head);
  return arePersons &&
    !bodies.test(mention.head) &&
    !/\b(of|in|from|at)\b/u.test(mention.name.replace(/^(.*heads) of (state|government)/u, '$1'))
    ? 'Person'
    : null;
}

function twoBefore(
  { mention, sentence, paragraph }: Profile,
  kind: EntityKind,
  claims: readonly StatedClaim[],
  register: Register,
): readonly [Mention, Mention] | null {
  const found: Profile[] = [];
  const apart = besideIn(claims, mention);
  for (const distance of [0, 1, 2]) {
    for (const each of register.inSentence(sentence - distance)) {
      const members = register.members(each.mention.id);
      const isNear =
        each.paragraph === paragraph || (paragraph - each.paragraph === 1 && distance < 2);
      const isOne =
        kindOfCluster(members) === kind && !isPlural(members) && each.mention.role !== 'office';
      if (!isNear || !isOne || each.mention.start >= mention.start) continue;
      if (apart.some((id) => register.isSame(id, each.mention.id))) continue;
      if (members.some((one) => one.mention.form === 'name')) found.push(each);
    }
    const [one, other, ...more] = inOrder(found, register);
    if (more.length > 0) return null;
    if (one !== undefined && other !== undefined) return [one.mention, other.mention];
  }
  return null;
}

/** "Germany called on both governments": of others than Germany. */
function besideIn(claims: readonly StatedClaim[], { id, passageId }: Mention): readonly string[] {
  const parties = claims
    .filter((claim) => claim.passageId === passageId)
    .map(({ subject, object, recipient }) =>
      [subject, object, recipient].flatMap((each) => each?.id ?? []),
    );
  return parties
    .filter((each) => each.includes(id))
    .flat()
    .filter((each) => each !== id);
}

const bodies = /^(side|group|movement|militia|party|army|faction)$/u;

const dealings: ReadonlySet<string | null> = new Set(['FIGHT', 'CONSULT', 'AGREE']);

/** "Hezbollah clashed with Amal. The army separated the two sides": the two of whom it was told last. */
function adversaries(
  { mention, sentence }: Profile,
  claims: readonly StatedClaim[],
  register: Register,
): readonly [Mention, Mention] | null {
  if (!bodies.test(mention.head)) return null;
  const apart = besideIn(claims, mention);
  const isBody = (party: Mention | null): party is Mention => {
    if (party === null || apart.some((id) => register.isSame(id, party.id))) return false;
    const distance = sentence - (register.profiles.get(party.id)?.sentence ?? -9);
    const kind = kindOfCluster(register.members(party.id));
    return distance >= 0 && distance <= 2 && /^(State|ArmedGroup|Organization|Person)$/u.test(kind);
  };
  const told = claims.findLast(
    ({ event, subject, object, end }) =>
      dealings.has(event) && end <= mention.start && isBody(subject) && isBody(object),
  );
  return told?.subject && told.object ? [told.subject, told.object] : null;
}

/** Each does it to the other: "the two men fell out". */
const mutual =
  /^(MEETS|NEGOTIATES_WITH|TALKS_TO|OPPOSES|FIGHTS|CLASHES_WITH|DISAGREES_WITH|RECONCILES_WITH)$/u;

/** What a pair does or suffers, told of each of the two. */
export function ofEach(claims: readonly StatedClaim[], pairs: Pairs): readonly StatedClaim[] {
  return claims.flatMap((claim) => {
    const doers = claim.subject === null ? undefined : pairs.get(claim.subject.id);
    const count = /^(the )?(two|both)$/iu.test(claim.count?.text ?? '') ? null : claim.count;
    if (doers !== undefined && claim.object === null && mutual.test(claim.relation))
      return [{ ...claim, count, subject: doers[0], object: doers[1] }];
    const [subjects, objects, recipients] = [claim.subject, claim.object, claim.recipient].map(
      (party) => (party === null ? [null] : (pairs.get(party.id) ?? [party])),
    );
    if (
      ![subjects, objects, recipients].some(
        (parties) => parties !== undefined && parties.length > 1,
      )
    )
      return [claim];
    return (subjects ?? []).flatMap((subject) =>
      (objects ?? []).flatMap((object) =>
        (recipients ?? []).map((recipient) => ({ ...claim, count, subject, object, recipient })),
      ),
    );
  });
}
