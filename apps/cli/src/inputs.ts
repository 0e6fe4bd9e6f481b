import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
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
 * @throws InputError for a path that is not there, or that may not be looked at
 */
export async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) files.push(...(await filesAt(path)));
  return files;
}

async function filesAt(path: string): Promise<readonly string[]> {
  if (path === standardInput || !(await isFolder(path))) return [path];
  const files = (await reportsIn(path)).toSorted();
  if (files.length === 0) {
    throw new InputError(
      `The folder "${path}" holds no reports: no file that ends in ${reportEndings.join(', ')}. Name the files one by one to read others.`,
    );
  }
  return files;
}

/** @throws InputError for a path that is not there, or that may not be looked at */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(codeOfFailure(error))) throw unreadable(path, error);
    throw new InputError(`There is no file or folder "${path}". Check the path.`);
  }
}

/** Nothing that is hidden, and no folder that is a link, which may lead in a circle. */
async function reportsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(folder, error);
  });
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await reportsIn(path)));
    else if (isReport(entry.name) && (entry.isFile() || (await isLinkToFile(entry, path))))
      files.push(path);
  }
  return files;
}

/** Also where it leads to nothing, so that its turn comes and it is said to be unreadable. */
async function isLinkToFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  const target = await stat(path).catch(() => null);
  return target === null || target.isFile();
}

function isReport(name: string): boolean {
  return reportEndings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** Each file is read when its turn comes, and no more of it than a report may have. */
export async function* inputsFrom(
  files: readonly string[],
  given: GivenOptions,
  signal?: AbortSignal,
): AsyncGenerator<Input, void, undefined> {
  for (const file of files) {
    try {
      yield file === standardInput
        ? { name: 'standard input', bytes: await bytesOf(process.stdin, signal), options: given }
        : {
            name: file,
            bytes: await bytesOf(createReadStream(file), signal),
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

/** No more than tells that it is too large. A pipe is read to its end like a file: neither knows its size before. */
async function bytesOf(stream: Readable, signal?: AbortSignal): Promise<Uint8Array> {
  if (signal !== undefined) addAbortSignal(signal, stream);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxReportBytes) break;
  }
  return Buffer.concat(chunks);
}

export function unreadable(file: string, error: unknown): InputError {
  return new InputError(
    `${file} cannot be read (${codeOfFailure(error)}). Check that you may read it.`,
  );
}
