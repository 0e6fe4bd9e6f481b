import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn, inputsFrom, type Input } from './inputs.js';
import { parseLine } from './json-lines.js';

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

  test('name a file of any ending where it is named itself', async () => {
    const picture = join(folder, 'picture.png');
    expect(await filesIn([picture, '-'])).toEqual([picture, '-']);
  });

  test('are refused where nothing is there, or no report', async () => {
    await expect(filesIn([join(folder, 'nothing')])).rejects.toThrow(/Check the path/u);
    await mkdir(join(folder, 'empty'));
    await expect(filesIn([join(folder, 'empty')])).rejects.toThrow(/holds no reports/u);
  });

  test('become reports with the file name and what was said of all', async () => {
    const files = [join(folder, 'b.txt'), join(folder, 'gone.txt')];
    const inputs: Input[] = [];
    for await (const input of inputsFrom(files, { publisher: 'Agency' })) inputs.push(input);
    expect(inputs[0]).toMatchObject({ options: { publisher: 'Agency', fileName: 'b.txt' } });
    expect(() => inputs[1]?.bytes).toThrow(/gone\.txt cannot be read \(ENOENT\)/u);
  });
});

describe('a line of JSON', () => {
  test('is a report with the name that it gives itself', () => {
    expect(parseLine('{"id": 7, "text": "x", "date": "2017-10-24", "title": null}', 1)).toEqual({
      name: '7',
      bytes: 'x',
      options: { publishedOn: '2017-10-24', publisher: undefined, title: undefined },
    });
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
