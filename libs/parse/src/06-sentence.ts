import type { ReadableText } from './01-readable-text.js';
import type { ConllToken } from './05-conll.js';
import { tokenWith, type Token } from './parsed-report.js';

/** A line with its parse; none where the parser saw no token in it. */
export interface ParsedLine {
  readonly content: ReadableText;
  /** Where the line began in the text that was sent. */
  readonly sentFrom: number;
  readonly tokens: readonly ConllToken[];
}

/** Tokens of a line with the offsets of the report. */
export function tokensOf({ content, sentFrom, tokens }: ParsedLine): readonly Token[] {
  return tokens.map((token, index) => {
    const begin = token.begin - sentFrom;
    const end = token.end - sentFrom;
    const start = content.starts[begin] ?? 0;
    const text = content.written.slice(begin, end);
    const isStandIn = content.text.slice(begin, end).toLowerCase() !== text.toLowerCase();
    return {
      index,
      text,
      // "IS" was sent as another acronym.
      lemma: isStandIn ? text : token.lemma,
      pos: token.pos,
      ner: token.ner,
      start,
      end: content.ends[end - 1] ?? start,
      head: token.head - 1,
      deprel: token.deprel,
    };
  });
}

/**
 * Asides come back to where they stood, each hung on the word before it: "State (ISIS)" as `appos`, and what has a
 * verb of its own as `parataxis`.
 */
export function withAsides(
  sentence: readonly Token[],
  asides: readonly (readonly Token[])[],
): readonly Token[] {
  return asides.reduce(withAside, sentence);
}

function withAside(sentence: readonly Token[], aside: readonly Token[]): readonly Token[] {
  const [first] = aside;
  if (first === undefined) return sentence;
  const at = sentence.filter((token) => token.end <= first.start).length;
  // "the Command's (NAVCENT) ships": the aside is the Command's, not its apostrophe's.
  const before = sentence.slice(0, at).findLast(({ pos }) => /^\w/u.test(pos) && pos !== 'POS');
  if (before === undefined) return sentence;
  // `"The rebels," the governor said, "have burned …"`: outside brackets stands who says the whole of it.
  const whole = first.pos === '-LRB-' ? undefined : sentence.find(({ head }) => head < 0);
  const shifted = (index: number): number => (index >= at ? index + aside.length : index);
  const placed = aside.map((token) =>
    tokenWith(token, {
      index: token.index + at,
      head:
        token.head < 0
          ? whole === undefined
            ? before.index
            : shifted(whole.index)
          : token.head + at,
      deprel: token.head < 0 ? relationOf(token) : token.deprel,
      ner: token.ner === 'O' && /^\p{Lu}{2,}$/u.test(token.text) ? before.ner : token.ner,
    }),
  );
  const moved = sentence.map((token) =>
    tokenWith(token, { index: shifted(token.index), head: shifted(token.head) }),
  );
  return [...moved.slice(0, at), ...placed, ...moved.slice(at)];
}

function relationOf(root: Token): string {
  return root.pos.startsWith('V') ? 'parataxis' : 'appos';
}
