import { expect, jest, test } from '@jest/globals';
import { parseText } from '@whence/parse/testing';
import { loadVocabulary } from '@whence/vocabulary';
import { readClaims } from './read-claims.js';

// A thousand sentences take a second, on a busy machine many.
jest.setTimeout(60_000);

test('whoever else has something to do gets his turn while a long report is read', async () => {
  const parsed = await parseText('Chad freed two men. Kenya attacked a camp.', {
    publishedOn: '2024-05-20',
  });
  const sentences = Array.from({ length: 500 }, () => parsed.sentences).flat();
  let turns = 0;
  const other = setInterval(() => (turns += 1), 1);
  const { claims } = await readClaims({ ...parsed, sentences }, loadVocabulary());
  clearInterval(other);
  expect(claims).toHaveLength(1_000);
  expect(turns).toBeGreaterThan(2);
});
