import { describe, expect, test } from '@jest/globals';
import { told } from './testing.js';

/** Each text with the claims that must be among those it gives, however it is written. */
type Table = readonly (readonly [text: string, ...claims: string[]])[];

const tables: Readonly<Record<string, Table>> = {
  'acronyms that are words in small letters': [
    ['IS shelled Kobani on Monday.', 'IS | SHELLS | Kobani'],
    ['Turkish troops shot an IS emir near Azaz.', 'Turkish troops | SHOOTS | IS emir | at Azaz'],
    ['The WHO condemned the raid.', 'WHO | CONDEMNS | raid'],
    ['Police arrested a WHO doctor in Goma.', 'Police | ARRESTS | WHO doctor | at Goma'],
  ],
  'indented and justified lines': [
    [
      '    The Nigerien army arrested a smuggler\n    who was hiding in Arlit, the government\n    said on Monday in a statement that was\n    sent to the radio.',
      'Nigerien army | ARRESTS | smuggler',
    ],
    [
      'The   Nigerien army   arrested a   known   smuggler.',
      'Nigerien army | ARRESTS | known smuggler',
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_kind, table) => {
  test.each(table)('%j', async (text, ...claims) => {
    expect(await told(text)).toEqual(expect.arrayContaining(claims));
  });
});
