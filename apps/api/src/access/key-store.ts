import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { roles, type Role, type Viewer } from './viewer.js';

/** How long a change of the file may go unseen, in milliseconds. */
const freshMs = 1_000;

/** Writing takes milliseconds: what was begun that long ago, nobody ends. */
const abandonedMs = 10_000;

const keyRecord = z.object({
  name: z.string(),
  role: z.enum(roles),
  /** SHA-256 of the key: it has 256 random bits, so nothing slower protects it better. */
  hash: z.string(),
  createdAt: z.string(),
  revokedAt: z.string().nullable(),
});
type KeyRecord = z.output<typeof keyRecord>;

export type KeyDescription = Omit<KeyRecord, 'hash'>;

/** A key could not be made or revoked, or the keys could not be read. The message says what to do. */
export class KeyError extends Error {
  override readonly name = 'KeyError';
}

/** API keys in a file of WHENCE_HOME that only its owner reads. A key itself is shown once and kept nowhere. */
export class KeyStore {
  private readonly file: string;
  private known: readonly KeyRecord[] = [];
  private looking: Promise<readonly KeyRecord[]> | null = null;
  private modifiedAt = -1;
  private lookedAt = -Infinity;

  constructor(home: string) {
    this.file = join(home, 'secrets', 'api-keys.json');
  }

  /** @throws KeyError where the name is taken or empty */
  async create(name: string, role: Role): Promise<string> {
    if (name.trim() === '') throw new KeyError('A key needs a name: whom it is for.');
    const key = `whence_${randomBytes(32).toString('base64url')}`;
    const createdAt = new Date().toISOString();
    await this.change((keys) => {
      if (keys.some((known) => known.name === name && known.revokedAt === null))
        throw new KeyError(
          `There is a key for "${name}" already. Revoke it first, or take another name.`,
        );
      return [...keys, { name, role, hash: hashOf(key), createdAt, revokedAt: null }];
    });
    return key;
  }

  async list(): Promise<readonly KeyDescription[]> {
    const keys = await this.read();
    return keys.map(({ name, role, createdAt, revokedAt }) => ({
      name,
      role,
      createdAt,
      revokedAt,
    }));
  }

  /** @throws KeyError where there is no such key */
  async revoke(name: string): Promise<void> {
    const revokedAt = new Date().toISOString();
    await this.change((keys) => {
      if (!keys.some((key) => key.name === name && key.revokedAt === null))
        throw new KeyError(`There is no key for "${name}". See them with: whence key list.`);
      return keys.map((key) =>
        key.name === name && key.revokedAt === null ? { ...key, revokedAt } : key,
      );
    });
  }

  /** Whether there ever was one: from then on nobody gets in without. */
  async isEmpty(): Promise<boolean> {
    return (await this.fresh()).length === 0;
  }

  async viewerWith(key: string): Promise<Viewer | null> {
    const hash = hashOf(key);
    const found = (await this.fresh()).find((record) => record.hash === hash);
    return found?.revokedAt === null ? { name: found.name, role: found.role } : null;
  }

  /**
   * The file is looked at once a second, so that a key revoked on the command line is dead at once. A look that fails
   * is not remembered: what cannot be read must never pass for "no keys".
   */
  private async fresh(): Promise<readonly KeyRecord[]> {
    if (performance.now() - this.lookedAt < freshMs) return this.known;
    this.looking ??= this.look().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  private async look(): Promise<readonly KeyRecord[]> {
    const lookedAt = performance.now();
    const modifiedAt = await stat(this.file).then(
      ({ mtimeMs }) => mtimeMs,
      (error: unknown) => {
        if (isOfCode(error, 'ENOENT')) return -1;
        throw this.unreadable(error);
      },
    );
    if (modifiedAt !== this.modifiedAt) this.known = await this.read();
    this.modifiedAt = modifiedAt;
    this.lookedAt = lookedAt;
    return this.known;
  }

  private async read(): Promise<readonly KeyRecord[]> {
    try {
      return z.array(keyRecord).parse(JSON.parse(await readFile(this.file, 'utf8')));
    } catch (error) {
      if (isOfCode(error, 'ENOENT')) return [];
      throw this.unreadable(error);
    }
  }

  private unreadable(cause: unknown): KeyError {
    const isOfSystem = cause instanceof Error && 'code' in cause;
    return new KeyError(
      `The API keys in ${this.file} cannot be read: ${isOfSystem ? cause.message : 'they are not as "whence key" writes them'}. Mend the file or its permissions; no key lets anyone in until then.`,
      { cause },
    );
  }

  /** One writer at a time, or what another one writes meanwhile would be lost: a revocation, too. */
  private async change(
    edited: (keys: readonly KeyRecord[]) => readonly KeyRecord[],
  ): Promise<void> {
    await mkdir(dirname(this.file), { recursive: true, mode: 0o700 }).catch((error: unknown) => {
      throw this.unreadable(error);
    });
    const path = `${this.file}.new`;
    const unfinished = await begun(path);
    try {
      await unfinished.writeFile(`${JSON.stringify(edited(await this.read()), null, 2)}\n`);
      await rename(path, this.file);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await unfinished.close();
    }
  }
}

/** Waits until nobody else has it. */
async function begun(path: string): Promise<FileHandle> {
  for (;;) {
    try {
      return await open(path, 'wx', 0o600);
    } catch (error) {
      if (!isOfCode(error, 'EEXIST')) throw error;
      const begunAt = await stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => Infinity,
      );
      if (Date.now() - begunAt > abandonedMs) await rm(path, { force: true });
      else await setTimeout(20);
    }
  }
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function isOfCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
