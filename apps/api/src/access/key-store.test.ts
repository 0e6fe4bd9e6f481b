import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KeyStore } from './key-store.js';

describe('API keys', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'whence-keys-'));
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  test('let in whom they were made for, in their role', async () => {
    const key = await new KeyStore(home).create('Amal', 'reader');
    expect(await new KeyStore(home).viewerWith(key)).toEqual({ name: 'Amal', role: 'reader' });
    expect(await new KeyStore(home).viewerWith(`${key}x`)).toBeNull();
  });

  test('let nobody in once they are revoked, and their name is free again', async () => {
    const store = new KeyStore(home);
    const key = await store.create('Amal', 'analyst');
    await expect(store.create('Amal', 'admin')).rejects.toThrow(/Revoke it first/u);
    await store.revoke('Amal');
    expect(await new KeyStore(home).viewerWith(key)).toBeNull();
    expect(await new KeyStore(home).isEmpty()).toBe(false);
    await store.create('Amal', 'admin');
    expect(await store.list()).toMatchObject([
      { name: 'Amal', role: 'analyst', revokedAt: expect.any(String) },
      { name: 'Amal', role: 'admin', revokedAt: null },
    ]);
  });

  test('are all kept, and stay revoked, where several are made and revoked at once', async () => {
    await new KeyStore(home).create('Amal', 'reader');
    const names = ['Basim', 'Dalia', 'Farid', 'Ghada'];
    await Promise.all([
      new KeyStore(home).revoke('Amal'),
      ...names.map((name) => new KeyStore(home).create(name, 'reader')),
    ]);
    const known = await new KeyStore(home).list();
    expect(known.map(({ name }) => name).sort()).toEqual(['Amal', ...names]);
    expect(known.filter(({ revokedAt }) => revokedAt !== null)).toMatchObject([{ name: 'Amal' }]);
  });

  test('are kept as hashes in a file for its owner alone', async () => {
    const key = await new KeyStore(home).create('Amal', 'reader');
    const file = join(home, 'secrets', 'api-keys.json');
    expect(await readFile(file, 'utf8')).not.toContain(key.slice(7, 20));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['broken', ['api-keys.json'], '[{"name": "Amal", "role"'],
    ['of another shape', ['api-keys.json'], '{}'],
    ['in a folder that is none', [], 'a file'],
  ])(
    'that are %s count for nobody as no keys, however often they are asked for',
    async (_what, path, content) => {
      const file = join(home, 'secrets', ...path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      const store = new KeyStore(home);
      const asks = [() => store.isEmpty(), () => store.isEmpty(), () => store.viewerWith('x')];
      const together = await Promise.allSettled<unknown>(asks.map((ask) => ask()));
      const after = await Promise.allSettled<unknown>(asks.map((ask) => ask()));
      for (const answer of [...together, ...after])
        expect(answer).toMatchObject({
          status: 'rejected',
          reason: { name: 'KeyError', message: expect.stringMatching(/api-keys\.json.*Mend/su) },
        });
    },
  );

  test('that nobody made cannot be revoked', async () => {
    await expect(new KeyStore(home).revoke('Nobody')).rejects.toThrow(/whence key list/u);
  });
});
