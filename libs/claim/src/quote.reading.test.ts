import { expect, test } from '@jest/globals';
import { claimsOf } from './testing.js';

test.each([
  [
    'its clause, without what else is said',
    'The army said that rebels shelled Gao on Monday, and the mayor fled.',
    'SHELLS',
    'rebels shelled Gao on Monday',
  ],
  [
    'its clause with the hedge',
    'The police allegedly arrested a monk, officials said.',
    'ARRESTS',
    'The police allegedly arrested a monk',
  ],
  [
    'a noun without the preposition before it',
    'Six men died in an attack on a convoy near Gao.',
    'ATTACKS',
    'an attack on a convoy near Gao',
  ],
  [
    'names whole, where the clause has but a part of them',
    'Qatar is moving Islamic State (ISIS) fighters from Syria to Libya.',
    'ALSO_KNOWN_AS',
    'Islamic State (ISIS)',
  ],
  [
    'a name and its acronym',
    'He was arrested by the Libyan National Army (LNA).',
    'ALSO_KNOWN_AS',
    'the Libyan National Army (LNA)',
  ],
])('a quote is %s', async (_what, sentence, relation, quote) => {
  const claims = await claimsOf(sentence);
  expect(claims.filter((claim) => claim.relation === relation).map((claim) => claim.quote)).toEqual(
    [quote],
  );
});
