import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refinements, refines } from './refinement.js';
import type { Statement } from './statement.js';
import type { EntityFacts } from './testimony.js';

const facts: Record<string, EntityFacts> = Object.fromEntries(
  (
    [
      ['libya', 'State', 'LBY'],
      ['egypt', 'State', 'EGY'],
      ['derna', 'Place', 'LBY'],
      ['cairo', 'Place', 'EGY'],
      ['nowhere', 'Place', null],
    ] as const
  ).map(([id, kind, country]) => [id, { id, kind, country, named: true, speaksFor: null }]),
);
const factsOf = (id: string) => facts[id];

const day = fc.constantFrom('2019-03-01', '2019-03-02', '2019-03-09');
const when = fc.option(
  fc
    .tuple(day, day)
    .map((days) => [...days].sort())
    .map(([start = '', end = '']) => ({ start, end, precision: 'day' as const, text: 'then' })),
);
const places = fc.subarray(Object.keys(facts), { maxLength: 2 });
const count = fc.option(fc.constantFrom({ min: 10, max: null, text: 'over 10' }, { min: 13, max: 13, text: '13' })); // prettier-ignore
const statement: fc.Arbitrary<Statement> = fc
  .record({
    from: places,
    to: places,
    at: places,
    when,
    count,
    ended: fc.boolean(),
    recipient: fc.option(fc.constant('z')),
  }) // prettier-ignore
  .map((more) => ({
    ...{ subject: 'x', relation: 'ARRESTS', verb: 'arrest', object: 'y' },
    ...{ event: null, mode: null, cameo: null },
    ...more,
  }));

describe('which claims say more exactly what others say', () => {
  test('is found for any set of claims as if each were compared with all others', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 2, maxLength: 12 }), (statements) => {
        const claims = new Map(statements.map((one, index) => [`claim_${index}`, one] as const));
        const expected = [...claims].flatMap(([id, finer]) => {
          const vaguer = [...claims]
            .filter(([other, wide]) => other !== id && refines(finer, wide, factsOf))
            .map(([other]) => other)
            .sort();
          return vaguer.length === 0 ? [] : [[id, vaguer] as const];
        });
        expect(refinements(claims, factsOf)).toEqual(new Map(expected));
      }),
      { numRuns: 500 },
    );
  });
});
