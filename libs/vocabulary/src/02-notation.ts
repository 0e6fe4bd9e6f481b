import type { Role, Slot, SaidOf } from './vocabulary.js';

/** A verb frame before it is known which relation it says. */
export interface FrameShape {
  readonly verb: string;
  readonly particle: string | null;
  readonly directObject: Role | readonly string[] | null;
  /** `{someone}`: the direct object is a person or a body, no thing and no deed. */
  readonly animate: boolean;
  /** `{person}`: it is people, no body or place that bears a name. */
  readonly human: boolean;
  /** `{somewhere}`: it is a place. */
  readonly place: boolean;
  /** `{someone}` before the verb: the same of the subject; `{official}`: it is a state, or speaks for one; `{weapon}`: a thing to fight with; `{calamity}`, `{vehicle}`: what nobody does on purpose; `{police}`: who looks for evidence; `{worker}`: who lays down work; `{soldier}`: who bears arms for a state. */
  readonly saidOf: SaidOf | null;
  /** `to {deed}`: an infinitive stands behind it, which somebody else is to do. */
  readonly deed: boolean;
  /** `{object}` before the verb: its subject is what it is done to, as in "the post came under attack". */
  readonly patient: boolean;
  readonly phrases: readonly { readonly preposition: string; readonly noun: string }[];
  readonly slots: readonly Slot[];
}

export interface NounShape {
  readonly noun: string;
  readonly slots: readonly { readonly preposition: string; readonly role: Role }[];
}

/** The notation was not understood; the message says what to write. */
export class NotationError extends Error {
  override readonly name = 'NotationError';
}

const roles: ReadonlySet<string> = new Set<Role>([
  'subject',
  'object',
  'recipient',
  'from',
  'to',
  'where',
]);
const prepositions = new Set(
  (
    'aboard about above across after against along alongside amid among around as at before behind below between beyond by for ' +
    'from in inside into near of off on onto opposite outside over past through throughout to toward towards under until upon via with within without'
  ).split(' '),
);
const compoundPrepositions = new Set([
  'ahead of',
  'on behalf of',
  'in favour of',
  'in favor of',
  'in front of',
  'next to',
]);
const compoundStarts = new Set([...compoundPrepositions].map((words) => words.split(' ')[0]));
/**
 * A part of the verb wherever they stand; a preposition is one where no slot or noun follows: "hand {object} over".
 * The second line tells how the object ends up ("find {object} guilty").
 */
const particles = new Set(
  (
    'up down out off away back aside apart forward together ahead home ' +
    'free dead guilty liable accountable innocent responsible open shut foul hostage prisoner captive short loose ablaze alight aground offline incommunicado homeless injured extremist wounded wanted alive illegal invalid unconstitutional null void missing go unhurt unharmed unscathed'
  ).split(' '),
);
const skipped = new Set(['a', 'an', 'the', 'its', 'their', 'his']);

/** The object of "executed two men", which that of "executed a search warrant" is not; the subject of "they belonged to". */
const someone = '{someone}';
/** The object of "captured a general", which that of "captured Kidal" is not. */
const person = '{person}';
/** The subject of "went on trial", whom others try. */
const patient = '{object}';
/** The subject of "travelled to Chad" where that is a visit. */
const official = '{official}';
/** The subject of "slammed into a camp" where that is an attack. */
const weapon = '{weapon}';
/** The subject of "hit the coast" where nobody attacks. */
const calamity = '{calamity}';
/** The subject of "hit a bus" where nobody attacks either. */
const vehicle = '{vehicle}';
/** The subject of "raided an office" where that is a search. */
const police = '{police}';
/** The subject of "struck over pay". */
const worker = '{worker}';
const soldier = '{soldier}';
/** What the object of "told the commander to resign" is to do. */
const deed = '{deed}';
/** The object of "took the town", which that of "took a seat" is not; the subject of "fell to the rebels". */
const somewhere = '{somewhere}';

const subjects: ReadonlyMap<string, SaidOf> = new Map<string, SaidOf>([
  [someone, 'someone'],
  [somewhere, 'somewhere'],
  [official, 'official'],
  [weapon, 'weapon'],
  [calamity, 'calamity'],
  [vehicle, 'vehicle'],
  [police, 'police'],
  [worker, 'worker'],
  [soldier, 'soldier'],
]);

/** Roles of a noun phrase in the notation: `{object}` → "object". */
function roleOf(word: string, frame: string): Role | null {
  if (word === someone || word === somewhere || word === person) return 'object';
  const name = /^\{(.*)\}$/u.exec(word)?.[1];
  if (name === undefined) return null;
  if (!isRole(name)) {
    throw new NotationError(
      `"${frame}" has the slot {${name}}; use one of ${[...roles].map((role) => `{${role}}`).join(', ')}, ${someone} or ${somewhere}.`,
    );
  }
  return name;
}

function isRole(name: string): name is Role {
  return roles.has(name);
}

/**
 * `take {object} into custody`, `impose sanctions on {object}`, `hand {object} over to {recipient}`, `fire at/on {object}`.
 * Alternatives of a phrase ("into prison/jail") and of the verb ("brand/label") make a frame each; `execute {someone}` takes a
 * person or a body only, `capture {person}` people, as does `talk with {someone}`, `take {somewhere}` and `go to {somewhere}` a place, and
 * `{someone} belong to {object}` is said of one, `{official} travel to {object}` of who speaks for a state, `{weapon} slam into
 * {object}` of a missile, `{calamity} hit {object}` of a storm and `{vehicle} hit {object}` of a car, `{police} raid {object}` of
 * detectives and `{worker} strike` of nurses, and the subject of `{object} go on trial` is the one it is done to. `tell {someone} to {deed}` is no
 * reading of "told the press".
 */
export function readFrames(frame: string): readonly FrameShape[] {
  const [first, ...others] = split(frame);
  const saidOf = subjects.get(first ?? '') ?? null;
  const [verbs, ...words] = saidOf === null && first !== patient ? [first, ...others] : others;
  if (verbs === undefined || !/^[a-z][a-z-]*(\/[a-z][a-z-]*)*$/u.test(verbs)) {
    throw new NotationError(`"${frame}" must start with the verb's lemma, in small letters.`);
  }
  let particle: string | null = null;
  let directObject: FrameShape['directObject'] = null;
  let phrases: readonly FrameShape['phrases'][] = [[]];
  const slots: Slot[] = [];
  let animate = false;
  let human = false;
  let place = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const role = roleOf(word, frame);
    if (role !== null) {
      if (directObject !== null) throw new NotationError(`"${frame}" has two direct objects.`);
      directObject = role;
      animate = word === someone;
      human = word === person;
      place = word === somewhere;
    } else if (
      isPreposition(word) &&
      next !== undefined &&
      !isPreposition(next) &&
      !particles.has(next)
    ) {
      if (word === 'to' && next === deed) {
        at += 1;
        continue;
      }
      const slot = roleOf(next, frame);
      const choices = word.split('/');
      if (slot === null) {
        const chosen = choices.flatMap((preposition) =>
          lemmas(next).map((noun) => ({ preposition, noun })),
        );
        phrases = phrases.flatMap((given) => chosen.map((phrase) => [...given, phrase]));
      } else {
        const asked = {
          role: slot,
          ...(next === someone ? { animate: true as const } : {}),
          ...(next === somewhere ? { place: true as const } : {}),
        };
        slots.push(...choices.map((preposition) => ({ preposition, ...asked })));
      }
      at += 1;
    } else if (particles.has(word) || isPreposition(word) || isNegated(word, next)) {
      if (particle !== null) throw new NotationError(`"${frame}" has two particles.`);
      particle = isNegated(word, next) ? `${word} ${next}` : word;
      if (particle !== word) at += 1;
    } else if (directObject === null) {
      directObject = lemmas(word);
    } else {
      throw new NotationError(
        `"${frame}": "${word}" fits nowhere. After the object only a particle, a preposition with a noun or a preposition with a {role} may follow.`,
      );
    }
  }
  const bids = words.includes(deed);
  const asked = phrases.map((chosen) => ({ particle, chosen }));
  // "walk out of talks": the parser makes a particle of "out", or "out of" a preposition.
  const joined = /\bout of [a-z]/u.test(frame)
    ? phrases.map((chosen) => ({ particle: null, chosen: chosen.map(outOf) }))
    : [];
  return verbs.split('/').flatMap((verb) =>
    [...asked, ...joined].map(({ particle, chosen }) => ({
      verb,
      particle,
      directObject,
      animate,
      human,
      place,
      saidOf,
      deed: bids,
      patient: first === patient,
      phrases: chosen,
      slots,
    })),
  );
}

/** `attack on/against {object}`, `transfer of {object} to {to}`, `hunger strike`. */
export function readNoun(frame: string): NounShape {
  const words = split(frame);
  const end = words.findIndex((word) => isPreposition(word));
  const noun = words.slice(0, end < 0 ? words.length : end).join(' ');
  if (!/^[a-z][a-z -]*$/u.test(noun)) {
    throw new NotationError(`"${frame}" must start with a noun, in small letters.`);
  }
  const slots: { preposition: string; role: Role }[] = [];
  for (let at = end; at >= 0 && at < words.length; at += 2) {
    const role = roleOf(words[at + 1] ?? '', frame);
    if (role === null || !isPreposition(words[at] ?? '')) {
      throw new NotationError(
        `"${frame}": after the noun write prepositions with their {role}, as in "attack on/against {object}".`,
      );
    }
    for (const preposition of (words[at] ?? '').split('/')) slots.push({ preposition, role });
  }
  return { noun, slots };
}

function outOf(phrase: FrameShape['phrases'][number]): FrameShape['phrases'][number] {
  return phrase.preposition === 'of' ? { ...phrase, preposition: 'out of' } : phrase;
}

/** Words of a frame, prepositions of several words as one, articles left out. */
function split(frame: string): readonly string[] {
  const words = frame.split(/\s+/u).filter((word) => word !== '' && !skipped.has(word));
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    // Thousands of frames are read at every start, and few have one.
    const found = compoundStarts.has(word)
      ? [3, 2]
          .map((length) => words.slice(at, at + length).join(' '))
          .find((group) => compoundPrepositions.has(group))
      : undefined;
    joined.push(found ?? word);
    at += found === undefined ? 0 : found.split(' ').length - 1;
  }
  return joined;
}

function isPreposition(word: string): boolean {
  return word.split('/').every((part) => prepositions.has(part) || compoundPrepositions.has(part));
}

/** "plead not guilty" */
function isNegated(word: string, next: string | undefined): boolean {
  return word === 'not' && next !== undefined && particles.has(next);
}

/** "sanctions/penalty" → both, in singular too: a parser's lemma of "talks" is "talk", that of "troops" is "troops". */
function lemmas(words: string): readonly string[] {
  return [...new Set(words.split('/').flatMap((word) => [word, singular(word)]))];
}

/** The singular of a regular plural; other words as they are. */
export function singular(word: string): string {
  if (/(ss|us|is)$/u.test(word)) return word;
  if (word === 'data') return 'datum';
  if (/(^|[a-z]s|wo)men$/u.test(word)) return word.replace(/men$/u, 'man');
  // "ties" is no plural of "ty".
  if (/..ies$/u.test(word)) return word.replace(/ies$/u, 'y');
  if (/(ch|sh|x|ss|go|to|ro)es$/u.test(word)) return word.replace(/es$/u, '');
  return word.replace(/s$/u, '');
}
