import { describe, expect, test } from '@jest/globals';
import { NotationError, readFrames, readNoun, singular } from './02-notation.js';

describe('the notation of verb frames', () => {
  test.each([
    ['retreat', { particle: null, directObject: null, phrases: [], slots: [] }],
    ['arrest {object}', { directObject: 'object' }],
    [
      'hand {object} over to {recipient}',
      {
        particle: 'over',
        directObject: 'object',
        slots: [{ preposition: 'to', role: 'recipient' }],
      },
    ],
    ['shoot {object} dead', { particle: 'dead', directObject: 'object' }],
    ['swear {object} in', { particle: 'in', directObject: 'object' }],
    [
      'impose sanctions on {object}',
      { directObject: ['sanctions', 'sanction'], slots: [{ preposition: 'on', role: 'object' }] },
    ],
    [
      'take {object} into custody',
      { directObject: 'object', phrases: [{ preposition: 'into', noun: 'custody' }] },
    ],
    [
      'fire at/on {object}',
      {
        directObject: null,
        slots: [
          { preposition: 'at', role: 'object' },
          { preposition: 'on', role: 'object' },
        ],
      },
    ],
    ['pull out of {object}', { particle: 'out', slots: [{ preposition: 'of', role: 'object' }] }],
    [
      'sign a deal with {object}',
      { directObject: ['deal'], slots: [{ preposition: 'with', role: 'object' }] },
    ],
    ['vote in favour of {object}', { slots: [{ preposition: 'in favour of', role: 'object' }] }],
    [
      'base {subject} in {object}',
      { directObject: 'subject', slots: [{ preposition: 'in', role: 'object' }] },
    ],
  ])('reads "%s"', (text, expected) => {
    expect(readFrames(text)).toEqual([expect.objectContaining(expected)]);
  });

  test('makes a frame of each noun that a phrase may have', () => {
    expect(readFrames('come to agreement/terms').map(({ phrases }) => phrases[0]?.noun)).toEqual([
      'agreement',
      'terms',
      'term',
    ]);
  });

  test('makes a frame of each verb that may stand in it', () => {
    expect(readFrames('brand/label {object} as absurd').map(({ verb }) => verb)).toEqual([
      'brand',
      'label',
    ]);
  });

  test('asks for a person or a body behind a preposition', () => {
    expect(readFrames('resume talks with {someone}')).toMatchObject([
      { animate: false, slots: [{ preposition: 'with', role: 'object', animate: true }] },
    ]);
  });

  test('asks for a place behind a preposition', () => {
    expect(readFrames('go to {somewhere}')).toMatchObject([
      { place: false, slots: [{ preposition: 'to', role: 'object', place: true }] },
    ]);
  });

  test.each([
    ['Arrest {object}', /must start with the verb's lemma/u],
    ['arrest {victim}', /slot \{victim\}; use one of \{subject\}, \{object\}/u],
    ['give {recipient} {object}', /two direct objects/u],
    ['hand {object} over back', /two particles/u],
    ['take {object} custody', /"custody" fits nowhere/u],
  ])('refuses "%s" and says why', (text, message) => {
    expect(() => readFrames(text)).toThrow(NotationError);
    expect(() => readFrames(text)).toThrow(message);
  });
});

describe('the notation of event nouns', () => {
  test.each([
    ['arrest', { noun: 'arrest', slots: [] }],
    [
      'hunger strike against {object}',
      { noun: 'hunger strike', slots: [{ preposition: 'against', role: 'object' }] },
    ],
    [
      'attack on/against {object}',
      {
        noun: 'attack',
        slots: [
          { preposition: 'on', role: 'object' },
          { preposition: 'against', role: 'object' },
        ],
      },
    ],
    [
      'transfer of {object} to {to}',
      {
        noun: 'transfer',
        slots: [
          { preposition: 'of', role: 'object' },
          { preposition: 'to', role: 'to' },
        ],
      },
    ],
  ])('reads "%s"', (text, expected) => {
    expect(readNoun(text)).toEqual(expected);
  });

  test('refuses a preposition without a role and says what to write', () => {
    expect(() => readNoun('lifting of sanctions on {object}')).toThrow(
      /"attack on\/against \{object\}"/u,
    );
  });
});

test('an object or a subject may be asked to be a person, a body or a place', () => {
  expect(readFrames('execute {someone}')).toMatchObject([
    { verb: 'execute', directObject: 'object', animate: true },
  ]);
  expect(readFrames('take {somewhere}')).toMatchObject([
    { verb: 'take', directObject: 'object', animate: false, place: true },
  ]);
  expect(readFrames('{someone} belong to {object}')).toMatchObject([
    { verb: 'belong', directObject: null, animate: false, saidOf: 'someone' },
  ]);
  expect(readFrames('{official} travel to {object}')).toMatchObject([
    { verb: 'travel', saidOf: 'official' },
  ]);
  expect(readFrames('{weapon} slam into {object}')).toMatchObject([
    { verb: 'slam', saidOf: 'weapon' },
  ]);
  expect(readFrames('{calamity} hit {object}')).toMatchObject([{ saidOf: 'calamity' }]);
  expect(readFrames('{vehicle} hit {object}')).toMatchObject([{ saidOf: 'vehicle' }]);
  expect(readFrames('{somewhere} fall to {subject}')).toMatchObject([
    { verb: 'fall', saidOf: 'somewhere', place: false },
  ]);
  expect(readFrames('tell {object} to {deed}')).toMatchObject([
    { verb: 'tell', directObject: 'object', deed: true, slots: [], phrases: [] },
  ]);
  expect(readFrames('{object} go on trial')).toMatchObject([
    { verb: 'go', directObject: null, saidOf: null, patient: true },
  ]);
});

test.each([
  ['talks', 'talk'],
  ['embargoes', 'embargo'],
  ['clashes', 'clash'],
  ['casualties', 'casualty'],
  ['crisis', 'crisis'],
  ['police', 'police'],
  ['ties', 'tie'],
  ['allies', 'ally'],
])('the singular of "%s" is "%s"', (plural, expected) => {
  expect(singular(plural)).toBe(expected);
});
