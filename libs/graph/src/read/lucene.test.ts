import { expect, test } from '@jest/globals';
import { aboutEntity, nearLucene, toLucene } from './lucene.js';

test.each([
  ['munitions convoy', '+"munitions" +"convoy"'],
  ['al-Awami AND NOT (x OR *:*)', '+"al-Awami" +"AND" +"NOT" +"(x" +"OR"'],
  ['name:~^[a TO b]{}\\/', '+"name:~^[a" +"TO" +"b]{}\\\\/"'],
  ['"Place 7"', '+"\\"Place" +"7\\""'],
  ["Sana'a", '+("Sana\'a" "Sana’a")'],
  ['العوامي', '+"العوامي"'],
  ['?*', null],
  ['', null],
])('%s is searched as %s', (text, query) => {
  expect(toLucene(text)).toBe(query);
});

test('words of a text are looked for in the text alone, and not in what else is indexed with it', () => {
  expect(toLucene("Sana'a 201710", 'text')).toBe('+text:("Sana\'a" "Sana’a") +text:"201710"');
});

test('what is spelt nearly so is looked for word by word', () => {
  expect(nearLucene('Haftr AND (LNA)')).toBe('haftr~ and~ lna~');
  expect(nearLucene('…')).toBeNull();
});

test('an id is one word to Lucene, whatever a client puts into it', () => {
  expect(aboutEntity('entity_1')).toBe('+about:"entity_1"');
  expect(aboutEntity('x" OR "\\')).toBe('+about:"x\\" OR \\"\\\\"');
});
