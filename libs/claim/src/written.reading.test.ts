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
  'an aside in dashes': [
    ['ASEAN – Jakarta’s main partner – condemned the raid.', 'ASEAN | CONDEMNS | raid'],
    ['The gunmen — two of them from Chad — shelled Bosso.', 'gunmen | SHELLS | Bosso'],
    ['NATO — the military alliance — bombed Sirte.', 'NATO | BOMBS | Sirte'],
  ],
  'marks of footnotes': [
    [
      'Rebels attacked Kidal.[12] The police shot two men.[13][14] Chad expelled an envoy.1 Mali closed its border¹.',
      'Rebels | ATTACKS | Kidal',
      'police | SHOOTS | two men',
      'Chad | EXPELS_DIPLOMATS | envoy',
    ],
    ['Al-Shabaab[2] attacked Kismayo [3].', 'Al-Shabaab | ATTACKS | Kismayo'],
  ],
  'tags and characters that are written as words': [
    [
      '<p>The police shelled <b>Kidal</b> on Monday.</p><p>Rebels arrested two men.</p>',
      'police | SHELLS | Kidal',
      'Rebels | ARRESTS | two men',
    ],
    [
      'S&atilde;o Tom&eacute;&rsquo;s navy arrested two men.',
      'São Tomé’s navy | ARRESTS | two men',
    ],
    [
      '<a href="https://example.org">Boko&nbsp;Haram</a> attacked <i>Diffa</i>.',
      'Boko Haram | ATTACKS | Diffa',
    ],
  ],
  'quoted mail and divided words': [
    [
      '> Rebels attacked the town of Kidal and took the\n> port. The police arrested the mayor of the\n> city.',
      'Rebels | CAPTURES | port',
      'police | ARRESTS | mayor of the city',
    ],
    [
      'The police arres-\nted a smuggler near a state-\nowned plant.',
      'police | ARRESTS | smuggler | at state-owned plant',
    ],
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
