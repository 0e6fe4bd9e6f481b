import { join, slice, type ReadableText } from './01-readable-text.js';

/** Round brackets with a short content that closes: "(ISIS)", "(aka al-Asla)", "(13 of them in Misrata)". */
const aside = /(?<=\S\s?)\((?<content>[^()]{1,160})\)/gu;
/** `"The rebels," the governor said, "have burned three schools."`: who speaks within a sentence that he is quoted with. */
const speaker =
  /,["”](?<=(?<first>["“][^"“”]{2,300}),["”])(?<said> [^"“”]{3,140}),(?: ["“])(?=(?<next>\p{Ll}[\p{L}’']*))/u;
/** What a comma stays before or behind: it parts two clauses. */
const [leading, joining] = [
  /^["“](?:if|when|while|unless|once|until|after|before|because|since|although|though|as|whether|now that|as long as)\b/iu,
  /^(?:and|but|so|or|because|which|who)$/u,
];
/**
 * "[the group]" stands in a quotation for words left out: the brackets go, the words stay. So do those of "Two soldiers 'killed by friendly
 * fire'", of which the parser takes the first mark for a genitive; whole sentences begin with a capital.
 */
const quoted = String.raw`\p{Ll}[^'‘’"“”.!?;:]{1,60}`;
const end = String.raw`(?=[\s,.;:]|$)`;
const mark = new RegExp(
  String.raw`[[\]]|['‘](?<=(?:^|\s).)(?=${quoted}['’]${end})|['’]${end}(?<=(?:^|\s)['‘]${quoted}.)`,
  'gu',
);

/**
 * A sentence without what it says in brackets. "Islamic State (ISIS) militants" makes the parser tear the name from
 * its noun, "Islamic State militants" does not; so the aside is parsed on its own and hung on the word before it later.
 */
export function withoutAsides(sentence: ReadableText): {
  readonly content: ReadableText;
  readonly asides: readonly ReadableText[];
} {
  const kept: ReadableText[] = [];
  const asides: ReadableText[] = [];
  let at = 0;
  const quoted = speaker.exec(sentence.text);
  if (quoted?.groups !== undefined) {
    const { first = '', said = '', next = '' } = quoted.groups;
    const isParted = leading.test(first) || joining.test(next);
    kept.push(slice(sentence, 0, quoted.index + (isParted ? 1 : 0)));
    at = quoted.index + quoted[0].length;
    const from = quoted.index + quoted[0].indexOf(said) + 1;
    asides.push(slice(sentence, from, from + said.length - 1));
    kept.push(slice(sentence, from - 1, from));
  }
  for (const match of sentence.text.matchAll(aside)) {
    if (match.index < at) continue;
    kept.push(slice(sentence, at, match.index));
    at = match.index + match[0].length;
    asides.push(slice(sentence, match.index, at));
  }
  kept.push(slice(sentence, at, sentence.text.length));
  return { content: withoutMarks(join(kept)), asides };
}

function withoutMarks(sentence: ReadableText): ReadableText {
  const kept: ReadableText[] = [];
  let at = 0;
  for (const { index } of sentence.text.matchAll(mark)) {
    kept.push(slice(sentence, at, index));
    at = index + 1;
  }
  return kept.length === 0 ? sentence : join([...kept, slice(sentence, at, sentence.text.length)]);
}
