import { describe, expect, test } from '@jest/globals';
import { DateScalar, DateTimeScalar } from './scalars.js';

describe('days and moments are taken as they are written, or refused with an example', () => {
  test.each([
    [DateScalar, '2017-10-19', true],
    [DateScalar, '2016-02-29', true],
    [DateScalar, '2017-02-29', false],
    [DateScalar, '2017-10-19T00:00:00Z', false],
    [DateScalar, '19 October 2017', false],
    [DateScalar, 20_171_019, false],
    [DateTimeScalar, '2017-10-24T08:00:00Z', true],
    [DateTimeScalar, '2017-10-24T08:00+02:00', true],
    [DateTimeScalar, '2017-10-24', true],
    [DateTimeScalar, '2017-10-24T08:00:00', false],
    [DateTimeScalar, '2017-10-24T25:00:00Z', false],
    [DateTimeScalar, '2017-02-30T08:00:00Z', false],
  ])('%s %p: %p', (scalar, value, isTaken) => {
    if (isTaken) expect(scalar.parseValue(value)).toBe(value);
    else expect(() => scalar.parseValue(value)).toThrow(/Write it like "2017-10-/u);
  });
});
