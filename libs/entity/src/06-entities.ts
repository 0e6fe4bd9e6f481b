import type { Mention, StatedClaim } from '@whence/claim';
import { contentId, type Report } from '@whence/report';
import type { Vocabulary } from '@whence/vocabulary';
import { countryOfOffice, namesBody } from './description.js';
import { isTime } from './general-nouns.js';
import { countryOfCluster, foremost, isBodyKind, kindOfCluster } from './cluster.js';
import { countriesOfPlace } from './countries-of-place.js';
import { plainName, wordsOf } from './names.js';
import type { Profile } from './profile.js';
import type { Entity } from './reading.js';
import type { Register } from './register.js';

/** One entity for each one meant, with all names it goes by, found again by any of its mentions. */
export function entitiesOf(
  report: Report,
  register: Register,
  claims: readonly StatedClaim[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, Entity> {
  const used = new Set(claims.flatMap(partyIds));
  const offices = officesOf(claims, register, vocabulary);
  const places = countriesOfPlace(register, claims, vocabulary);
  const byRoot = new Map<string, Entity>();
  const byId = new Map<string, Entity>();
  for (const root of register.roots()) {
    const members = register.members(root);
    if (!members.some(({ mention }) => used.has(mention.id) || isWorthKeeping(mention))) continue;
    // "Two men died there": a place that nothing in the report tells is none.
    if (members.every(({ mention }) => mention.text === 'there')) continue;
    const told = entityOf(report, members, offices.get(root) ?? [], register, vocabulary);
    const entity = { ...told, country: told.country ?? places.get(root) ?? null };
    const twin = byId.get(entity.id);
    const whole = twin === undefined ? entity : merged(twin, entity);
    byId.set(whole.id, whole);
    byRoot.set(root, whole);
  }
  const found = new Map<string, Entity>();
  for (const id of register.profiles.keys()) {
    const entity = byRoot.get(register.root(id));
    if (entity !== undefined) found.set(id, byId.get(entity.id) ?? entity);
  }
  return found;
}

function partyIds(claim: StatedClaim): readonly (string | undefined)[] {
  return [
    claim.subject?.id,
    claim.object?.id,
    claim.recipient?.id,
    ...[...claim.from, ...claim.to, ...claim.where].map(({ id }) => id),
    ...claim.attribution.map(({ source }) => source.id),
  ];
}

/** Pronouns that nothing explains, clauses, times and bare numbers are nobody, unless a claim speaks of them. */
function isWorthKeeping({ form, head, name }: Mention): boolean {
  return form !== 'pronoun' && form !== 'clause' && !isTime(head) && /\p{L}/u.test(name);
}

function merged(one: Entity, other: Entity): Entity {
  const names = new Set([...one.aliases, other.name, ...other.aliases]);
  names.delete(one.name);
  return {
    ...one,
    country: one.country ?? other.country,
    aliases: [...names],
    mentions: [...one.mentions, ...other.mentions],
  };
}

interface Office {
  readonly name: string;
  readonly lasting: boolean;
}

/** "UN Envoy to Libya" is what Ghassan Salame is also called, while he is. */
function officesOf(
  claims: readonly StatedClaim[],
  register: Register,
  vocabulary: Vocabulary,
): ReadonlyMap<string, readonly Office[]> {
  const offices = new Map<string, Office[]>();
  for (const { relation, rule, subject, object, ended, polarity } of claims) {
    if (relation !== 'HOLDS_POSITION' || subject === null || object === null) continue;
    if (polarity === 'negative') continue;
    const root = register.root(subject.id);
    const list = offices.get(root) ?? [];
    list.push({
      name: object.name,
      lasting: !ended && rule === 'apposition' && namesBody(object.name, vocabulary),
    });
    offices.set(root, list);
  }
  return offices;
}

function entityOf(
  report: Report,
  members: readonly Profile[],
  offices: readonly Office[],
  register: Register,
  vocabulary: Vocabulary,
): Entity {
  const chief = foremost(members);
  const kind = kindOfCluster(members);
  const lasting = chief !== undefined && chief.lasting && chief.key !== null;
  const country =
    countryOfCluster(members) ?? (kind === 'Person' ? countryOfOffices(offices, vocabulary) : null);
  const body = chief === undefined ? null : bodyOf(chief, register, vocabulary);
  const name = nameOf(chief, body, register);
  const scope = chief?.known === true || kind === 'Person' || kind === 'State' ? null : country;
  const first = members[0]?.mention;
  return {
    id: lasting
      ? contentId('entity', chief.key, scope)
      : contentId('entity', report.id, first?.id ?? name),
    name,
    kind,
    country,
    aliases: aliasesOf(name, members, kind === 'Person' ? offices : []),
    named: lasting,
    speaksFor: null,
    mentions: [...members.map(({ mention }) => mention)].sort((a, b) => a.start - b.start),
  };
}

function countryOfOffices(offices: readonly Office[], vocabulary: Vocabulary): string | null {
  const codes = new Set(
    offices.map(({ name }) => countryOfOffice(name, vocabulary)).filter((code) => code !== null),
  );
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : null;
}

/** The body that anonymous speakers speak from: the mention of the LNA in "Sources from the Libyan National Army". */
export function bodyOf(
  profile: Profile,
  register: Register,
  vocabulary: Vocabulary,
): Profile | null {
  const { mention, sentence } = profile;
  if (mention.form !== 'description' || !vocabulary.isAnonymousSource(mention.head)) return null;
  if (mention.possessor !== null) return foremost(register.members(mention.possessor)) ?? null;
  const behind = register.inSentence(sentence).find((each) => isBehind(each.mention, mention));
  if (behind !== undefined && isBody(behind)) return behind;
  // "a spokesman for the governor of Borno" is not Borno's.
  if (behind?.mention.form === 'description') return null;
  for (const each of register.inSentence(sentence)) {
    if (each.mention.form !== 'name' || each.kind === 'Person') continue;
    if (mention.modifiers.includes(each.mention.name) && each.mention.start >= mention.start)
      return each;
  }
  return null;
}

/** "the army" of "a spokesman for the army", "a source in the army" */
function isBehind({ role, start }: Mention, speaker: Mention): boolean {
  const between = start - speaker.end;
  return role === 'nmod' && between >= ' in '.length && between <= ' from '.length;
}

function isBody({ mention: { plural, definite }, kind }: Profile): boolean {
  return isBodyKind(kind) && (definite || !plural);
}

const counts = /^(two|three|four|five|several|some|many)$/iu;

/** "LNA sources" for "Sources" from the Libyan National Army, "Two LNA officials" for two from there. */
function nameOf(chief: Profile | undefined, body: Profile | null, register: Register): string {
  if (chief === undefined) return '';
  if (body === null || chief.mention.possessor !== null) return chief.name;
  const words = wordsOf(chief.mention.name);
  const members = register.members(body.mention.id);
  const names = members.map(({ mention }) => mention.name);
  const short =
    names.find((name) => /^[\p{Lu}\d.-]{2,8}$/u.test(name)) ?? foremost(members)?.name ?? body.name;
  if (words.length === 1) return `${short} ${chief.mention.name.toLowerCase()}`;
  const [many, ...rest] = chief.mention.name.split(' ');
  return many !== undefined && rest.length === 1 && counts.test(many)
    ? `${many} ${short} ${rest.join(' ')}`
    : chief.name;
}

function aliasesOf(
  name: string,
  members: readonly Profile[],
  offices: readonly Office[],
): readonly string[] {
  const names = members
    .filter(({ mention }) => mention.form === 'name')
    .flatMap((each) => [each.name, each.mention.name]);
  const found = new Map<string, string>();
  for (const each of [
    ...names,
    ...offices.filter(({ lasting }) => lasting).map((office) => office.name),
  ]) {
    const plain = plainName(each);
    if (plain !== '' && plain !== plainName(name) && !found.has(plain)) found.set(plain, each);
  }
  return [...found.values()];
}
