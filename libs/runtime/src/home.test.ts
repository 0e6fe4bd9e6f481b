import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeAt, keptPassword, prepareHome } from './home.js';

describe('the data folder', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'whence-home-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test('is for its owner alone', async () => {
    const home = homeAt(join(folder, 'deep', 'home'));
    await prepareHome(home);
    expect((await stat(home.folder)).mode & 0o777).toBe(0o700);
  });

  test('keeps a password of its own, the same each time, for its owner alone', async () => {
    const { neo4jPassword } = homeAt(folder);
    const first = await keptPassword(neo4jPassword);
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(await keptPassword(neo4jPassword)).toBe(first);
    expect((await stat(neo4jPassword)).mode & 0o777).toBe(0o600);
  });

  test('makes no password that a command would take for an option', async () => {
    const made = Array.from({ length: 500 }, (_, at) => keptPassword(join(folder, String(at))));
    for (const password of await Promise.all(made)) expect(password).toMatch(/^[0-9a-f]{48}$/u);
  });

  test('that cannot be made leads to a sentence that says what to do', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(prepareHome(homeAt(join(file, 'home')))).rejects.toMatchObject({
      code: 'FOLDER_UNWRITABLE',
      message: expect.stringMatching(/set WHENCE_HOME to a folder that this user owns/u),
    });
  });
});
