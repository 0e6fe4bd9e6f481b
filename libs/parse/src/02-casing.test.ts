import { describe, expect, test } from '@jest/globals';
import { openReport } from '@whence/report';
import { casingOf, unshouted } from './02-casing.js';

const casing = casingOf(
  openReport(
    'In Derna the army of Qatar moves militants of ISIS, and Abu Bakr leaves for Libya after talks.',
  ),
);

describe('headlines are read in the case of their report', () => {
  test.each([
    ['QATAR MOVES ISIS MILITANTS TO LIBYA', 'Qatar moves ISIS militants to Libya'],
    ['Army Leaves Derna After Talks With Qatar', 'army leaves Derna after talks with Qatar'],
    ['KHARTOUM AGREES TO TALKS', 'Khartoum Agrees to talks'],
    ['Qatar moves militants to Libya', 'Qatar moves militants to Libya'],
    ['Abu Bakr al-Baghdadi Left Derna.', 'Abu Bakr al-Baghdadi Left Derna.'],
    ['ISIS', 'ISIS'],
    ['İSTANBUL SEES TALKS', 'İSTANBUL Sees talks'],
  ])('%s → %s', (written, read) => {
    expect(unshouted(written, casing)).toBe(read);
    expect(unshouted(written, casing)).toHaveLength(written.length);
  });
});
