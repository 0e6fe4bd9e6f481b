import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Document } from '@whence/conversion';
import { maxReportBytes, type ReportOptions } from '@whence/report';
import { codeOfFailure, InputError } from './failure.js';

/** A report to be read, and how the user calls it. */
export interface Input extends Document {
  readonly name: string;
}

/** What is said of all reports on the command line. */
export type GivenOptions = Pick<ReportOptions, 'publisher' | 'title' | 'publishedOn'>;

/** Standard input, where a file is expected. */
const standardInput = '-';

const reportEndings = ['.txt', '.text', '.md'];

/**
 * Files, folders (their .txt, .text and .md files, sorted) and `-` → the files to read, in order.
 * @throws InputError for a path that is not there
 */
export async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) files.push(...(await filesAt(path)));
  return files;
}

async function filesAt(path: string): Promise<readonly string[]> {
  if (path === standardInput) return [path];
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw new InputError(`There is no file or folder "${path}". Check the path.`);
  }
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isReport(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) {
    throw new InputError(
      `The folder "${path}" holds no reports: no file that ends in ${reportEndings.join(', ')}. Name the files one by one to read others.`,
    );
  }
  return files;
}

function isReport(name: string): boolean {
  return !name.startsWith('.') && reportEndings.some((ending) => name.endsWith(ending));
}

/** Each file is read when its turn comes, and no more of it than a report may have. */
export async function* inputsFrom(
  files: readonly string[],
  given: GivenOptions,
): AsyncGenerator<Input, void, undefined> {
  for (const file of files) {
    try {
      yield file === standardInput
        ? { name: 'standard input', bytes: await readStandardInput(), options: given }
        : {
            name: file,
            bytes: await readAtMost(file),
            options: { ...given, fileName: basename(file) },
          };
    } catch (error) {
      yield failing(file, unreadable(file, error));
    }
  }
}

/** Something that is no report: it fails when it is to be read, and so keeps its place among the others. */
export function failing(name: string, error: InputError): Input {
  return {
    name,
    get bytes(): never {
      throw error;
    },
  };
}

async function readAtMost(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.min(size, maxReportBytes + 1));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxReportBytes) break;
  }
  return Buffer.concat(chunks);
}

function unreadable(file: string, error: unknown): InputError {
  return new InputError(
    `${file} cannot be read (${codeOfFailure(error)}). Check that it is a file that you may read.`,
  );
}
