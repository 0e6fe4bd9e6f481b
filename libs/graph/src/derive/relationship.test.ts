import { describe, expect, test } from '@jest/globals';
import { deriveRelationship } from './relationship.js';
import type { Statement } from './statement.js';
import type { EntityFacts, Testimony } from './testimony.js';

const places: Record<string, EntityFacts> = {
  libya: { id: 'libya', kind: 'State', country: 'LBY', named: true, speaksFor: null },
  derna: { id: 'derna', kind: 'Place', country: 'LBY', named: true, speaksFor: null },
  cairo: { id: 'cairo', kind: 'Place', country: 'EGY', named: true, speaksFor: null },
};
const factsOf = (id: string) => places[id];

describe('what testimonies say of a claim', () => {
  test.each<[string, readonly Partial<Testimony>[], string, number, number]>([
    ['one origin leaves it unconfirmed', [{}], 'UNCONFIRMED', 1, 0],
    ['two confirm it', [{}, { origin: 'b' }], 'CORROBORATED', 2, 0],
    ['an alleged one counts too', [{}, { origin: 'b', modality: 'alleged' }], 'CORROBORATED', 2, 0],
    ['a plan does not', [{}, { origin: 'b', modality: 'planned' }], 'UNCONFIRMED', 1, 0],
    ['a fear does not either', [{ modality: 'possible' }], 'UNCONFIRMED', 0, 0],
    ['a denial disputes it', [{}, { origin: 'b', stance: 'DENIES' }], 'DISPUTED', 1, 1],
    ['only denied is denied', [{ stance: 'DENIES' }], 'DENIED', 0, 1],
    ['a withdrawn one is gone', [{}, { origin: 'b', withdrawn: true }], 'UNCONFIRMED', 1, 0],
    ['all withdrawn is withdrawn', [{ withdrawn: true }], 'WITHDRAWN', 0, 0],
    [
      'a withdrawn denial frees it',
      [{}, { origin: 'b', stance: 'DENIES', withdrawn: true }],
      'UNCONFIRMED',
      1,
      0,
    ],
  ])('%s', (_, said, status, origins, denials) => {
    const derived = deriveRelationship(said.map(testimony), factsOf);
    expect(derived?.claims).toMatchObject([{ status, origins, denials }]);
  });
});

describe('a claim said more exactly', () => {
  const day = {
    start: '2017-10-19',
    end: '2017-10-19',
    precision: 'day',
    text: 'on 19 October',
  } as const;
  const year = {
    start: '2017-01-01',
    end: '2017-12-31',
    precision: 'year',
    text: 'in 2017',
  } as const;
  test.each<[string, Partial<Statement>, Partial<Statement>, boolean]>([
    ['a day within the year', { when: year }, { when: day }, true],
    ['a day where no time was given', {}, { when: day }, true],
    ['a year is not within a day', { when: day }, { when: year }, false],
    ['a town within the country', { at: ['libya'] }, { at: ['derna'] }, true],
    ['a town of another country', { at: ['libya'] }, { at: ['cairo'] }, false],
    ['a place where none was given', {}, { at: ['derna'] }, true],
    [
      'thirteen are over ten',
      { count: { min: 10, max: null, text: 'over 10' } },
      { count: { min: 13, max: 13, text: '13' } },
      true,
    ],
    [
      'nine are not',
      { count: { min: 10, max: null, text: 'over 10' } },
      { count: { min: 9, max: 9, text: '9' } },
      false,
    ],
    ['a state that is over is another', {}, { ended: true }, false],
  ])('%s', (_, vaguer, finer, counts) => {
    const derived = deriveRelationship(
      [
        testimony({ statement: statement(vaguer) }, 0),
        testimony({ statement: statement(finer), origin: 'b' }, 1),
      ],
      factsOf,
    );
    const claim = derived?.claims.find(({ testimonyIds }) => testimonyIds.includes('t0'));
    expect(claim?.origins).toBe(counts ? 2 : 1);
  });
});

describe('the edge between two', () => {
  test('is drawn for what is said to have been done, with its first and last day', () => {
    const when = (start: string) => ({ start, end: start, precision: 'day' as const, text: start });
    const derived = deriveRelationship(
      [
        testimony({ statement: statement({ when: when('2017-10-19') }) }, 0),
        testimony(
          { statement: statement({ when: when('2017-03-01') }), statedAt: '2017-03-02' },
          1,
        ),
      ],
      factsOf,
    );
    expect(derived?.edge).toMatchObject({
      claims: 2,
      first: '2017-03-01',
      last: '2017-10-19',
      statedAt: '2019-03-01',
    });
  });
  test('what lasts stands before what is over, and is not corroborated by it', () => {
    const former = testimony({ statement: statement({ ended: true }), origin: 'one' }, 0);
    const member = testimony({ statement: statement({}), origin: 'two' }, 1);
    expect(deriveRelationship([former], factsOf)?.edge).toMatchObject({ ended: true, claims: 1 });
    expect(deriveRelationship([former, member], factsOf)?.edge).toMatchObject({
      ended: false,
      claims: 1,
      status: 'UNCONFIRMED',
    });
  });
  test.each<[string, Partial<Testimony>]>([
    ['only planned', { modality: 'planned' }],
    ['only denied', { stance: 'DENIES' }],
    ['withdrawn', { withdrawn: true }],
    ['without an object', { statement: statement({ object: null }) }],
    ['about one entity and itself', { statement: statement({ object: 'x' }) }],
  ])('is not drawn for what is %s', (_, said) => {
    expect(deriveRelationship([testimony(said, 0)], factsOf)?.edge).toBeNull();
  });
});

function statement(more: Partial<Statement>): Statement {
  return {
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
    ...more,
  };
}

function testimony(more: Partial<Testimony>, index: number): Testimony {
  return {
    id: `t${index}`,
    reportId: `r${index}`,
    origin: 'a',
    carriers: [],
    passageText: `line${index} in${index} words${index} of${index} its${index} own${index}`,
    stance: 'AFFIRMS',
    modality: 'asserted',
    withdrawn: false,
    statedAt: '2019-03-01',
    recordedAt: '2019-03-02T00:00:00.000Z',
    statement: statement({}),
    ...more,
  };
}
