import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { load, YAMLException } from 'js-yaml';
import type * as Yaml from 'yaml';
import { z } from 'zod';
import { VocabularyError } from './vocabulary-error.js';

// The parser that knows where everything stands takes six times as long, so it is asked only where something is wrong.
const locating = (): typeof Yaml => createRequire(import.meta.url)('yaml') as typeof Yaml;

export type Path = readonly (string | number)[];

/** A data file as its schema types it, and a way to complain about any place in it. */
export interface DataFile<Content> {
  readonly content: Content;
  /** The error to throw for the entry at this path, or for the words in it: `relations/force.yaml:12: …`. */
  readonly wrong: (path: Path, problem: string, words?: string) => VocabularyError;
}

/** Words one after the other with commas between, over as many lines as it takes, or as a YAML sequence. */
export const wordList = z
  .union([
    z.string().transform((text) => text.split(',')),
    z.array(z.string({ error: 'is no text; put quotes around it.' })),
  ])
  .transform((words) => words.map((word) => word.trim().replace(/\s+/gu, ' ')))
  .transform((words) => words.filter((word) => word !== ''));

/** @param name the file as people know it ("relations/force.yaml"), for error messages. */
export function readYaml<Schema extends z.ZodType>(
  file: URL,
  name: string,
  schema: Schema,
): DataFile<z.infer<Schema>> {
  return parseYaml(readFileSync(file, 'utf8'), name, schema);
}

/** Throws VocabularyError for broken YAML and for content that the schema does not allow. */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  name: string,
  schema: Schema,
): DataFile<z.infer<Schema>> {
  const wrong = (path: Path, problem: string, words = ''): VocabularyError => {
    const { LineCounter, parseDocument } = locating();
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const entry = offsetOf(document, path);
    const within = words === '' ? 0 : text.slice(entry).search(spread(words));
    return new VocabularyError(name, lines.linePos(entry + Math.max(within, 0)).line, problem);
  };
  const checked = schema.safeParse(contentOf(text, name));
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const path = (issue?.path ?? []).map((step) =>
      typeof step === 'symbol' ? String(step) : step,
    );
    throw wrong(
      path,
      `${path.join('.') || 'the file'}: ${issue === undefined ? 'not understood' : messageOf(issue)}`,
    );
  }
  return { content: checked.data, wrong };
}

function contentOf(text: string, name: string): unknown {
  try {
    return load(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new VocabularyError(
      name,
      error.mark.line + 1,
      `${error.reason}. Mend the YAML (keys once each, two spaces a level, quotes around codes).`,
    );
  }
}

/** A key's own message instead of "Invalid key in record". */
function messageOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
}

/** Words as they may stand in a file, over more than one line. */
function spread(words: string): RegExp {
  const literal = words.split(' ').map((word) => word.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&'));
  return new RegExp(`(?<![\\w-])${literal.join('\\s+')}(?![\\w-])`, 'u');
}

/** Where the entry at a path starts; where that entry is missing, the nearest one above it. */
function offsetOf(document: Yaml.Document, path: Path): number {
  const { isCollection, isMap, isPair, isScalar } = locating();
  for (let length = path.length; length > 0; length -= 1) {
    const last = path[length - 1];
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(last),
      );
      const start = isPair(pair) && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
      if (start !== undefined) return start;
    } else if (isCollection(parent)) {
      const node = parent.get(last, true);
      if ((isScalar(node) || isCollection(node)) && node.range) return node.range[0];
    }
  }
  return 0;
}
