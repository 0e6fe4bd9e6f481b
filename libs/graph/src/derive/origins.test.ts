import { describe, expect, test } from '@jest/globals';
import { independentOrigins, lineOf } from './origins.js';
import type { EntityFacts, Testimony } from './testimony.js';

const people: Record<string, Partial<EntityFacts>> = {
  reuters: { kind: 'Media' },
  afp: { kind: 'Media' },
  lna: {},
  'lna sources': { named: false, speaksFor: 'lna' },
  'an lna officer': { named: false, speaksFor: 'lna' },
  residents: { named: false },
};
const factsOf = (id: string): EntityFacts | undefined =>
  people[id] && { id, named: true, kind: 'Group', country: null, speaksFor: null, ...people[id] };

describe('who a line comes from', () => {
  test.each([
    ['the first of the chain', ['lna', 'reuters'], 'lna'],
    ['the body whose anonymous sources spoke', ['lna sources', 'reuters'], 'lna'],
    ['who passes on the nameless', ['residents', 'reuters'], 'reuters'],
    ['the publisher when nobody else is named', ['reuters'], 'reuters'],
    ['the nameless when nobody passes them on', ['residents'], 'residents'],
    ['nobody where no chain is', [], null],
  ])('is %s', (_, chain, origin) => {
    expect(lineOf(chain, factsOf).origin).toBe(origin);
  });
});

test.each([
  ['the media behind who said it', ['lna', 'reuters', 'afp'], ['reuters', 'afp']],
  ['no person or body that told it on', ['lna sources', 'lna', 'afp'], ['afp']],
  ['none that is where it comes from', ['residents', 'reuters'], []],
])('passed on by %s', (_, chain, carriers) => {
  expect(lineOf(chain, factsOf).carriers).toEqual(carriers);
});

describe('independent origins', () => {
  const line = 'The army arrested thirteen people in the old town on Friday night.';
  const other = 'Soldiers took a dozen suspects away, a shopkeeper on the square recalled.';
  test.each([
    [
      'two sources with words of their own are two',
      [
        ['a', line],
        ['b', other],
      ],
      2,
    ],
    [
      'one source twice is one',
      [
        ['a', line],
        ['a', other],
      ],
      1,
    ],
    [
      'one text in two papers is one',
      [
        ['a', line],
        ['b', line],
      ],
      1,
    ],
    [
      'a trimmed text is the same text',
      [
        ['a', line],
        ['b', 'The army arrested thirteen people in the old town.'],
      ],
      1,
    ],
    [
      'b, who reprints a, stays with a in words of its own',
      [
        ['a', line],
        ['b', line],
        ['b', other],
      ],
      1,
    ],
    ['nobody is no origin', [], 0],
  ] as const)('%s', (_, said, count) => {
    const testimonies = said.map(([origin, passageText], index) =>
      testimony(String(index), origin, passageText),
    );
    expect(independentOrigins(testimonies)).toHaveLength(count);
  });

  // A report, who said it, and who passed it on: "1ab" is a in b's report 1.
  test.each([
    ['a and b, who passes a on in the same report, are one', ['1ab', '1b'], 1],
    ['b, who says it by itself in another report, is one of its own', ['1ab', '2b'], 2],
    ['a and b are one in a third report too', ['1ab', '1b', '2b'], 1],
    ['b, who passes a on, is none of its own', ['1ab', '2ab'], 1],
    ['two whom b passes on stay two, whatever b says itself', ['1ab', '1cb', '1b'], 2],
    ['whom nobody passes on counts', ['1ab', '1b', '2c'], 2],
  ])('%s', (_, lines, count) => {
    const testimonies = lines.map(([reportId = '', origin = '', ...carriers], index) => ({
      ...testimony(String(index), origin, `Told${index}`),
      ...{ reportId, carriers },
    }));
    expect(independentOrigins(testimonies)).toHaveLength(count);
    expect(independentOrigins(testimonies.toReversed())).toHaveLength(count);
  });

  test('say why they count once', () => {
    const [one] = independentOrigins([
      testimony('1', 'a', line),
      testimony('2', 'b', line),
      testimony('3', 'b', other),
    ]);
    expect(one?.reasons).toEqual(['same source', 'same text']);
  });
});

function testimony(id: string, origin: string, passageText: string): Testimony {
  return {
    id,
    reportId: 'report_1',
    origin,
    carriers: [],
    passageText,
    stance: 'AFFIRMS',
    modality: 'asserted',
    withdrawn: false,
    statedAt: '2019-03-01',
    recordedAt: '2019-03-02T00:00:00.000Z',
    statement: {
      ...{
        subject: 'x',
        relation: 'ARRESTS',
        verb: 'arrest',
        event: null,
        mode: null,
        cameo: null,
        object: 'y',
      },
      ...{ recipient: null, from: [], to: [], at: [], when: null, count: null, ended: false },
    },
  };
}
