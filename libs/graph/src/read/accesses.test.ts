import { describe, expect, test } from '@jest/globals';
import { accessesFor, type Access, type Wanted } from './accesses.js';

const nothing: Wanted = {
  subject: null,
  object: null,
  with: null,
  relations: null,
  statuses: null,
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
    ['what a source said of an actor', { subject: 'a', toldBy: 's' }, [{ subject: 'a' }]],
    [
      'what a source that said little said of an actor',
      { subject: 'a', toldBy: 's', fewTellings: true },
      [{ toldBy: 's' }],
    ],
    ['words', { subject: 'a', query: '+gold' }, [{ text: '+gold' }]],
  ])('%s', (_what, wanted, accesses) => {
    expect(accessesFor({ ...nothing, ...wanted }, '~')).toEqual(accesses);
  });
});
