import { describe, expect, test } from '@jest/globals';
import { openReport } from './open-report.js';

const body = 'The army shelled the port on Monday, two officers of the staff said.';
const title = 'Army shells Derna';

describe('the head of a page', () => {
  test.each<[string, string | null, string | null, string | null]>([
    [`${title}\nBy Marie Keller | Geneva | 12 June 2024`, null, '2024-06-12', title],
    [`${title}\n12 June 2024 | Politics`, null, '2024-06-12', title],
    [`${title}\nPosted by Jane Doe on June 12, 2024`, null, '2024-06-12', title],
    [`${title}\nJune 12, 2024 3:15 PM EDT Updated 2 hours ago`, null, '2024-06-12', title],
    [`${title}\n2024-06-12T10:15:00Z`, null, '2024-06-12', title],
    [`${title}\nGeneva, 12 June 2024`, null, '2024-06-12', title],
    [`Geneva, 12 June 2024\n\n${title}`, null, '2024-06-12', title],
    [`${title}\nBy AFP – Jun 12, 2024`, 'AFP', '2024-06-12', title],
    [`Libya Security Monitor | Issue 45 | 12 June 2024\n\n${title}`, 'Libya Security Monitor', '2024-06-12', title],
    [`Source: Radio Okapi\nDate: 12 June 2024\nTitle: ${title}`, 'Radio Okapi', '2024-06-12', title],
    [`Publication: Daily Star\nDate of publication: 12/06/2024\n\n${title}`, 'Daily Star', '2024-06-12', title],
    [
      'SITUATION REPORT No. 14\nReporting period: 3–9 February 2025\nPrepared by: Lakes Monitoring Unit',
      'Lakes Monitoring Unit',
      '2025-02-09',
      'SITUATION REPORT No. 14',
    ],
    [
      'Weekly Brief: 28 January – 3 February 2025',
      null,
      '2025-02-03',
      'Weekly Brief: 28 January – 3 February 2025',
    ],
    [
      'STATEMENT BY THE MINISTRY OF DEFENCE OF CHAD\n\nMao, 19 September 2023',
      'Ministry of Defence of Chad',
      '2023-09-19',
      'STATEMENT BY THE MINISTRY OF DEFENCE OF CHAD',
    ],
    [`Libya Desk\nWeekly digest\n17 May 2019`, 'Libya Desk', '2019-05-17', 'Weekly digest'],
    [`# ${title}\n*Thursday, 14 November 2024*`, null, '2024-11-14', title],
    [`${title}\nPeriod covered: February 3–9, 2025`, null, '2025-02-09', title],
  ])('%j: %s, %s', (head, publisher, publishedOn, called) => {
    expect(openReport(`${head}\n\n${body}`)).toMatchObject({ publisher, publishedOn, title: called });
  }); // prettier-ignore

  test.each([
    ['the place and day of a massacre are its name', `Bentiu Massacre, 15 April 2014\n\n${body}`],
    ['a sentence with a day is none', `${title}\nThe Army Left Derna on 12 June 2024.\n\n${body}`],
    [
      'places with several days are entries',
      `${title}\n\nTripoli, 5 March 2017\n${body}\n\nDerna, 12 March 2017\n${body}`,
    ],
    [
      'a headline about a statement is not its head',
      `Statement by ministers angers Doha\n\n${body}`,
    ],
    ['who prepared it may be a person', `${title}\nPrepared by Jane Doe\n\n${body}`],
  ])('%s', (_name, text) => {
    expect(openReport(text)).toMatchObject({ publisher: null, publishedOn: null });
  });

  test('is no part of what is told, and a title with a day is one', () => {
    const told = (text: string) => openReport(text).passages.filter(({ boilerplate }) => !boilerplate).map((passage) => passage.text); // prettier-ignore
    expect(told(`${title}\nBy Marie Keller | Geneva | 12 June 2024\n\n${body}`)).toEqual([title, body]);
    const dated = 'Situation Report, 9 February 2025';
    expect(told(`${dated}\nPrepared by: Lakes Monitoring Unit\n\n${body}`)).toEqual([dated, body]);
  }); // prettier-ignore
});
