import { describe, expect, test } from '@jest/globals';
import { claimsOf, told } from './testing.js';

/** Each sentence with claims that must be among those it gives. */
type Table = readonly (readonly [sentence: string, ...claims: string[]])[];

const tables: Readonly<Record<string, Table>> = {
  'actives and passives say who does what to whom': [
    [
      'Kenyan troops arrested three smugglers in Mandera.',
      'Kenyan troops | ARRESTS | three smugglers | at Mandera',
    ],
    [
      'The governor was kidnapped by gunmen near Kaduna.',
      'gunmen | ABDUCTS | governor | at Kaduna',
    ],
    ['Nine miners were rescued on Tuesday.', '– | RESCUES | Nine miners'],
    ['The mayor was shot dead by gunmen on motorcycles.', 'gunmen | KILLS | mayor'],
    [
      'Police arrested and deported two journalists.',
      'Police | ARRESTS | two journalists',
      'Police | DEPORTS | two journalists',
    ],
    [
      'The group, designated a terrorist organisation by the United States, operates from Pakistan.',
      'United States | BANS | group',
    ],
  ],
  'one claim stands for each of those who are coordinated': [
    [
      'Serbia and Hungary expelled two diplomats.',
      'Serbia | EXPELS_DIPLOMATS | two diplomats',
      'Hungary | EXPELS_DIPLOMATS | two diplomats',
    ],
    [
      'The company sold software to Saudi Arabia and the UAE.',
      'company | SELLS | software | for Saudi Arabia',
      'company | SELLS | software | for UAE',
    ],
    [
      'Police detained nine students, including two union leaders.',
      'Police | DETAINS | nine students',
      'Police | DETAINS | two union leaders',
    ],
  ],
  "those who do it to one another are each other's": [
    [
      'Protesters and police clashed in Nairobi.',
      'Protesters | CLASHES_WITH | police | at Nairobi',
    ],
    ['Egypt and Sudan exchanged prisoners.', 'Egypt | EXCHANGES | prisoners | for Sudan'],
    ['Talks between Serbia and Kosovo resumed.', 'Serbia | MEETS | Kosovo'],
  ],
  'participles, infinitives and relative clauses carry subjects and objects over': [
    [
      'Gunmen ambushed a convoy near Gao, killing eight soldiers.',
      'Gunmen | KILLS | eight soldiers | at Gao',
    ],
    ['The army left the town, which it captured in May.', 'it | CAPTURES | town'],
    ['Turkey forced the ship to return to Odesa.', 'Turkey | FORCES | ship'],
    [
      'The M23 group, which Kinshasa says is backed by Rwanda, withdrew.',
      'Rwanda | SUPPORTS | M23 group',
    ],
    [
      'Two men accused of spying for Iran were arrested in Baku.',
      '– | ACCUSES | Two men',
      '– | ARRESTS | Two men | at Baku',
    ],
    [
      'Serbian President Aleksandar Vucic accused Pristina of trying to expel Serbs.',
      'Aleksandar Vucic | ACCUSES | Pristina',
      'Pristina | EXPELS | Serbs',
    ],
    [
      'Nigerian troops backed by vigilantes killed a commander.',
      'Nigerian troops | KILLS | commander',
      'vigilantes | SUPPORTS | Nigerian troops',
    ],
  ],
  'event nouns say what verbs say': [
    ['The attack on the embassy in Juba was condemned.', '– | ATTACKS | embassy | at Juba'],
    ["Russia's annexation of Crimea was condemned.", 'Russia | ANNEXES | Crimea'],
    ['Protesters demanded his release.', '– | RELEASES | his'],
    ['The release of the hostages by the rebels was delayed.', 'rebels | RELEASES | hostages'],
    ["Israel's withdrawal from Gaza ended in 2005.", 'Israel | WITHDRAWS_FROM | Gaza'],
    ['Kenya carried out an air strike on al-Shabab.', 'Kenya | ATTACKS | al-Shabab'],
    [
      'Iranian-backed militias fired rockets at the base.',
      'Iranian | SUPPORTS | Iranian-backed militias',
    ],
    ['The UN-facilitated talks began on Monday.', 'UN | MEDIATES | UN-facilitated talks'],
  ],
  'what is promised, threatened or demanded stands as a clause, and its content as a claim': [
    ['Sokhumi vowed to retaliate.', 'Sokhumi | VOWS | to retaliate'],
    ['The rebels refused to disarm.', 'rebels | REFUSES | to disarm'],
    [
      'They demanded that the government release all prisoners.',
      'They | DEMANDS | the government release all prisoners | for government',
      'government | RELEASES | prisoners',
    ],
    [
      'Rwanda denied supporting the rebels.',
      'Rwanda | DENIES | supporting the rebels',
      'Rwanda | SUPPORTS | rebels',
    ],
    [
      'The minister said that Serbia must hand over the suspects.',
      'minister | DEMANDS | Serbia must hand over the suspects | for Serbia',
    ],
    ["South Korea rejected Japan's demand.", "South Korea | REJECTS | Japan's demand | for Japan"],
  ],
  'titles, appositions and copulas say who holds which office': [
    [
      'Serbian President Aleksandar Vucic resigned.',
      'Aleksandar Vucic | HOLDS_POSITION | Serbian President',
    ],
    [
      'Levan Kobakhidze, a former deputy minister, was detained.',
      'Levan Kobakhidze | HOLDS_POSITION | deputy minister',
    ],
    [
      'A spokesman for the Taliban, Zabihullah Mujahid, rejected the report.',
      'Zabihullah Mujahid | HOLDS_POSITION | spokesman for the Taliban',
    ],
    [
      'UN Envoy to Libya Ghassan Salame arrived in Tunis.',
      'Ghassan Salame | HOLDS_POSITION | UN Envoy to Libya',
    ],
    ['She was a member of the Tamil Tigers.', 'She | MEMBER_OF | Tamil Tigers'],
    ['The London-based group published a report.', 'London-based group | BASED_IN | London'],
  ],
  'a name with a remark between commas is still the subject': [
    [
      'Yusuf Warsame Dirie, also known as Abu Ali, joined al-Shabaab.',
      'Yusuf Warsame Dirie | ALSO_KNOWN_AS | Abu Ali',
      'Yusuf Warsame Dirie | JOINS | al-Shabaab',
    ],
    [
      'Anis Bujeela al-Awami, also known as al-Asla, purportedly joined ISIS in 2014 and defected to the Derna Mujahideen Shura Council a year later.',
      'Anis Bujeela al-Awami | JOINS | ISIS',
      'Anis Bujeela al-Awami | DEFECTS_TO | Derna Mujahideen Shura Council',
    ],
  ],
  'who uses the means is who acts': [
    ['Houthi fighters hit the depot using drones.', 'Houthi fighters | USES | drones'],
    ['Vehicles carrying munitions left Derna.', 'Vehicles | CARRIES | munitions'],
  ],
  'who is moved before something is who it is said of': [
    [
      'Abu Omar was a member of the council before being sent to Taiz.',
      '– | SENDS | Abu Omar | to Taiz',
    ],
  ],
  'other names are aliases': [
    [
      'The Allied Democratic Forces (ADF) attacked a village.',
      'Allied Democratic Forces | ALSO_KNOWN_AS | ADF',
    ],
    [
      'The Democratic Republic of Congo (DRC) closed its border.',
      'Democratic Republic of Congo | ALSO_KNOWN_AS | DRC',
    ],
    [
      'Hernan Ospina, better known as El Zurdo, surrendered to the army.',
      'Hernan Ospina | ALSO_KNOWN_AS | El Zurdo',
    ],
    [
      'A group calling itself Predatory Sparrow claimed the attack.',
      'group | ALSO_KNOWN_AS | Predatory Sparrow',
    ],
  ],
  'a verb that the vocabulary does not know is kept with its words': [
    ['Militants forced airlines to divert flights.', 'airlines | OTHER divert | flights'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(table.map(([sentence, ...claims]) => ({ sentence, claims })))(
    '$sentence',
    async ({ sentence, claims }) => {
      expect(await told(sentence)).toEqual(expect.arrayContaining(claims));
    },
  );
});

describe('what is no claim gives none', () => {
  test.each([
    'It would be the third mayor to be killed this year.',
    'The strike follows an earlier one.',
    'The second round of meetings concluded without a plan.',
    'Comments are welcome.',
    'It was a cold morning.',
    'The ministry said so.',
  ])('%s', async (sentence) => {
    expect(await told(sentence)).toEqual([]);
  });
});

test.each([
  ['The poet, who was arrested in 2014, was arrested again in 2019.', ['2014-01-01', '2019-01-01']],
  ['The army withdrew in May and will withdraw again in June.', ['2024-05-01', '2024-06-01']],
])('what happens a second time is a second claim: %s', async (text, days) => {
  const claims = await claimsOf(text);
  expect(claims.map(({ when }) => when?.start)).toEqual(days);
});

describe('bad input is read without a fault', () => {
  test.each([
    ['a headline in capitals', 'ARMY KILLS TEN IN RAID ON REBEL CAMP NEAR BORDER'],
    ['a sentence cut off', 'The ministry said that the rebels who had been'],
    ['mixed quotes and brackets', '“The army," he said, ‘killed" us.” ((ISIS) (IS'],
    ['a table', 'Region\tKilled\tWounded\nGao\t12\t3\nKidal\t4\t9'],
    [
      'a long sentence',
      `${'The army and the police arrested men who fled to Mali, '.repeat(14)}officials said.`,
    ],
  ])('%s', async (_, text) => {
    expect(Array.isArray(await told(text))).toBe(true);
  });
});
