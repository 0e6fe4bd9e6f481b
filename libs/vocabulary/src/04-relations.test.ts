import { describe, expect, test } from '@jest/globals';
import { parseYaml } from './01-read-yaml.js';
import { combineRelations, relationFile, type Relations } from './04-relations.js';

const entry = (lines: string): string =>
  `ARRESTS:\n  plover: COERCE/arrest\n  cameo: "173"\n${lines}\n  inverse: was arrested by\n`;

function relations(...texts: readonly string[]): Relations {
  return combineRelations(
    texts.map((text, index) => parseYaml(text, `relations/${index + 1}.yaml`, relationFile)),
  );
}

describe('a wrong entry names its file and line and says what to do', () => {
  test.each([
    [
      'no words',
      entry('  says: ""'),
      /^relations\/1\.yaml:1: ARRESTS: has no words\. List at least one/u,
    ],
    [
      'a type that PLOVER lacks',
      'YIELDS:\n  plover: YIELD\n  cameo: null\n  says: yield\n  inverse: x\n',
      /1\.yaml:2: YIELDS: PLOVER has no type YIELD; use one of AGREE, AID, ASSAULT/u,
    ],
    [
      'an unknown trait',
      'X:\n  plover: null\n  cameo: null\n  says: x\n  traits: [near]\n  inverse: x\n',
      /1\.yaml:5: .*traits are of these: at, to, thing/u,
    ],
    [
      'a mode of another type',
      'X:\n  plover: COERCE/demo-org\n  cameo: null\n  says: x\n  inverse: x\n',
      /1\.yaml:2: X: COERCE has no mode "demo-org"; use one of arrest/u,
    ],
    [
      'a code of another type',
      'X:\n  plover: COERCE\n  cameo: "140"\n  says: x\n  inverse: x\n',
      /1\.yaml:2: X: CAMEO 140 is PROTEST, not COERCE; change one of them\./u,
    ],
    [
      'a code without quotes',
      'X:\n  plover: null\n  cameo: 0729\n  says: x\n  inverse: x\n',
      /1\.yaml:3: X\.cameo: cameo is a code in quotes \("0729"\), or null\./u,
    ],
    [
      'no inverse',
      'X:\n  plover: null\n  cameo: null\n  says: x\n',
      /1\.yaml:1: X\.inverse: inverse is missing: say it from the object/u,
    ],
    [
      'a key that is not known',
      'X:\n  plover: null\n  cameo: null\n  verbs: x\n  inverse: x\n',
      /1\.yaml:\d: X: Unrecognized key: "verbs"/u,
    ],
    [
      'a name in small letters',
      'arrests:\n  plover: null\n',
      /1\.yaml:1: arrests: .*name a relation by its verb in capitals/u,
    ],
    [
      'a frame that is no notation',
      entry('  says:\n    arrest {object},\n    nab {victim}'),
      /1\.yaml:6: "nab \{victim\}" has the slot \{victim\}; use one of/u,
    ],
    ['broken YAML', 'X:\n  says: [\n', /1\.yaml:\d: .*Mend the YAML/u],
    [
      'a key twice',
      `${entry('  says: arrest {object}')}ARRESTS: {}\n`,
      /1\.yaml:\d: .*duplicated/u,
    ],
  ])('%s', (_, text, message) => {
    expect(() => relations(text)).toThrow(message);
  });

  test('a relation in two files', () => {
    const text = entry('  says: arrest {object}');
    expect(() => relations(text, text)).toThrow(/^relations\/2\.yaml:1: ARRESTS is there twice/u);
  });

  test('a frame in two relations, also through one of several prepositions', () => {
    const attacks =
      'ATTACKS:\n  plover: FIGHT\n  cameo: "190"\n  says:\n    hit {object},\n    fire on {object}\n  inverse: x\n';
    expect(() => relations(entry('  says: fire at/on {object}'), attacks)).toThrow(
      'relations/2.yaml:6: "fire on {object}" already says ARRESTS. Keep one of the two.',
    );
  });

  test('a noun in two relations', () => {
    const detains =
      'DETAINS:\n  plover: null\n  cameo: null\n  nouns: arrest of {object}\n  inverse: x\n';
    expect(() => relations(entry('  nouns: arrest'), detains)).toThrow(
      /2\.yaml:4: the noun "arrest" already says ARRESTS/u,
    );
  });
});

describe('frames of a verb', () => {
  test('come with the most demanding first', () => {
    const { verbFrames } = relations(
      entry('  says: take {object}, take {object} in, take {object} into custody, take prisoners'),
    );
    expect(
      verbFrames
        .get('take')
        ?.map(({ directObject, phrases, particle }) => [directObject, phrases[0]?.noun, particle]),
    ).toEqual([
      [['prisoners', 'prisoner'], undefined, null],
      ['object', 'custody', null],
      ['object', undefined, 'in'],
      ['object', undefined, null],
    ]);
  });

  test.each([
    ['call on {object}', { particle: 'on', directObject: 'object', slots: [] }],
    [
      'pull out of {object}',
      { particle: null, slots: [{ preposition: 'out of', role: 'object' }] },
    ],
  ])('also fit the other tree that parsers give "%s"', (frame, expected) => {
    const [verb = ''] = frame.split(' ');
    const { verbFrames } = relations(entry(`  says: ${frame}`));
    expect(verbFrames.get(verb)).toContainEqual(expect.objectContaining(expected));
  });

  test('are not doubled by another tree where a relation says the same', () => {
    const { verbFrames } = relations(
      entry('  says: call on {object}'),
      entry('  says: call {object} on').replace('ARRESTS', 'VISITS'),
    );
    expect(
      verbFrames
        .get('call')
        ?.map(({ relation }) => relation.name)
        .sort(),
    ).toEqual(['ARRESTS', 'VISITS']);
  });
});
