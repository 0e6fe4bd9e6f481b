import { expect, test } from '@jest/globals';
import { parseText } from '@whence/parse/testing';
import { loadVocabulary } from '@whence/vocabulary';
import { readClaims } from '../read-claims.js';
import { inWords } from '../testing.js';

const vocabulary = loadVocabulary();

async function ofHeadline(headline: string): Promise<readonly string[]> {
  const text = `${headline}\n\nIt was a quiet day, and the streets of the town were empty.`;
  const { claims } = readClaims(await parseText(text, { publishedOn: '2024-05-20' }), vocabulary);
  return claims
    .filter(({ quote }) => headline.includes(quote))
    .map((claim) => `${claim.modality}: ${inWords(claim)}`);
}

test.each([
  ['Peru accused of arming smugglers', 'asserted: – | ACCUSES | Peru'],
  ['Governor sacked over dam collapse', 'asserted: – | DISMISSES | Governor'],
  ['Ex-mayor jailed for bribery', 'asserted: – | DETAINS | Ex-mayor'],
  ['Peru urged to withdraw troops from Tacna', 'demanded: Peru | WITHDRAWS_FROM | Tacna'],
  ['Teachers protested in Cusco', 'asserted: Teachers | PROTESTS | – | at Cusco'],
  ['Chile to send troops to Haiti', 'planned: Chile | DEPLOYS | troops | to Haiti'],
  ['Peru and Chile to reopen border', 'planned: Chile | REOPENS | border'],
  ['Peru, Chile to reopen border', 'planned: Peru | REOPENS | border'],
  ['Navy to escort tankers, minister says', 'planned: Navy | PROTECTS | tankers'],
  ['Talks between Peru and Chile to resume on Monday', 'planned: Peru | MEETS | Chile'],
  ['First woman to lead navy', 'asserted: First woman | LEADS | navy'],
])('a headline leaves out what is and will be: %s', async (headline, claim) => {
  expect(await ofHeadline(headline)).toContain(claim);
}); // prettier-ignore
