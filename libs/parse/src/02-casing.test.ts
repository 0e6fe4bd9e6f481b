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
    [
      'Army Kills ISIS Fighters Near Agdabia After US Raid',
      'army Kills ISIS Fighters near Agdabia after US Raid',
    ],
    ['İSTANBUL SEES TALKS', 'İSTANBUL Sees talks'],
  ])('%s → %s', (written, read) => {
    expect(unshouted(written, casing)).toBe(read);
    expect(unshouted(written, casing)).toHaveLength(written.length);
  });
});

describe('an acronym that is a word in small letters is sent as another one', () => {
  test.each([
    ['IS attacked Derna.', 'EU attacked Derna.'],
    [
      'Troops killed an IS commander and IS’s treasurer.',
      'Troops killed an EU commander and EU’s treasurer.',
    ],
    [
      'The WHO (an agency) condemned the IS-led attack.',
      'The CIA (an agency) condemned the EU-led attack.',
    ],
    ['WHO Condemns Attack Near Hospital', 'CIA Condemns Attack near Hospital'],
    // Words that are stressed, headlines in capitals, longer names
    ['He said it IS true.', 'He said it IS true.'],
    ['Those WHO fled are safe.', 'Those WHO fled are safe.'],
    ['QATAR IS MOVING MILITANTS', 'Qatar is Moving militants'],
    ['The AT&IS firm of W.H.O. left.', 'The AT&IS firm of W.H.O. left.'],
    ['The man who is here left.', 'The man who is here left.'],
  ])('%s → %s', (written, read) => {
    expect(unshouted(written, casing)).toBe(read);
  });
});
