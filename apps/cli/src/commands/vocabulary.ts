import { vocabularyPage } from '@whence/vocabulary';
import { Command } from 'commander';

export function vocabularyCommand(): Command {
  return new Command('vocabulary')
    .description('print the relations and kinds that claims are told in, as Markdown')
    .action(() => {
      process.stdout.write(`${vocabularyPage().trimEnd()}\n`);
    });
}
