import { describe, expect, test } from '@jest/globals';
import { openReport } from '@whence/report';
import { broughtOut, publishedBy } from './publisher.js';

const text = `TRIPOLI (Reuters) - Forces left. They took the road.

Goma (AFP) - Rebels came.

Kidal, 3 May 2019: Troops stayed.
`;

describe('who brought a sentence out', () => {
  const report = openReport(new TextEncoder().encode(text), { publisher: 'Sample Desk' });
  test.each([
    ['Forces left.', ['Reuters reported', 'Sample Desk published']],
    ['They took the road.', ['Reuters reported', 'Sample Desk published']],
    ['Rebels came.', ['AFP reported', 'Sample Desk published']],
    ['Troops stayed.', ['Sample Desk published']],
  ])('%s', (sentence, expected) => {
    const passage = report.passages.find((each) => each.text.endsWith(sentence));
    const links = publishedBy(report, passage?.id ?? '');
    expect(links.map(({ source, verb }) => `${source.name} ${verb}`)).toEqual(expected);
  });

  test('who was told in its own text is named once', () => {
    const passage = report.passages.find(({ text: each }) => each.endsWith('Rebels came.'));
    const [agency] = publishedBy(report, passage?.id ?? '');
    const told = agency === undefined ? [] : [{ ...agency, verb: 'told' }];
    const names = broughtOut(told, report, passage?.id ?? '').map(({ source }) => source.name);
    expect(names).toEqual(['AFP', 'Sample Desk']);
  });

  test('an agency that prints its own text is named once', () => {
    const own = openReport(new TextEncoder().encode(text), { publisher: 'Reuters' });
    expect(publishedBy(own, own.passages[0]?.id ?? '')).toHaveLength(1);
  });
});
