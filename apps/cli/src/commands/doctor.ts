import { inspect, type Finding } from '@whence/runtime';
import { readSettings, type Settings } from '@whence/settings';
import { Command } from 'commander';
import { refuseTakenPort } from '../port.js';

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
  const settings = readSettings(process.env);
  const findings = [...(await inspect(settings)), await lookAtPort(settings)];
  for (const { name, well, text } of findings) {
    console.log(`${well ? 'ok     ' : 'MISSING'}  ${name.padEnd(8)}  ${text}`);
  }
  const missing = findings.filter(({ well }) => !well).length;
  console.log(missing === 0 ? 'Ready for "whence up".' : 'Not ready: see what is missing above.');
  if (missing > 0) process.exitCode = 1;
}

async function lookAtPort(settings: Settings): Promise<Finding> {
  const { host, port } = settings;
  const text = port === 0 ? 'any that is free' : `${port} on ${host} is free`;
  return refuseTakenPort(settings).then(
    () => ({ name: 'Port', well: true, text }),
    (error: unknown) => ({ name: 'Port', well: false, text: (error as Error).message }),
  );
}
