import { Option, type Command } from 'commander';
import type { GivenOptions } from './inputs.js';

export interface ReportFlags {
  readonly publisher?: string;
  readonly date?: string;
  readonly title?: string;
}

/** What the files do not say of themselves. */
export function withReportOptions(command: Command): Command {
  return command
    .addOption(new Option('--publisher <name>', 'who printed the reports'))
    .addOption(
      new Option(
        '--date <day>',
        'when they were printed, as 2017-10-24; else from file name or text',
      ),
    )
    .addOption(new Option('--title <title>', 'the title, where there is one report'));
}

export function givenOptions({ publisher, date, title }: ReportFlags): GivenOptions {
  return { publisher, title, publishedOn: date };
}
