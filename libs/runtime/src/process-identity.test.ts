import { describe, expect, test } from '@jest/globals';
import { identify, isAlive, startOf } from './process-identity.js';

const fields = 'S 1 2 3 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 97234 1000 200';

describe('a process', () => {
  test.each([
    [`2604 (java) ${fields}`, '97234@boot'],
    [`2604 (a) b (c) ${fields}`, '97234@boot'],
    [`2604 (java) ${fields.replace('S', 'Z')}`, null],
    ['', null],
  ])('%j started at %j', (stat, started) => {
    expect(startOf(stat, 'boot')).toBe(started);
  });

  test('is the same as long as it lives', async () => {
    const self = await identify(process.pid);
    if (self === null) throw new Error('this process has no identity');
    expect(await isAlive(self)).toBe(true);
    expect(await isAlive({ ...self, started: 'earlier' })).toBe(false);
  });
});
