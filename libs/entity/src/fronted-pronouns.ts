import { isBodyKind, isOnePerson, isPlural, kindOfCluster } from './cluster.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

/** What a sentence opens with that is not yet its main clause. */
const fronted =
  /^["“]?(?:(?:\p{L}+ )?(?:hour|day|week|month|year)s? |shortly |soon )?(?:after|before|as|while|when|since|though|although|despite|in|with|without|under|on|during|following|by|because|if|unless|once|until|to|for|from|at|amid|\p{L}+ing|\p{L}+ed)(?: |$)/iu;

/** Farther from the head of its sentence a pronoun hardly points ahead. */
const farthest = 300;

/**
 * "Days after it accused Peru of spying, Chile expelled an envoy", "Saying he would resign, Omar Bello left": what opens a sentence
 * is told of the subject behind its comma, where nobody was spoken of before.
 */
export function subjectAhead(
  { mention: pronoun, sentence }: Profile,
  apart: readonly string[],
  register: Register,
  text: string,
): Profile | null {
  const before = text.slice(Math.max(0, pronoun.start - farthest), pronoun.start);
  const opening = before.split(/[.!?]["”’]? |\n/u).at(-1) ?? '';
  if (opening.length === farthest || !fronted.test(opening)) return null;
  const subject = register
    .inSentence(sentence)
    .filter(({ mention: { role, form, start } }) => {
      const isBehindComma = /,["”’]? (?:the |an? )?$/iu.test(text.slice(0, start));
      return start > pronoun.end && form !== 'pronoun' && role.startsWith('nsubj') && isBehindComma;
    })
    .sort((a, b) => a.mention.start - b.mention.start)[0];
  if (subject === undefined) return null;
  const members = register.members(subject.mention.id);
  const several = isPlural(members);
  const word = pronoun.text.toLowerCase();
  const fits = /^its?$/u.test(word)
    ? isBodyKind(kindOfCluster(members)) && !several
    : /^(he|his|him|she|her)$/u.test(word)
      ? isOnePerson(members)
      : /^(they|their|them)$/u.test(word) && several;
  return fits && !apart.some((other) => register.isSame(other, subject.mention.id))
    ? subject
    : null;
}
