import { describe, expect, test } from '@jest/globals';
import { parseClassPath } from './04-class-path.js';

describe('a class path', () => {
  test.each([
    ['/jars/a.jar:/jars/b.jar', ['/jars/a.jar', '/jars/b.jar']],
    ['/jars/a.jar\n', ['/jars/a.jar']],
    ['/my jars/a.jar:', ['/my jars/a.jar']],
    ['', []],
  ])('%j holds the jars %j', (text, jars) => {
    expect(parseClassPath(text)).toEqual(jars);
  });
});
