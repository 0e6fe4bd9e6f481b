import type { Mention, StatedClaim } from '@whence/claim';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { isPlural, kindOfCluster } from './cluster.js';
import type { Fitness } from './fitness.js';
import { genderOfPronoun, genderOfWords, type Gender, isTime } from './general-nouns.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';
import { best } from './salience.js';

/** "Ecuador asked Colombia to stop flights along their common border": of the two, who are no one mention. */
export function isOfBoth({ text: pronoun, end }: Mention, text: string): boolean {
  return (
    /^their$/iu.test(pronoun) &&
    /^ (common|shared|mutual|joint) (land |maritime |sea )?(border|frontier|boundary)/u.test(
      text.slice(end, end + 40),
    )
  );
}

export const actors: ReadonlySet<EntityKind> = new Set([
  'State',
  'Organization',
  'ArmedGroup',
  'Group',
  'Media',
]);

/** What is denied or confirmed is something said: "it" in "the army denied it". */
export function saidThings(
  claims: readonly StatedClaim[],
  vocabulary: Vocabulary,
): ReadonlySet<string> {
  const answered = claims.filter(({ verb }) => {
    const stance = vocabulary.reportingVerb(verb)?.stance;
    return stance === 'denies' || stance === 'confirms';
  });
  return new Set(answered.flatMap(({ object }) => (object === null ? [] : [object.id])));
}

/** Pronoun → whose it is or who says it; and the mentions that do something. */
interface Roles {
  readonly owners: ReadonlyMap<string, string>;
  readonly doers: ReadonlySet<string>;
  readonly fits: Fitness;
  /** Pronouns for what was said before: neither a place nor anybody. */
  readonly said: ReadonlySet<string>;
}

export function pronounReferent(
  pronoun: Profile,
  before: readonly Profile[],
  register: Register,
  genders: ReadonlyMap<string, Gender>,
  { owners, doers, fits, said }: Roles,
  vocabulary: Vocabulary,
): Profile | null {
  const text = pronoun.mention.text.toLowerCase();
  const open = before.filter(({ mention }) => mention.form !== 'clause' && !isTime(mention.head));
  const fitting = open.filter((each) => fits(pronoun.mention, each, register));
  const candidates = fitting.length > 0 ? fitting : open;
  if (text === 'there') return candidates.find(isNamedPlace) ?? null;
  const gender = genderOfPronoun(text);
  if (gender !== null) {
    const said = (each: Profile): Gender | undefined => genders.get(register.root(each.mention.id));
    const persons = candidates.filter((each) => {
      const members = register.members(each.mention.id);
      // "shot a rubber tapper and his son"
      const isBeside = isRightBefore(each.mention, pronoun.mention);
      if ((kindOfCluster(members) !== 'Person' && !isBeside) || isPlural(members)) return false;
      const known = said(each) ?? genderOfWords(members.map(({ mention }) => mention.text).join(' ')); // prettier-ignore
      return known === null || known === gender;
    });
    // Where two could be meant: the one who was a "she" before.
    const person =
      best(pronoun, persons, register, 2, owners) ??
      best(pronoun, persons.filter((each) => said(each) === gender), register, 2, owners); // prettier-ignore
    if (person !== null || gender === 'masculine') return person;
    return best(
      pronoun,
      candidates.filter((each) => isNamedVessel(each, vocabulary)),
      register,
      2,
      owners,
    );
  }
  if (/^(it|its|itself)$/.test(text)) {
    // What is taken or lost is a place or a thing as soon as an actor; who owns or does something acts.
    const acted = ['obj', 'iobj'].includes(pronoun.mention.role);
    const things = candidates.filter((each) => {
      const members = register.members(each.mention.id);
      const kind = kindOfCluster(members);
      if (kind === 'Person' || members.every(({ mention }) => mention.form === 'pronoun'))
        return false;
      if (isPlural(members) && kind === 'Group') return false;
      if (said.has(pronoun.mention.id) && (kind === 'Place' || actors.has(kind))) return false;
      return acted ? kind !== 'Group' && !isPlural(members) : actors.has(kind);
    });
    return best(pronoun, things, register, acted ? 3 : 2, owners);
  }
  if (/^(they|them|their|themselves)$/.test(text)) {
    const several = candidates.filter((each) => {
      const members = register.members(each.mention.id);
      const kind = kindOfCluster(members);
      // "Several towns have asked Lima to send them teachers": who asks is somebody.
      const acts = kind === 'Place' && doers.has(each.mention.id);
      return isMany(members) && (kind === 'Person' || actors.has(kind) || acts);
    });
    const found = best(pronoun, several, register, 2, owners);
    if (found !== null || several.length > 0) return found;
    const bodies = candidates.filter((each) => {
      const kind = kindOfCluster(register.members(each.mention.id));
      return kind === 'ArmedGroup' || kind === 'Organization' || kind === 'Group';
    });
    return best(pronoun, bodies, register, 2, owners);
  }
  return null;
}

/** "boarded the tanker Stella and took her to Suez" */
function isNamedVessel({ mention }: Profile, vocabulary: Vocabulary): boolean {
  return (
    mention.form === 'name' && mention.text.split(' ').some((word) => vocabulary.isVessel(word))
  );
}

/** "withdrew from Bati … executed captives there" */
function isNamedPlace({ mention, kind }: Profile): boolean {
  return mention.form === 'name' && kind === 'Place';
}

/** "police had recovered rifles stolen from their stations", "left the Houthis since their seizure of the port" */
function isMany(members: readonly Profile[]): boolean {
  return (
    isPlural(members) ||
    members.some(
      // "Villagers said the Houthis had burned their homes": who does it as a group is one.
      ({ mention: { head, form, name, role }, kind }) =>
        head === 'police' ||
        (form === 'name' && role !== 'nsubj' && kind === 'ArmedGroup' && /[a-z]s$/u.test(name)),
    )
  );
}

function isRightBefore(
  { end, passageId, form }: Mention,
  { start, role, passageId: other }: Mention,
): boolean {
  return (
    role === 'nmod:poss' &&
    form === 'description' &&
    passageId === other &&
    start > end &&
    start - end <= ' and '.length
  );
}
