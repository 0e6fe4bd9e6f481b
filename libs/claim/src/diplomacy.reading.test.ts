import { describe, expect, test } from '@jest/globals';
import { told } from './testing.js';

/** Each sentence with claims that must be among those it gives: what envoys, courts, voters and spokesmen do. */
type Table = readonly (readonly [sentence: string, ...claims: string[]])[];

const tables: Readonly<Record<string, Table>> = {
  'a number "of which" counts the last ones that are several, and no day or place': [
    [
      'The navy had launched 30 missiles overnight, most of which were shot down.',
      '– | SHOOTS_DOWN | most of the 30 missiles',
    ],
    [
      'Guards in Lima held nine miners on Monday, some of whom were later released.',
      '– | RELEASES | some of the nine miners',
    ],
    [
      'The tribunal tried 12 clerks, all of whom were convicted of fraud.',
      'tribunal | TRIES | 12 clerks',
      '– | CONVICTS | all of the 12 clerks',
    ],
  ],
  'who names somebody to an office is no other name of his': [
    [
      'Salim Rahmani was named finance minister by Tomas Weber.',
      'Tomas Weber | APPOINTS | Salim Rahmani',
      'Salim Rahmani | HOLDS_POSITION | finance minister',
    ],
    [
      'The queen named Salim Rahmani as army chief.',
      'queen | APPOINTS | Salim Rahmani',
      'Salim Rahmani | HOLDS_POSITION | army chief',
    ],
    [
      'Tomas Weber named Salim Rahmani head of the commission.',
      'Tomas Weber | APPOINTS | Salim Rahmani',
      'Salim Rahmani | HOLDS_POSITION | head of the commission',
    ],
  ],
  'who is declared the winner has won': [
    [
      'Ana Duarte was declared winner of the parliamentary election by the constitutional court.',
      'Ana Duarte | WINS | parliamentary election',
    ],
    [
      'Ana Duarte was declared the winner of the vote by the Supreme Council.',
      'Ana Duarte | WINS | vote',
    ],
    ['The commission declared Ana Duarte the winner.', 'Ana Duarte | WINS | –'],
    ['Ana Duarte was the winner of the runoff.', 'Ana Duarte | WINS | runoff'],
  ],
  'of what somebody is warned, robbed or assured belongs to the verb': [
    ['Lima had warned Quito of a possible raid.', 'Lima | WARNS | possible raid | for Quito'],
    ['Oslo assured Salim Rahmani of its support.', 'Oslo | PROMISES | support | for Salim Rahmani'],
    ['The ministry informed the IAEA of its plan.', 'ministry | CONTACTS | IAEA'],
    [
      'Oslo warned the government of Togo of a coming flood.',
      'Oslo | WARNS | coming flood | for government of Togo',
    ],
    ['The militia deprived the town of water.', 'militia | RESTRICTS | town'],
    ['Police informed the families of the victims.', 'Police | CONTACTS | families of the victims'],
  ],
  'an exchange of fire is a fight between two': [
    [
      'An exchange of fire between Chadian and Libyan troops killed two nurses.',
      'Chadian troops | CLASHES_WITH | Libyan troops',
    ],
    [
      'A gun battle between police and gang members in Colima left four dead.',
      'police | CLASHES_WITH | gang members | at Colima',
    ],
  ],
  'who swaps prisoners does so with one another': [
    ['The swap of 50 prisoners between Togo and Benin took place.', 'Togo | EXCHANGES | Benin'],
  ],
  'whose raid it is stands before it': [
    ['Rebel shelling of Todi killed five nurses.', 'Rebel | SHELLS | Todi'],
    [
      'A militant ambush killed six soldiers near Todi.',
      'militant | AMBUSHES | six soldiers | at Todi',
    ],
  ],
  'tear gas is fired to break up a crowd, and in no battle': [
    ['Police fired tear gas at students in Lima.', 'Police | REPRESSES | students | at Lima'],
    [
      'Police in Lima fired tear gas to disperse students.',
      'Police | USES | tear gas | at Lima',
      'Police | RESTRICTS | students | at Lima',
    ],
  ],
  'a sentence of so many years is handed to nobody but who is sentenced': [
    ['The poet was handed a six-year sentence.', '– | SENTENCES | poet'],
    [
      'The poet was given a 12-year prison sentence by a court in Gomel.',
      'court | SENTENCES | poet | at Gomel',
    ],
    ['The poet received a nine-year sentence.', '– | SENTENCES | poet'],
  ],
  'who evades a rule leaves no place': [
    ['The traders helped Togo evade the arms embargo.', 'Togo | DEFIES | arms embargo'],
    ['The smuggler evaded police for a year.', 'smuggler | FLEES | police'],
    ['The smuggler evaded capture.', 'smuggler | FLEES | –'],
  ],
  'who comes after somebody did not send him off': [
    [
      'The admiral was sacked and replaced by Salim Rahmani.',
      '– | DISMISSES | admiral',
      'Salim Rahmani | REPLACES | admiral',
    ],
  ],
};

/** What these sentences do not say. */
const absent: Table = [
  ['Salim Rahmani was named finance minister by Tomas Weber.', 'ALSO_KNOWN_AS'],
  ['Police in Lima fired tear gas to disperse students.', 'OTHER', 'OPENS_FIRE_ON'],
  ['An exchange of fire between Chadian and Libyan troops killed two nurses.', 'EXCHANGES'],
  ['Ana Duarte was named the winner of the race.', 'APPOINTS'],
  ['Ana Duarte was declared the winner of the vote by the Supreme Council.', 'VOTES_FOR'],
];

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(table)('%s', async (sentence, ...claims) => {
    expect(await told(sentence)).toEqual(expect.arrayContaining([...claims]));
  });
});

describe('not said', () => {
  test.each(absent)('%s', async (sentence, ...relations) => {
    const claims = await told(sentence);
    const wrong = claims.filter((claim) => relations.some((each) => claim.includes(each)));
    expect(wrong).toEqual([]);
  });
});
