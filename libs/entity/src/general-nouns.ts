import type { EntityKind } from '@whence/vocabulary';

/** Nouns that point back to someone or something named before, by what they can point to: "the group", "the city". */
export const generalNouns: ReadonlyMap<string, readonly EntityKind[]> = new Map(
  Object.entries({
    'militia insurgent rebel guerrilla force': ['ArmedGroup'],
    'group organisation organization movement faction outfit network alliance': [
      'ArmedGroup',
      'Organization',
    ],
    'party company firm union bloc body charity mission society foundation watchdog institution association':
      ['Organization'],
    'agency newspaper broadcaster monitor': ['Organization', 'Media'],
    'city town village capital island region province district territory enclave': ['Place'],
    'country nation republic kingdom state': ['State'],
  } as const).flatMap(([nouns, kinds]) => nouns.split(' ').map((noun) => [noun, kinds] as const)),
);

/** What those who fight without a state are called, and what is said of their bodies: "the rebels", "a rebel group". */
export const fighters =
  /^(rebel|insurgent|militant|jihadist|guerrilla|paramilitary|separatist|secessionist|extremist|islamist|terrorist|mercenary|fighter|militiaman|mutineer)$/u;

const feminine = /^(she|her|hers|herself)$/i;
const masculine = /^(he|him|his|himself)$/i;

export type Gender = 'feminine' | 'masculine';

export function genderOfPronoun(text: string): Gender | null {
  if (feminine.test(text)) return 'feminine';
  return masculine.test(text) ? 'masculine' : null;
}

/** Titles and nouns that tell: "Mrs", "spokeswoman", "king". */
export function genderOfWords(text: string): Gender | null {
  if (
    /\b(mrs|ms|miss|lady|madam|queen|princess|woman|girl|mother|sister|daughter|wife|\p{L}+woman|actress|duchess|empress)\b/iu.test(
      text,
    )
  )
    return 'feminine';
  if (
    /\b(mr|sir|king|prince|emir|sultan|man|boy|father|brother|son|husband|(?:spokes|chair|business|congress|police|service|states|gun|fisher|camera|crafts|noble|clergy|council|post|tribes)man|imam|pope)\b/iu.test(
      text,
    )
  )
    return 'masculine';
  return null;
}

export function isTime(head: string): boolean {
  return /^(day|night|morning|afternoon|evening|week|weekend|month|year|decade|century|hour|minute|time|moment|period|today|yesterday|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|\d{4}s)$/.test(
    head,
  );
}
