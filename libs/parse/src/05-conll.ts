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

/** idx, begin, end, lemma, pos, ner, head, deprel; a schema here would cost more than all else that is done with an answer. */
const row = /^(\d+)\t(\d+)\t(\d+)\t([^\t]+)\t([^\t]+)\t([^\t]+)\t(\d+)\t([^\t]+)$/u;

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
  const [, at, from, to, lemma = '', pos = '', ner = '', headed, deprel = ''] =
    row.exec(line) ?? [];
  const [begin, end, head] = [Number(from), Number(to), Number(headed)];
  if (Number(at) !== index + 1 || !(head <= length) || !(end > begin)) {
    throw new ParseError(
      'PARSER_ANSWER',
      'CoreNLP answered in a form this version does not know. Use CoreNLP 4.5 with its English models.',
    );
  }
  return { begin, end, lemma, pos, ner, head, deprel: deprel === 'ROOT' ? 'root' : deprel };
}
