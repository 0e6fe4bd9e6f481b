import { expect, test } from '@jest/globals';
import { toLucene } from './lucene.js';

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
