import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { roles, type Role, type Viewer } from './viewer.js';

/** How long a change of the file may go unseen, in milliseconds. */
const freshMs = 1_000;

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
    const keys = await this.read();
    if (name.trim() === '') throw new KeyError('A key needs a name: whom it is for.');
    if (keys.some((key) => key.name === name && key.revokedAt === null))
      throw new KeyError(
        `There is a key for "${name}" already. Revoke it first, or take another name.`,
      );
    const key = `whence_${randomBytes(32).toString('base64url')}`;
    const createdAt = new Date().toISOString();
    await this.write([...keys, { name, role, hash: hashOf(key), createdAt, revokedAt: null }]);
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
    const keys = await this.read();
    if (!keys.some((key) => key.name === name && key.revokedAt === null))
      throw new KeyError(`There is no key for "${name}". See them with: whence key list.`);
    const revokedAt = new Date().toISOString();
    await this.write(
      keys.map((key) =>
        key.name === name && key.revokedAt === null ? { ...key, revokedAt } : key,
      ),
    );
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
        if (isMissing(error)) return -1;
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
      if (isMissing(error)) return [];
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

  private async write(keys: readonly KeyRecord[]): Promise<void> {
    await mkdir(dirname(this.file), { recursive: true, mode: 0o700 });
    const unfinished = `${this.file}.${process.pid}`;
    await writeFile(unfinished, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
    await rename(unfinished, this.file);
  }
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
