import { describe, expect, test } from '@jest/globals';
import { tmpdir } from 'node:os';
import { buildProgram } from './program.js';

/** What a command line came to, and what was printed on the way. */
async function run(...args: readonly string[]): Promise<{ code: string; printed: string }> {
  let printed = '';
  const program = buildProgram();
  const output = {
    writeOut: (text: string) => {
      printed += text;
    },
    writeErr: (text: string) => {
      printed += text;
    },
  };
  for (const command of [program, ...program.commands]) command.configureOutput(output);
  const code = await program
    .parseAsync(['node', 'whence', ...args])
    .then(() => 'done')
    .catch((error: unknown) => (error as { readonly code: string }).code);
  return { code, printed };
}

describe('a command line', () => {
  test.each([
    [['frob'], 'commander.unknownCommand', "unknown command 'frob'"],
    [['ingest'], 'commander.missingArgument', "missing required argument 'files'"],
    [['up', '--frob'], 'commander.unknownOption', "unknown option '--frob'"],
    [['ingest', 'x', '--date'], 'commander.optionMissingArgument', 'argument missing'],
  ])('%j is refused and pointed to the help', async (args, code, sentence) => {
    const { code: came, printed } = await run(...args);
    expect(came).toBe(code);
    expect(printed).toContain(sentence);
    expect(printed).toContain('--help');
  });

  test.each([
    [['extract'], 'Name the files to read'],
    [['extract', '--jsonl', 'x'], 'Name no files'],
    [['import', 'no-such-file'], 'no file or folder "no-such-file"'],
    [['import', tmpdir()], 'is a folder'],
    [['extract', 'no-such-file'], 'no file or folder "no-such-file"'],
  ])('%j is refused before anything is started', async (args, sentence) => {
    await expect(buildProgram().parseAsync(['node', 'whence', ...args])).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining(sentence),
    });
  });

  test.each([
    [['--help']],
    [['ingest', '--help']],
    [['extract', '--help']],
    [['import', '--help']],
    [['up', '--help']],
  ])('%j teaches with examples', async (args) => {
    expect((await run(...args)).printed).toMatch(/Examples:\n {2}.*whence /u);
  });

  test('--help lists every setting', async () => {
    expect((await run('--help')).printed).toMatch(/WHENCE_HOME .*\n(.*\n)*.*NEO4J_URI/u);
  });
});
