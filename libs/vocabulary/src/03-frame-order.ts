import type { FrameShape } from './02-notation.js';
import type { Slot } from './vocabulary.js';

/** How much a frame asks for: frames that ask for more are tried first. */
export function demand(frame: FrameShape): number {
  const { directObject, animate, human, place, saidOf, deed, phrases, particle, slots } = frame;
  const fixed = directObject !== null && typeof directObject !== 'string';
  return (
    (fixed ? 16 : 0) +
    (phrases.length > 0 ? 8 : 0) +
    (particle === null && !slots.some(isJoined) ? 0 : 4) +
    (saidOf === null ? 0 : 3) +
    (deed ? 3 : 0) +
    (slots.some(({ role }) => role === 'object') ? 2 : 0) +
    (typeof directObject === 'string' ? 1 : 0) +
    // Any name may be someone's, few are a place's: "recaptured Kidal", "recaptured Omar Bello".
    (human
      ? 0.7
      : animate
        ? 0.5
        : place
          ? 0.6
          : slots.some((slot) => slot.animate ?? slot.place)
            ? 0.5
            : 0) +
    new Set(slots.map(({ role }) => role)).size / 8
  );
}

/** "kicked [out of Mali]" has its particle in the preposition. */
function isJoined({ preposition }: Slot): boolean {
  return /^(out|away|back) /u.test(preposition);
}

/** Two frames with a key in common would fit the same clause. */
export function frameKeys({
  verb,
  particle,
  directObject,
  animate,
  human,
  place,
  saidOf,
  deed,
  patient,
  phrases,
  slots,
}: FrameShape): readonly string[] {
  const objects =
    directObject === null || typeof directObject === 'string'
      ? [directObject === null ? '-' : nature({ animate, human, place })]
      : directObject;
  const phrase = phrases
    .map(({ preposition, noun }) => `${preposition} ${noun}`)
    .sort()
    .join('+');
  const roles = [...new Set(slots.map(({ role }) => role))];
  const marked = roles.reduce<readonly string[]>(
    (keys, role) =>
      keys.flatMap((key) =>
        slots
          .filter((slot) => slot.role === role)
          .map(
            (slot) =>
              `${key}+${slot.preposition}${slot.animate ? ' {someone}' : slot.place ? ' {somewhere}' : ''}`,
          ),
      ),
    [''],
  );
  const said = saidOf === null ? `${patient ? '{object} ' : ''}${verb}` : `{${saidOf}} ${verb}`;
  const bidden = deed ? 'to {deed}' : '';
  return objects.flatMap((object) =>
    marked.map((prepositions) =>
      [said, particle ?? '-', object, phrase, prepositions, bidden].join('|'),
    ),
  );
}

/** What a frame asks its direct object to be, in the notation. */
function nature({
  animate,
  human,
  place,
}: Pick<FrameShape, 'animate' | 'human' | 'place'>): string {
  if (human) return '{person}';
  return animate ? '{someone}' : place ? '{somewhere}' : '{}';
}

/**
 * Other trees that parsers give for the same words: "call on Iran" may have "on" as a particle and Iran as its object;
 * "pull out of Syria" may have the
 * particle "out" and "of Syria", or "out of Syria".
 */
export function alternatives(frame: FrameShape): readonly FrameShape[] {
  return [asParticle(frame), asJoined(frame)].filter((other) => other !== null);
}

const takenForParticles = new Set([
  'on',
  'over',
  'in',
  'off',
  'through',
  'along',
  'around',
  'about',
]);

function asParticle(frame: FrameShape): FrameShape | null {
  const [first, ...rest] = frame.slots;
  const plain =
    frame.particle === null && frame.directObject === null && frame.phrases.length === 0;
  if (!plain || first?.role !== 'object' || !takenForParticles.has(first.preposition)) return null;
  return {
    ...frame,
    particle: first.preposition,
    directObject: 'object',
    animate: first.animate === true,
    place: first.place === true,
    slots: rest,
  };
}

/** The particle and "of" or "from" after it as one preposition: "kicked [out of Mali]". */
function asJoined(frame: FrameShape): FrameShape | null {
  const [first] = frame.slots;
  if (frame.particle === null || first === undefined || !/^(out|away|back)$/u.test(frame.particle))
    return null;
  const joined = { ...first, preposition: `${frame.particle} ${first.preposition}` };
  return { ...frame, particle: null, slots: [joined, ...frame.slots.slice(1)] };
}
