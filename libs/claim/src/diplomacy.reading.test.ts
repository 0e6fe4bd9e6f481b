import { describe, expect, test } from '@jest/globals';
import { told } from './testing.js';

/** Each sentence with claims that must be among those it gives: what envoys, courts, voters and spokesmen do. */
type Table = readonly (readonly [sentence: string, ...claims: string[]])[];

const tables: Readonly<Record<string, Table>> = {
  'a number "of which" counts the last ones that are several, and no day or place': [
    [
      'The navy had launched 30 missiles overnight, most of which were shot down.',
      '– | SHOOTS_DOWN | most of the 30 missiles',
    ],
    [
      'Guards in Lima held nine miners on Monday, some of whom were later released.',
      '– | RELEASES | some of the nine miners',
    ],
    [
      'The tribunal tried 12 clerks, all of whom were convicted of fraud.',
      'tribunal | TRIES | 12 clerks',
      '– | CONVICTS | all of the 12 clerks',
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(table)('%s', async (sentence, ...claims) => {
    expect(await told(sentence)).toEqual(expect.arrayContaining([...claims]));
  });
});
