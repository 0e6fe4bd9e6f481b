import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockHome } from './01-lock.js';
import { homeAt, type Home } from './home.js';

describe('the lock of a data folder', () => {
  let home: Home;

  beforeEach(async () => {
    home = homeAt(await mkdtemp(join(tmpdir(), 'whence-lock-')));
  });

  afterEach(async () => {
    await rm(home.folder, { recursive: true, force: true });
  });

  test('keeps a second service out and says which process has it', async () => {
    await lockHome(home);
    await expect(lockHome(home)).rejects.toMatchObject({
      code: 'FOLDER_IN_USE',
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });

  test('is free again once it is given back', async () => {
    const unlock = await lockHome(home);
    await unlock();
    await expect(lockHome(home)).resolves.toBeDefined();
  });

  test.each([
    ['a process that is gone', '{"pid":999999999,"started":"1@boot"}'],
    ['a process whose number another one has now', `{"pid":${process.pid},"started":"1@boot"}`],
    ['a write that was cut off', '{"pid":12'],
    ['nothing', ''],
  ])('counts for nothing when it is of %s', async (_, content) => {
    await writeFile(home.lock, content);
    await lockHome(home);
    expect(JSON.parse(await readFile(home.lock, 'utf8'))).toMatchObject({ pid: process.pid });
  });

  test('goes to one of several that find it stale at a time', async () => {
    await writeFile(home.lock, '{"pid":999999999,"started":"1@boot"}');
    const tries = await Promise.allSettled([lockHome(home), lockHome(home), lockHome(home)]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
