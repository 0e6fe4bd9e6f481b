import { inspect } from '@whence/runtime';
import { readSettings } from '@whence/settings';
import { Command } from 'commander';

const help = `
Looks, and changes nothing. Ends with status 1 where something is missing that "whence up" needs.
`;

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('say what is there, what is missing and what to do')
    .addHelpText('after', help)
    .action(doctor);
}

async function doctor(): Promise<void> {
  const findings = await inspect(readSettings(process.env));
  for (const { name, well, text } of findings) {
    console.log(`${well ? 'ok     ' : 'MISSING'}  ${name.padEnd(8)}  ${text}`);
  }
  const missing = findings.filter(({ well }) => !well).length;
  console.log(missing === 0 ? 'Ready for "whence up".' : 'Not ready: see what is missing above.');
  if (missing > 0) process.exitCode = 1;
}
