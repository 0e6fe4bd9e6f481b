import { describe, expect, test } from '@jest/globals';
import { openReport } from './open-report.js';

const bulletin = `Tripoli Observer
24 October 2017

“Qatar is moving fighters,” sources in the LNA said. The army denied it.

The Tripoli Observer is an independent weekly newspaper on Libyan affairs. It is run by Mona Saleh.

This article was republished with permission from the author.


Comments are closed.`;

describe('a report is opened', () => {
  const report = openReport(bulletin);

  test('with masthead, date and language', () => {
    expect(report).toMatchObject({
      publisher: 'Tripoli Observer',
      publishedOn: '2017-10-24',
      language: 'en',
      title: null,
    });
  });

  test('with what the page says of itself marked and kept', () => {
    expect(report.passages.map(({ text, boilerplate }) => [boilerplate, text])).toEqual([
      [true, 'Tripoli Observer'],
      [true, '24 October 2017'],
      [false, '“Qatar is moving fighters,” sources in the LNA said.'],
      [false, 'The army denied it.'],
      [true, 'The Tripoli Observer is an independent weekly newspaper on Libyan affairs.'],
      [true, 'It is run by Mona Saleh.'],
      [true, 'This article was republished with permission from the author.'],
      [true, 'Comments are closed.'],
    ]);
  });

  test('with passages that are slices of its text to the letter', () => {
    for (const { start, end, text } of report.passages)
      expect(report.text.slice(start, end)).toBe(text);
  });

  test('under ids that reading it again does not change, and another publisher does', () => {
    expect(openReport(bulletin)).toEqual(report);
    expect(openReport(bulletin, { publisher: 'Gulf Desk' }).id).not.toBe(report.id);
  });

  test.each([
    ['AT&amp;T said &quot;no.&quot; It left.', ['AT&amp;T said &quot;no.&quot;', 'It left.']],
    [
      'The \u202balmasar\u202c group left.\u200f It went home.',
      ['The \u202balmasar\u202c group left.\u200f', 'It went home.'],
    ],
    ['Line&nbsp;one.\u00a0Line two.', ['Line&nbsp;one.', 'Line two.']],
    ['He left.[12] She stayed.[13][14] It rained.', ['He left.', 'She stayed.', 'It rained.']],
    [
      'He freed ten men.1 Others stayed² there [3].',
      ['He freed ten men.', 'Others stayed² there [3].'],
    ],
    ['It covers 5 km² in the north.', ['It covers 5 km² in the north.']],
    ['He left on Sept.5 Rebels stayed.', ['He left on Sept.5 Rebels stayed.']],
    [
      '<p class="x">He <b>left</b>.</p><p>She stayed.</p><ul><li>One</li><li>Two</li></ul>',
      ['He <b>left</b>.', 'She stayed.', 'One', 'Two'],
    ],
    ['He left.<br/>She stayed.', ['He left.', 'She stayed.']],
    ['Two < three > one.', ['Two < three > one.']],
    [
      '> The army\n> left. It\n> went home.\n>\n>> No.',
      ['The army\n> left.', 'It\n> went home.', 'No.'],
    ],
    ['The army arres-\nted ten.', ['The army arres-\nted ten.']],
  ])('%j keeps its text and is cut as it is seen', (text, expected) => {
    const opened = openReport(text);
    expect(opened.text).toBe(text);
    expect(opened.passages.map((passage) => passage.text)).toEqual(expected);
  });

  test.each([
    ['&ldquo;Army takes C&ocirc;te&rdquo;', '“Army takes Côte”'],
    ['<h2>Army <i>takes</i> Derna</h2>', 'Army takes Derna'],
    ['## **Army** takes [Derna](https://example.org/derna)', 'Army takes Derna'],
    ['&amp;#8220;Army takes Derna&amp;#8221;', '“Army takes Derna”'],
  ])('the headline %j is called as it is seen', (headline, title) => {
    const below = 'The army took the town of Derna on Monday, the ministry said.';
    expect(openReport(`${headline}\n\n${below}`).title).toBe(title);
  });

  test.each([
    ['.', 0],
    ['a', 1],
    ['قال الجيش الليبي إن قطر تنقل مسلحين. وقالت قطر إن ذلك غير صحيح.', 2],
  ])('%j is no report in English and is kept', (text, passages) => {
    const opened = openReport(text);
    expect(opened.language).not.toBe('en');
    expect(opened.passages).toHaveLength(passages);
  });
});

describe('who brought it out and what it is called', () => {
  const text =
    'Army takes Derna\n\nThe army has taken Derna, Libya-Analysis has learned from two officers of the staff.';
  test.each([
    ['as given', text, { publisher: ' Gulf Desk ', title: 'T' }, 'Gulf Desk', 'T'],
    [
      'by file name, spelled as in the text',
      text,
      { fileName: 'libya-analysis-2017-10-24.txt' },
      'Libya-Analysis',
      'Army takes Derna',
    ],
    [
      'by file name alone',
      text,
      { fileName: '/a/gulf-desk_2017-10-24.txt' },
      'Gulf Desk',
      'Army takes Derna',
    ],
    [
      'not by a file name that has no date',
      text,
      { fileName: 'notes.txt' },
      null,
      'Army takes Derna',
    ],
    [
      'by copyright',
      `${text}\n\n© 2017 Sahel Weekly. All rights reserved.`,
      {},
      'Sahel Weekly',
      'Army takes Derna',
    ],
  ])('%s', (_name, body, options, publisher, title) => {
    expect(openReport(body, options)).toMatchObject({ publisher, title });
  });
});

describe('a byline', () => {
  const below = 'The army entered Derna on Sunday and arrested ten men there.';
  test.each([
    ['By Jane Doe', true],
    ['By TOM ODULA, Associated Press', true],
    ['by Ali al-Badr and Jo Li', true],
    ['By Sunday, rebels had left the town', false],
    ['By Sunday, Rebels had left the town.', false],
  ])('%s: %s', (line, boilerplate) => {
    const { passages } = openReport(`Army enters Derna\n\n${line}\n\n${below}`);
    expect(passages[1]).toMatchObject({ text: line, boilerplate });
    if (boilerplate) expect(openReport(`${line}\n\n${below}`).title).toBeNull();
  });
});

describe('a mail', () => {
  const body = 'The army shelled the port on Monday, two officers of the staff said.';
  const head =
    'From: desk@example.org\nTo: all@example.org,\n  you@example.org\nDate: Tue, 24 Oct 2017 10:15:00 +0200\nSubject: Fwd: Army shells Derna\n\n';
  test.each([
    ['with its head', `${head}${body}`],
    ['with its head, quoted', `${head}${body}`.replace(/^/gmu, '> ')],
    ['with Windows line ends', `${head}${body}`.replaceAll('\n', '\r\n')],
  ])('%s is called by its subject and came out when it was sent', (_name, text) => {
    const opened = openReport(text);
    expect(opened).toMatchObject({ title: 'Army shells Derna', publishedOn: '2017-10-24' });
    expect(opened.passages.map((passage) => passage.text)).toEqual(['Army shells Derna', body]);
  });

  test.each([
    'From: Derna\n\n',
    'Subject to talks: the army left.\n\n',
    'To: all\nDate: today\n\n',
  ])('%j is no head of a mail', (line) => {
    expect(openReport(`${line}${body}`).passages[0]?.text).toBe(line.split('\n')[0]);
  });

  test('has nothing to say in the line above what it quotes', () => {
    const { passages } = openReport(`${body}\n\nOn Tue, 24 Oct 2017, Jane wrote:\n> ${body}`);
    expect(passages.map(({ boilerplate }) => boilerplate)).toEqual([false, true, false]);
  });
});

describe('a line above a date', () => {
  const body = 'The army shelled the port on Monday, two officers of the staff said.';
  test.each<[string, string, string | null, string | null, string | null]>([
    [
      'of small words is a headline',
      `Army shells Derna after attack\n24 October 2017\n\n${body}`,
      null,
      'Army shells Derna after attack',
      '2017-10-24',
    ],
    [
      'with an issue number is a headline',
      `SITUATION REPORT No. 12\n24 October 2017\n\n${body}`,
      null,
      'SITUATION REPORT No. 12',
      '2017-10-24',
    ],
    [
      'in capitals is a headline where no other follows',
      `Army Shells Port Of Derna\n24 October 2017\n\nBy Jane Doe\n\n${body}`,
      null,
      'Army Shells Port Of Derna',
      '2017-10-24',
    ],
    [
      'is a masthead where a headline follows',
      `The Daily Star of Beirut\n24 October 2017\n\nArmy shells Derna\n\n${body}`,
      'The Daily Star of Beirut',
      'Army shells Derna',
      '2017-10-24',
    ],
    [
      'is a masthead where it ends as the names of outlets do',
      `Great Lakes Digest\n24 October 2017\n\n${body}`,
      'Great Lakes Digest',
      null,
      '2017-10-24',
    ],
    [
      'is a masthead where the text names it again',
      `News of the Sahel\n24 October 2017\n\n${body}\n\nThe staff told News of the Sahel so.`,
      'News of the Sahel',
      null,
      '2017-10-24',
    ],
    [
      'is the headline of a chronology where more days follow, and none of them is its own',
      `Port Attacks\n5 March 2017\n${body}\n\n12 March 2017\n${body}`,
      null,
      'Port Attacks',
      null,
    ],
    [
      'is a headline above who published it and when',
      `Yemen Weekly Brief\n\nPublished by Red Sea Monitor, 14 March 2019\n\n${body}`,
      'Red Sea Monitor',
      'Yemen Weekly Brief',
      '2019-03-14',
    ],
    [
      'is a headline above its section and day',
      `Army shells Derna\nLibya | 24 October 2017\n\n${body}`,
      null,
      'Army shells Derna',
      '2017-10-24',
    ],
    [
      'is a masthead above a chronology',
      `Gulf Desk\n24 October 2017\n\nAttacks on the port\n\n5 March\n${body}\n\n12 March\n${body}`,
      'Gulf Desk',
      'Attacks on the port',
      '2017-10-24',
    ],
  ])('%s', (_name, text, publisher, title, publishedOn) => {
    expect(openReport(text)).toMatchObject({ publisher, title, publishedOn });
  });

  test('is read where it is a headline', () => {
    const { passages } = openReport(`Army shells Derna\n24 October 2017\n\n${body}`);
    expect(passages.map(({ boilerplate }) => boilerplate)).toEqual([false, true, false]);
  });
});

describe('boilerplate', () => {
  const body = 'The army entered Derna on Sunday and arrested ten men there.';
  test.each([
    ['Subscribe to our newsletter for daily updates.', true],
    ['Read more: Army enters Sirte', true],
    ['The views expressed in this article are those of the author alone.', true],
    ['Photo: Reuters', true],
    ['(Reporting by Ayman Saleh; Editing by Jo Li)', true],
    ['https://example.org/a', true],
    ['Share this on Facebook', true],
    ['Jane Doe is a journalist based in Tunis and a regular contributor to this report.', true],
    ['Agency writer Jane Doe in Mogadishu contributed to this report.', true],
    ['Ali Omar in Derna and Jo Li in Doha contributed reporting.', true],
    ['Chad contributed to this report on the war by a ministry.', false],
    ['The Gulf Post is a newspaper owned by the ministry.', false],
    ['Ghassan Salame is the UN envoy to Libya.', false],
    ['Comments by the minister angered Doha.', false],
    ['The report said ten people were killed.', false],
    ['Share prices fell in Cairo.', false],
    ['Contact was lost with the aircraft at noon.', false],
    ['Follow-up talks are planned in Geneva.', false],
    ['The article that the army published on Sunday was false.', false],
  ])('%s → %s', (line, boilerplate) => {
    const { passages } = openReport(`${body}\n\n${line}`, { publisher: 'Tripoli Observer' });
    expect(passages.at(-1)).toMatchObject({ text: line, boilerplate });
  });
});
