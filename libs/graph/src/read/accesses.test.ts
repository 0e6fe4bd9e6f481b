import { describe, expect, test } from '@jest/globals';
import { accessesFor, type Access, type Wanted } from './accesses.js';

const nothing: Wanted = {
  subject: null,
  object: null,
  with: null,
  relations: null,
  statuses: null,
  periods: null,
  toldBy: null,
  query: null,
};

describe('a filter walks the index that it narrows most', () => {
  test.each<[string, Partial<Wanted>, readonly Access[]]>([
    ['everything', {}, [{ all: '~' }]],
    ['a subject', { subject: 'a' }, [{ subject: 'a' }]],
    ['a pair', { subject: 'a', object: 'b' }, [{ pair: 'a', other: 'b' }]],
    ['someone in any role', { with: 'a' }, [{ subject: 'a' }, { object: 'a' }, { recipient: 'a' }]],
    [
      'an actor and what was done',
      { object: 'a', relations: ['ATTACKS', 'KILLS'] },
      [
        { objectRelation: 'a', other: 'ATTACKS' },
        { objectRelation: 'a', other: 'KILLS' },
      ],
    ],
    [
      'an actor and how it stands',
      { subject: 'a', statuses: ['DISPUTED'] },
      [{ subjectStatus: 'a', other: 'DISPUTED' }],
    ],
    [
      'what was done and how it stands',
      { relations: ['ATTACKS'], statuses: ['DISPUTED', 'DENIED'] },
      [
        { relationStatus: 'ATTACKS', other: 'DISPUTED' },
        { relationStatus: 'ATTACKS', other: 'DENIED' },
      ],
    ],
    [
      'an actor and when it was',
      { subject: 'a', periods: ['2017-10', '2017', 'years'] },
      [
        { subjectPeriod: 'a', other: '2017-10' },
        { subjectPeriod: 'a', other: '2017' },
        { subjectPeriod: 'a', other: 'years' },
      ],
    ],
    ['when it was', { periods: ['2017-10', '2017'] }, [{ period: '2017-10' }, { period: '2017' }]],
    [
      'an actor, what was done and when',
      { subject: 'a', relations: ['ATTACKS'], periods: ['2017'] },
      [{ subjectRelation: 'a', other: 'ATTACKS' }],
    ],
    ['what a source said of an actor', { subject: 'a', toldBy: 's' }, [{ subject: 'a' }]],
    [
      'what a source that said little said of an actor',
      { subject: 'a', toldBy: 's', fewTellings: true },
      [{ toldBy: 's' }, { toldFor: 's' }],
    ],
    ['words', { query: '+gold' }, [{ text: '+gold' }]],
    [
      'words and actors',
      { subject: 'a', object: 'b', query: '+gold' },
      [{ text: '+gold +about:"a" +about:"b"' }],
    ],
  ])('%s', (_what, wanted, accesses) => {
    expect(accessesFor({ ...nothing, ...wanted }, '~')).toEqual(accesses);
  });
});
