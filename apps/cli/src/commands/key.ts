import type { KeyStore, Role } from '@whence/api';
import { readSettings } from '@whence/settings';
import { Command, Option } from 'commander';

const help = `
While there is no key, whoever is on this machine works as one local analyst; once there is one, everybody needs a key.
Readers ask; analysts also add, judge and withdraw; admins also remove for good. Every act is recorded with the name.

Examples:
  whence key add Amal                       an analyst; the key is shown once
  whence key add "Press desk" --role reader
  whence key list
  whence key revoke Amal                    at once, also for what is open
`;

export function keyCommand(): Command {
  return new Command('key')
    .description('make, list and revoke the API keys that people and programs come in with')
    .addHelpText('after', help)
    .addCommand(
      new Command('add')
        .description('make a key and print it, this once')
        .argument('<name>', 'whom it is for')
        .addOption(
          // The roles of the service, which is not loaded for the sake of help.
          new Option('--role <role>', 'what it lets them do')
            .choices(['reader', 'analyst', 'admin'])
            .default('analyst'),
        )
        .action(async (name: string, { role }: { readonly role: Role }) => {
          console.log(await (await openKeys()).create(name, role));
          console.error(
            `Send it as the header "Authorization: Bearer KEY". It is not shown again.`,
          );
        }),
    )
    .addCommand(
      new Command('list').description('who has or had a key').action(async () => {
        for (const { name, role, createdAt, revokedAt } of await (await openKeys()).list())
          console.log(
            [name, role, createdAt, revokedAt === null ? 'valid' : `revoked ${revokedAt}`].join(
              '\t',
            ),
          );
      }),
    )
    .addCommand(
      new Command('revoke')
        .description('let a key open nothing from now on')
        .argument('<name>', 'whom it was for')
        .action(async (name: string) => {
          await (await openKeys()).revoke(name);
          console.error(`The key for "${name}" opens nothing any more.`);
        }),
    );
}

async function openKeys(): Promise<KeyStore> {
  const { KeyStore } = await import('@whence/api');
  return new KeyStore(readSettings(process.env).home);
}
