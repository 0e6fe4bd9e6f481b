import { expect, test } from '@jest/globals';
import { aboutEntity, toLucene } from './lucene.js';

test.each([
  ['munitions convoy', '+munitions +convoy'],
  ['"al-Awami" AND NOT (x OR *:*)', '+al +awami +and +not +x +or'],
  ['name:~^[a TO b]{}\\/', '+name +a +to +b'],
  ['العوامي', '+العوامي'],
  ['?*', null],
  ['', null],
])('%s is searched as %s', (text, query) => {
  expect(toLucene(text)).toBe(query);
});

test('an id is one word to Lucene, whatever a client puts into it', () => {
  expect(aboutEntity('entity_1')).toBe('+about:"entity_1"');
  expect(aboutEntity('x" OR "\\')).toBe('+about:"x\\" OR \\"\\\\"');
});
