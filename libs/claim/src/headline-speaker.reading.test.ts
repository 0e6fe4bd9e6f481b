import { expect, test } from '@jest/globals';
import { parseText } from '@whence/parse/testing';
import { loadVocabulary } from '@whence/vocabulary';
import { readClaims } from './read-claims.js';

const vocabulary = loadVocabulary();

test.each([
  ['Gunmen killed six nurses in Bol: governor', 'governor'],
  ['Gunmen killed six nurses in Bol - police', 'police'],
  ['Police: Gunmen killed six nurses in Bol', 'Police'],
  ['Gunmen killed six nurses: Chad', 'Chad'],
  ['Chad: Gunmen killed six nurses in Bol', '–'],
  ['Analysis: Gunmen killed six nurses in Bol', '–'],
  ['Gunmen killed six nurses in Bol', '–'],
])('a headline names its speaker beside a colon or a dash: %s', async (headline, speaker) => {
  const text = `${headline}\n\nThe market was closed, and the streets of the town were empty.`;
  const { claims } = await readClaims(
    await parseText(text, { publishedOn: '2024-05-20' }),
    vocabulary,
  );
  const killing = claims.find(({ relation }) => relation === 'KILLS');
  expect(killing?.attribution[0]?.source.name ?? '–').toBe(speaker);
  expect(killing?.object?.name).toBe('six nurses');
});
