import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What a fresh clone lacks: packages and a build. Needs Node alone. */

const root = fileURLToPath(new URL('..', import.meta.url));

const leastNode = [20, 19];

/** @param {string[]} projects what to build; everything where empty */
export async function prepare(...projects) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < leastNode[0] || (major === leastNode[0] && minor < leastNode[1])) {
    fail(`Node ${leastNode.join('.')} or newer is needed, and this is ${process.versions.node}.`);
  }
  if (!(await packagesAreThere())) {
    console.error('Installing the packages that package-lock.json names …');
    // The shell finds npm under any of its names.
    if ((await run('npm', ['ci', '--no-audit', '--no-fund'], { shell: true })) !== 0) {
      fail('The packages could not be installed. Check the connection to the npm registry.');
    }
  }
  const build = ['node_modules/typescript/bin/tsc', '-b', ...projects];
  if ((await run(process.execPath, build)) !== 0) fail('The build failed; see above.');
}

/** By content, not by age: a checkout gives every file a new time. */
async function packagesAreThere() {
  try {
    const [wanted, installed] = await Promise.all(
      ['package-lock.json', 'node_modules/.package-lock.json'].map(async (file) => {
        const { packages } = JSON.parse(await readFile(new URL(file, `file://${root}`), 'utf8'));
        return packages;
      }),
    );
    return Object.entries(wanted).every(
      ([path, { version, link, optional, devOptional, peer }]) =>
        !path.includes('node_modules/') ||
        link === true ||
        optional === true ||
        devOptional === true ||
        peer === true ||
        installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/** @returns {Promise<number>} the exit status */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('close', (status, signal) => resolve(signal === null ? status : 1));
  });
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}
