import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { filesIn, inputsFrom, type Input } from './inputs.js';
import { linesOf, parseLine } from './json-lines.js';

describe('paths on the command line', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'whence-inputs-'));
    await mkdir(join(folder, 'deep'));
    for (const file of ['b.txt', 'a.md', 'deep/c.txt', 'picture.png', '.hidden.txt']) {
      await writeFile(join(folder, file), file);
    }
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test('name the reports of a folder and of those in it, sorted', async () => {
    expect(await filesIn([folder])).toEqual(
      ['a.md', 'b.txt', 'deep/c.txt'].map((file) => join(folder, file)),
    );
  });

  test('name reports whose ending is in capitals, and those that are links to files elsewhere', async () => {
    await writeFile(join(folder, 'OLD.TXT'), '');
    await symlink(join(folder, 'picture.png'), join(folder, 'linked.txt'));
    await symlink(join(folder, 'gone.txt'), join(folder, 'missed.txt'));
    await symlink(join(folder, 'deep'), join(folder, 'folder.txt'));
    expect(await filesIn([folder])).toEqual(
      ['OLD.TXT', 'a.md', 'b.txt', 'deep/c.txt', 'linked.txt', 'missed.txt'].map((file) =>
        join(folder, file),
      ),
    );
  });

  test('pass over hidden folders, unless one is named itself', async () => {
    const hidden = join(folder, '.hidden');
    await mkdir(hidden);
    await writeFile(join(hidden, 'd.txt'), '');
    expect(await filesIn([folder])).not.toContain(join(hidden, 'd.txt'));
    expect(await filesIn([hidden])).toEqual([join(hidden, 'd.txt')]);
  });

  test('name a file of any ending where it is named itself', async () => {
    const picture = join(folder, 'picture.png');
    expect(await filesIn([picture, '-'])).toEqual([picture, '-']);
  });

  test('are refused where nothing is there, or no report', async () => {
    await expect(filesIn([join(folder, 'nothing')])).rejects.toThrow(/Check the path/u);
    await mkdir(join(folder, 'empty'));
    await expect(filesIn([join(folder, 'empty')])).rejects.toThrow(/holds no reports/u);
  });

  test('are told apart from what is there and may not be looked at', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed);
    await chmod(folder, 0o755);
    await chmod(closed, 0);
    await asNobody(async () => {
      const refused = /closed.* cannot be read \(EACCES\)/u;
      await expect(filesIn([join(closed, 'a.txt')])).rejects.toThrow(refused);
      await expect(filesIn([folder])).rejects.toThrow(refused);
    });
    await chmod(closed, 0o700);
  });

  test('are read to their end also where they have no size, as pipes do', async () => {
    const pipe = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const writing = promisify(execFile)('sh', ['-c', 'printf "A report." > "$0"', pipe]);
    const files = await filesIn([pipe]);
    for await (const { bytes } of inputsFrom(files, {}))
      expect(Buffer.from(bytes).toString()).toBe('A report.');
    await writing;
  });

  test('become reports with the file name and what was said of all', async () => {
    const files = [join(folder, 'b.txt'), join(folder, 'gone.txt')];
    const inputs: Input[] = [];
    for await (const input of inputsFrom(files, { publisher: 'Agency' })) inputs.push(input);
    expect(inputs[0]).toMatchObject({ options: { publisher: 'Agency', fileName: 'b.txt' } });
    expect(() => inputs[1]?.bytes).toThrow(/gone\.txt cannot be read \(ENOENT\)/u);
  });
});

/** Whoever is root may read everything. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('a line of JSON', () => {
  test('is a report with the name that it gives itself', () => {
    expect(parseLine('{"id": 7, "text": "x", "date": "2017-10-24", "title": null}', 1)).toEqual({
      name: '7',
      bytes: 'x',
      options: { publishedOn: '2017-10-24', publisher: undefined, title: undefined },
    });
  });

  test('has no byte order mark, at the beginning of whichever file it stood', async () => {
    const lines: string[] = [];
    const input = Readable.from(['\ufeff{"id": 1}\n{"id": 2}\n', '\ufeff{"id": 3}\n']);
    for await (const line of linesOf(input)) lines.push(line);
    expect(lines).toEqual(['{"id": 1}', '{"id": 2}', '{"id": 3}']);
  });

  test.each(['junk', '[]', '{"id": "1"}', '{"text": "x"}', '{"id": "1", "text": 5}'])(
    '%j fails in its turn and says how a report is written',
    (line) => {
      const input = parseLine(line, 3);
      expect(input.name).toBe('line 3');
      expect(() => input.bytes).toThrow(/Write \{"id"/u);
    },
  );
});
