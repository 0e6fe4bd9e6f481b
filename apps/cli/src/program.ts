import { describeSettings } from '@whence/settings';
import { Command } from 'commander';
import { doctorCommand } from './commands/doctor.js';
import { extractCommand } from './commands/extract.js';
import { importCommand } from './commands/import.js';
import { ingestCommand } from './commands/ingest.js';
import { keyCommand } from './commands/key.js';
import { upCommand } from './commands/up.js';
import { vocabularyCommand } from './commands/vocabulary.js';
import { version } from './version.js';

const examples = `
Examples:
  whence up reports/                     start everything, read a folder, answer questions until Ctrl-C
  whence ingest bulletin.txt             read one more report into the same graph
  curl -s example.org/b.txt | whence ingest - --publisher "Example Agency" --date 2017-10-24
  whence extract bulletin.txt | jq '.claims[] | [.subject.name, .relation, .object.name]'
  whence doctor                          what is there, what is missing, what to do

whence COMMAND --help says more of each.
`;

/** The command line. It throws CommanderError where it is used wrongly, and after help was printed (exit code 0). */
export function buildProgram(): Command {
  const program = new Command('whence')
    .description(
      'Reads reports and keeps what they say as a graph of claims that never forgets who said so.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain')
    .addHelpText('after', `${examples}\n${settingsHelp()}`);
  const commands = [
    upCommand,
    ingestCommand,
    extractCommand,
    importCommand,
    doctorCommand,
    keyCommand,
    vocabularyCommand,
  ];
  for (const command of commands) program.addCommand(command());
  for (const command of [program, ...program.commands]) {
    const name = command === program ? 'whence' : `whence ${command.name()}`;
    command.exitOverride().showHelpAfterError(`("${name} --help" explains, with examples)`);
  }
  return program;
}

function settingsHelp(): string {
  const lines = describeSettings().map(({ name, description, fallback }) => {
    const unset = fallback === null ? '' : ` (${fallback})`;
    return `  ${name.padEnd(17)} ${description}${unset}`;
  });
  return ['Settings, from the environment; all optional:', ...lines].join('\n');
}
