import { describe, expect, test } from '@jest/globals';
import { openReport, type Passage } from '@whence/report';
import { linesOf, maxWords } from './04-lines.js';

const noCasing = { low: new Set<string>(), high: new Map<string, string>() };
const passageOf = (text: string): Passage => ({
  ...{
    id: 'passage_1',
    index: 0,
    start: 10,
    end: 10 + text.length,
    text,
    paragraph: 0,
    boilerplate: false,
  },
});
const sent = (text: string): unknown => {
  const lines = linesOf(passageOf(text), noCasing);
  return typeof lines === 'string'
    ? lines
    : lines.map(({ content, asides }) => [content.text, ...asides.map((aside) => aside.text)]);
};

describe('what the parser is sent of a sentence', () => {
  test.each<[string, unknown]>([
    ['He left.', [['He left .']]],
    ['Islamic State (ISIS) militants left.', [['Islamic State  militants left .', '(ISIS)']]],
    ['Ali (45) and Omar (aka Abu X) left.', [['Ali  and Omar  left .', '(45)', '(aka Abu X)']]],
    ['He died in Jos.', [['He died in Jos .']]],
    [
      '"The rebels," the mayor said, "have burned it."',
      [['"The rebels have burned it."', 'the mayor said']],
    ],
    [
      '“If they come,” said Diop, a miller, “we will fight.”',
      [['“If they come, we will fight.”', 'said Diop, a miller']],
    ],
    ['"He left," Diop said, "They came."', [['"He left," Diop said, "They came."']]],
    ['He went to the U.S.', [['He went to the U.S. .']]],
    ['(He left.)', [['(He left.)']]],
    ['An open (bracket stays.', [['An open (bracket stays .']]],
    ['“[The group] will leave,” he said.', [['“The group will leave,” he said .']]],
    ['AT&amp;T\nleft &lt;now&gt;.', [['AT&T left <now>.']]],
    ['They don`t know.', [["They don't know ."]]],
    ['Ali[2] of C&ocirc;te d&#8217;Ivoire<b>\n> left</b>.[12]', [['Ali of Côte d’Ivoire left .']]],
    [
      'The gov-\nernment and state-\n> owned firms left.',
      [['The government and state-owned firms left .']],
    ],
    ['The \u202balmasar\u202c D\u00aderna.', [['The almasar Derna .']]],
    ['The men – two of them armed – left.', [['The men , two of them armed , left .']]],
    ['He left – alone, it seems – on Monday.', [['He left – alone, it seems – on Monday .']]],
    ['A Mali–Niger road – closed.', [['A Mali–Niger road – closed .']]],
    ['KYIV (Reuters) - The army left.', [['The army left .']]],
    ['• Egypt: The army left.', [['The army left .']]],
    [
      'Les rebelles ont tué deux soldats dans la ville, selon le maire.',
      'in another language than English',
    ],
    ['قال الجيش الليبي إن قطر تنقل مسلحين.', 'in another language than English'],
    ['name\ttown\trank\tage', 'a row of a table'],
    ['Ali | 45 | Derna | colonel', 'a row of a table'],
    ['| 4 June | Badhan | Cave destroyed |', 'a row of a table'],
    ['Ali Badr   45   Derna   colonel', 'a row of a table'],
    ['Ali Badr   45   Derna   colonel\nOmar Saleh   32   Sirte   sergeant', 'a row of a table'],
    // Indented and justified
    [
      'The army arrested a man\n    who was hiding\n    in Derna\n    on Monday, he said',
      [['The army arrested a man     who was hiding     in Derna     on Monday, he said']],
    ],
    [
      'The   Libyan National   Army arrested a former   member of the   Islamic State.',
      [['The   Libyan National   Army arrested a former   member of the   Islamic State .']],
    ],
    [`The file says ${'aGVsbG8'.repeat(40)}.`, 'a word of more than 200 characters'],
    ['12 45 3.5 % 17 2014 total', 'a row of a table'],
  ])('%j', (text, expected) => {
    expect(sent(text)).toEqual(expected);
  });

  test('a sentence of 300 words is cut where a clause ends', () => {
    const clause = Array.from({ length: 50 }, (_each, index) => `word${index}`).join(' ');
    const lines = linesOf(passageOf(Array(6).fill(clause).join('; ')), noCasing);
    expect(
      typeof lines === 'string'
        ? lines
        : lines.map(({ content }) => content.text.trim().split(/\s+/u).length),
    ).toEqual([100, 100, 100]);
  });

  test('a list of names that long is left and said so', () => {
    const names = Array.from({ length: maxWords }, (_each, index) => `Ali Omar${index}`).join(', ');
    expect(sent(names)).toMatch(/^longer than 120 words/u);
  });
});

test('every character knows its stretch of the report', () => {
  const report = openReport('Ali\u200f of AT&amp;T (the firm)\nleft [for] Derna');
  const [passage] = report.passages;
  const lines = passage ? linesOf(passage, noCasing) : [];
  if (typeof lines === 'string') throw new Error(lines);
  for (const part of lines.flatMap(({ content, asides }) => [content, ...asides])) {
    const shown = part.starts.map((start, at) => report.text.slice(start, part.ends[at]));
    expect(shown.join('').replaceAll('&amp;', '&').replaceAll('\n', ' ')).toBe(part.text);
  }
});
