import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { codeOf } from './home.js';
import { RuntimeError } from './runtime-error.js';

const otherWays =
  'Or set NEO4J_URI and CORENLP_URL to servers that run elsewhere, or use "docker compose up".';

const leastJava = 17;

export interface Tool {
  readonly command: string;
  readonly version: string;
}

/**
 * The Java in JAVA_HOME, or else on the PATH.
 * @throws RuntimeError NO_JAVA, JAVA_TOO_OLD
 */
export async function findJava(environment = process.env): Promise<Tool> {
  const home = environment['JAVA_HOME'];
  const command = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
  const output = await versionOutput(command, '-version', environment);
  const install =
    'Install it (Debian and Ubuntu: "apt-get install openjdk-17-jre-headless"; macOS: "brew install openjdk@17").';
  if (output === null) {
    const where = command === 'java' ? 'on the PATH' : 'in JAVA_HOME';
    throw new RuntimeError(
      'NO_JAVA',
      `Java ${leastJava} or newer is needed to run Neo4j and CoreNLP on this machine, and there is none ${where}. ${install} ${otherWays}`,
    );
  }
  const version = javaVersion(output);
  if (version === null || version.major < leastJava) {
    throw new RuntimeError(
      'JAVA_TOO_OLD',
      `Java ${leastJava} or newer is needed to run Neo4j and CoreNLP on this machine, and "${command}" is ${version === null ? 'of an unknown version' : `Java ${version.text}`}. ${install} ${otherWays}`,
    );
  }
  return { command, version: version.text };
}

/** @throws RuntimeError NO_MAVEN */
export async function findMaven(environment = process.env): Promise<Tool> {
  const output = await versionOutput('mvn', '--version', environment);
  if (output === null) {
    throw new RuntimeError(
      'NO_MAVEN',
      `Maven is needed to bring Neo4j and CoreNLP to this machine, and there is no "mvn" on the PATH. Install it (Debian and Ubuntu: "apt-get install maven"; macOS: "brew install maven"). ${otherWays}`,
    );
  }
  return { command: 'mvn', version: /Apache Maven ([\w.-]+)/u.exec(output)?.[1] ?? 'unknown' };
}

/** `openjdk version "17.0.15" 2025-04-15` → 17; `java version "1.8.0_402"` → 8. */
export function javaVersion(
  output: string,
): { readonly major: number; readonly text: string } | null {
  const text = /version "(?<text>[^"]+)"/u.exec(output)?.groups?.['text'];
  const numbers = /^(?:1\.)?(\d+)/u.exec(text ?? '');
  return text === undefined || numbers === null ? null : { major: Number(numbers[1]), text };
}

/** Null where there is no such command. */
async function versionOutput(
  command: string,
  flag: string,
  env: NodeJS.ProcessEnv,
): Promise<string | null> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, [flag], { env, timeout: 30_000 });
    return `${stdout}\n${stderr}`;
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}
