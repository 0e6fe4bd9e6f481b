import type { Mention, StatedClaim } from '@whence/claim';
import type { Vocabulary } from '@whence/vocabulary';
import { foremost } from './cluster.js';
import { definiteReferent, isPointing } from './definite-references.js';
import { fitnessOf, thingsMeantIn } from './fitness.js';
import { genderOfPronoun, type Gender } from './general-nouns.js';
import { type Callings } from './holders.js';
import { isToldByAge, kinByAge } from './kin.js';
import { ownersIn } from './owners-in-claims.js';
import { disjointness, firstPerson, firstPersonsOf, speakersOf } from './parties-in-claims.js';
import { countedBefore, isNumber, theyOfTwo } from './of-several.js';
import type { Profile } from './profile.js';
import { subjectAhead } from './fronted-pronouns.js';
import { isOfBoth, pronounReferent, saidThings } from './pronouns.js';
import { killedIn, sayersIn } from './parts-in-deeds.js';
import type { Register } from './register.js';
import { itemsOf } from './report-items.js';
import { inParagraphsBefore, recent } from './salience.js';
import { officesIn } from './uses.js';

/** Decides whom pronouns and definite descriptions point to, in text order, each from what stands before it, or else right ahead. */
export function joinReferences(
  register: Register,
  claims: readonly StatedClaim[],
  callings: Callings,
  text: string,
  vocabulary: Vocabulary,
): void {
  const apart = disjointness(claims, text);
  const speakers = speakersOf(claims, apart);
  const owners = new Map([...ownersIn(claims, text), ...speakers]);
  const ownWords = firstPersonsOf(claims, text);
  const doers = new Set(claims.flatMap(({ subject }) => (subject === null ? [] : [subject.id])));
  const fits = fitnessOf(claims, text);
  const tellers = new Set(
    claims.flatMap(({ attribution }) => attribution.map(({ source }) => source.id)),
  );
  const said = saidThings(claims, vocabulary);
  const killed = killedIn(claims);
  const speaking = new Set([...tellers, ...sayersIn(claims, vocabulary)]);
  const things = thingsMeantIn(claims);
  const offices = officesIn(claims);
  const itemOf = itemsOf(text);
  const genders = new Map<string, Gender>();
  const seen: Profile[] = [];
  const ordered = [...register.profiles.values()].filter(({ sentence }) => sentence >= 0);
  for (const profile of ordered) {
    const others = [...(apart.get(profile.mention.id) ?? [])];
    const saying = ownWords.get(profile.mention.id);
    if (saying !== undefined && firstPerson.test(profile.mention.text)) {
      register.join(profile.mention.id, saying.id, {
        rule: 'pronoun',
        reason: `"${profile.mention.text}" is said by ${saying.name}`,
      });
      seen.push(profile);
      continue;
    }
    const kin = isToldByAge(profile.mention) ? kinByAge(profile, claims, text, register) : null;
    if (kin !== null)
      register.join(profile.mention.id, kin.id, {
        rule: 'definite-reference',
        reason: `"${profile.mention.text}" is ${kin.name}, by what the report tells of the family`,
      });
    const speaker = speakers.get(profile.mention.id);
    const isAnother = ({ mention }: Profile): boolean =>
      // "I give them a week," he said: he is no "I" that is known only as him.
      !register.isSame(mention.id, profile.mention.id) &&
      !isToldOf(mention, profile.mention, text) &&
      // "Omar Said, the party's treasurer, rejected it": nobody rejects an office that is somebody's.
      !offices.has(mention.id) &&
      !isInCapacity(mention, text) &&
      !isWithin(mention, profile, others, register) &&
      (mention.id === speaker || !others.some((other) => register.isSame(other, mention.id)));
    const item = itemOf(profile.mention.start);
    const isOfItem = ({ mention }: Profile): boolean => itemOf(mention.start) === item;
    // "Troops killed 40 rebels. The rebels denied it": others than the dead.
    const isAlive = ({ mention }: Profile): boolean =>
      !speaking.has(profile.mention.id) ||
      !register.members(mention.id).some((each) => killed.has(each.mention.id));
    const canBeMeant = (each: Profile): boolean =>
      isAnother(each) && isOfItem(each) && isAlive(each);
    const before = (): readonly Profile[] => recent(seen, profile).filter(canBeMeant);
    const earlier = (): readonly Profile[] => inParagraphsBefore(seen, profile).filter(canBeMeant);
    const referent = (): Profile | null => {
      const { mention } = profile;
      if (isOfBoth(mention, text) || theyOfTwo(profile, register, claims) !== null) return null;
      if (isNumber(mention)) return countedBefore(profile, before());
      if (mention.form === 'pronoun') {
        const roles = { owners, doers, fits, said, things, earlier, tellers };
        return (
          pronounReferent(profile, before(), register, genders, roles, vocabulary) ??
          subjectAhead(profile, others, register, text)
        );
      }
      if (!isPointing(profile) || isNamedBeside(profile, register)) return null;
      const place = { before: before(), seen, earlier, claims, callings, tellers, text };
      return definiteReferent(profile, place, register, vocabulary);
    };
    const found = referent();
    if (found !== null) {
      const name = foremost(register.members(found.mention.id))?.name ?? found.name;
      const rule = profile.mention.form === 'pronoun' ? 'pronoun' : 'definite-reference';
      register.join(profile.mention.id, found.mention.id, {
        rule,
        reason:
          found.mention.start > profile.mention.start
            ? `"${profile.mention.text}" points ahead to ${name}, the subject of its sentence`
            : `"${profile.mention.text}" points back to ${name}, the last one mentioned that it fits`,
      });
    }
    const gender = genderOfPronoun(profile.mention.text);
    if (gender !== null && found !== null) genders.set(register.root(found.mention.id), gender);
    seen.push(profile);
  }
}

/** "The mayor, Anna Kovac", "the Vipers, the gang that …": who is named right beside is nobody that was spoken of before. */
function isNamedBeside({ mention, sentence }: Profile, register: Register): boolean {
  return register
    .members(mention.id)
    .some(
      (each) =>
        each.mention.form === 'name' &&
        each.sentence === sentence &&
        (each.mention.start > mention.start || mention.role === 'appos'),
    );
}

/** "named Omar Saab as her successor", "Ana Ruiz, her lawyer": nobody is his own successor. */
function isToldOf(party: Mention, { role, passageId, start }: Mention, text: string): boolean {
  return (
    role === 'nmod:poss' &&
    party.passageId === passageId &&
    party.end < start &&
    /^(,| as| as the) $/u.test(text.slice(party.end, start))
  );
}

/** "EU observers criticised the body": another than the EU. */
function isWithin(
  { id }: Mention,
  { mention: { form }, sentence }: Profile,
  others: readonly string[],
  register: Register,
): boolean {
  if (form !== 'description' || others.length === 0) return false;
  const doers = register
    .inSentence(sentence)
    .filter(
      ({ mention, kind }) => others.includes(mention.id) && (kind === 'Group' || kind === 'Person'),
    );
  return register.members(id).some(
    ({ mention: { start, end, passageId } }) =>
      doers.some(({ mention }) => mention.passageId === passageId && start >= mention.start && end <= mention.end), // prettier-ignore
  );
}

/** "Chad, as chair of the bloc, asked the army to free her": what one acts as is nobody else. */
function isInCapacity({ form, start, plural, passageId }: Mention, text: string): boolean {
  return (
    form === 'description' &&
    !plural &&
    passageId !== null &&
    /\bas $/u.test(text.slice(Math.max(0, start - 4), start))
  );
}
