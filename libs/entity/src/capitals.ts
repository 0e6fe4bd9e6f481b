import type { Vocabulary } from '@whence/vocabulary';
import { countryOfCluster } from './cluster.js';
import { meansCountry, nameKey } from './names.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

/**
 * "the Lebanese capital", "Niger's capital", "the capital" of the one country that a report has spoken of: by its name, so that it is
 * one with the town wherever that is named.
 */
export function capitalNamed(
  profile: Profile,
  paragraphs: ReadonlyMap<number, readonly Profile[]>,
  register: Register,
  vocabulary: Vocabulary,
): Profile | null {
  const { mention } = profile;
  if (mention.form !== 'description' || mention.head !== 'capital' || mention.plural) return null;
  if (register.members(mention.id).some((each) => each.mention.form === 'name')) return null;
  const words = mention.name.replace(/^.*['’]s? |^(?:its|their|his|her) /u, '').split(' ').slice(0, -1); // prettier-ignore
  // "the provincial capital", "the commercial capital"
  const name = words.join(' ');
  if (name !== '' && vocabulary.country(name)?.as !== 'demonym') return null;
  const { possessor } = mention;
  if (possessor === null && !/^the /iu.test(mention.text)) return null;
  const code =
    possessor === null
      ? (profile.country ?? onlyCountry(profile, paragraphs, vocabulary))
      : ownerOf(possessor, register);
  const town = code === null ? undefined : vocabulary.capitalOf(code);
  if (code === null || town === undefined || vocabulary.country(town)?.code !== code) return null;
  register.conclude(mention.id, {
    rule: 'capital-of-country',
    reason: `"${mention.text}" is ${town}, the capital of ${vocabulary.countryCalled(code) ?? code}`,
  });
  return { ...profile, name: town, kind: 'Place', country: code, key: nameKey(town, vocabulary), lasting: true }; // prettier-ignore
}

/** "its capital": of a state, or of whoever else is told by its country alone. */
function ownerOf(possessor: string, register: Register): string | null {
  const owner = register.members(possessor);
  return owner.some(({ kind, mention }) => kind === 'State' || /^(country|nation|government)$/u.test(mention.head)) ? countryOfCluster(owner) : null; // prettier-ignore
}

/** Of all that the report has said before, and in this sentence. */
function onlyCountry(
  { mention, paragraph, sentence }: Profile,
  paragraphs: ReadonlyMap<number, readonly Profile[]>,
  vocabulary: Vocabulary,
): string | null {
  const codes = new Set<string>();
  // "Rebels left Goma. … the capital" may be that of the province.
  let isToldItself = false;
  for (const [at, those] of paragraphs) {
    if (at > paragraph) continue;
    for (const each of those) {
      if (each.country === null || each.mention.form === 'pronoun') continue;
      if (each.mention.start > mention.start && each.sentence !== sentence) continue;
      codes.add(each.country);
      isToldItself ||= each.kind !== 'Place';
    }
  }
  const [only] = codes;
  const name = only === undefined ? undefined : vocabulary.countryCalled(only);
  const called = name === undefined ? undefined : vocabulary.country(name);
  return isToldItself && codes.size === 1 && only !== undefined && called !== undefined && meansCountry(called) ? only : null; // prettier-ignore
}
