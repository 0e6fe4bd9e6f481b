import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { compiledAnnotator } from './05-annotator.js';
import { homeAt, prepareHome, type Home } from './home.js';

let folder: string;
let home: Home;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-annotator-'));
  home = homeAt(folder);
  await prepareHome(home);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('an annotator that cannot be compiled is named, with what went wrong, and half of it is not kept', async () => {
  // Node takes no class path.
  const compiling = compiledAnnotator({ home, java: process.execPath, jars: ['/no/such.jar'] });
  await expect(compiling).rejects.toMatchObject({
    code: 'SERVER_FAILED',
    message: expect.stringMatching(/runtime.BasicDependencies\.java.*bad option: -cp/su),
  });
  expect(await readdir(home.cache)).toEqual([]);
});
