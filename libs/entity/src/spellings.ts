import { isToldByAge } from './kin.js';
import { evenVowels } from './resolution/02-name-words.js';
import { wordsOf } from './names.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

/** Shorter words are alike by chance. */
const shortest = 5;

/**
 * "Abdulhamid al-Dbeibah … Dbeiba", "Hossein Amirabdollahian … Amir-Abdollahian": a person's name that differs in spelling from
 * the end of one that has more words, or from all of one that has as many, where it fits one person alone.
 */
export function joinSpellings(register: Register): void {
  const persons = [
    ...new Map(
      [...register.profiles.values()]
        .filter(
          ({ mention, kind }) =>
            mention.form === 'name' && kind === 'Person' && !isToldByAge(mention),
        )
        .map((profile) => [profile.name, profile]),
    ).values(),
  ];
  const byEnd = new Map<string, Profile[]>();
  for (const person of persons) {
    const words = wordsOf(person.name);
    for (let from = 0; from < words.length; from += 1) {
      const end = spelt(words.slice(from));
      byEnd.set(end, [...(byEnd.get(end) ?? []), person]);
    }
  }
  for (const person of persons) {
    const words = wordsOf(person.name);
    const own = spelt(words);
    // Whoever is known by a longer name as it is spelt needs no other spelling.
    const isFound = register
      .members(person.mention.id)
      .some(({ name }) => wordsOf(name).length > words.length);
    if (own.length < shortest || isFound) continue;
    const isSurname = words.length === 1 || person.name.split(' ').length === 1;
    const fits = (byEnd.get(own) ?? []).filter(
      (other) =>
        !register.isSame(other.mention.id, person.mention.id) &&
        wordsOf(other.name).at(-1) !== words.at(-1) &&
        (isSurname ? wordsOf(other.name).length > 1 : spelt(wordsOf(other.name)) === own),
    );
    const roots = new Set(fits.map(({ mention }) => register.root(mention.id)));
    const [only] = fits;
    if (roots.size === 1 && only !== undefined) register.join(person.mention.id, only.mention.id);
  }
}

function spelt(words: readonly string[]): string {
  return evenVowels(words.join('')).replace(/h$/u, '');
}
