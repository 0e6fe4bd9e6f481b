import { z } from 'zod';
import { ParseError } from './parse-error.js';

/** A token as CoreNLP gives it: offsets into the text sent, heads from 1, 0 for the root. */
export interface ConllToken {
  readonly begin: number;
  readonly end: number;
  readonly lemma: string;
  readonly pos: string;
  readonly ner: string;
  readonly head: number;
  readonly deprel: string;
}

const whole = z.string().regex(/^\d+$/u).transform(Number);
const filled = z.string().min(1);
const row = z.tuple([whole, whole, whole, filled, filled, filled, whole, filled]);

/**
 * The sentences of an answer in the columns of `annotatorProperties`.
 * @throws ParseError PARSER_ANSWER where it is anything else
 */
export function readConll(answer: string): readonly (readonly ConllToken[])[] {
  return answer
    .split(/\r?\n\r?\n/u)
    .map((block) => block.split(/\r?\n/u).filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line, index) => readRow(line, index, lines.length)));
}

function readRow(line: string, index: number, length: number): ConllToken {
  const { data } = row.safeParse(line.split('\t'));
  if (data?.[0] !== index + 1 || data[6] > length || data[2] <= data[1]) {
    throw new ParseError(
      'PARSER_ANSWER',
      'CoreNLP answered in a form this version does not know. Use CoreNLP 4.5 with its English models.',
    );
  }
  const [, begin, end, lemma, pos, ner, head, deprel] = data;
  return { begin, end, lemma, pos, ner, head, deprel: deprel === 'ROOT' ? 'root' : deprel };
}
