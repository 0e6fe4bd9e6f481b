import { describe, expect, test } from '@jest/globals';
import { claimsOf, told } from './testing.js';

/** Constructions of releases, statements and encyclopaedias: [sentence, a claim it makes]. */
const tables = {
  'who does what an infinitive or gerund says': [
    [
      'Rwanda is committed to helping the police in their efforts to restore order, to hold elections and to disarm the militias.',
      'their | DISARMS | militias',
    ],
    [
      "The envoy thanked Kenya for Somalia's decision to reopen the border and for hosting refugees.",
      'Kenya | HOSTS | refugees',
    ],
    [
      'The council urges the prime minister-designate, Moussa Traore, to form a government.',
      'Moussa Traore | FOUNDS | government',
    ],
    [
      'The minister spoke on Monday with President Aram Petrosyan to reaffirm French support for Armenia.',
      'minister | SUPPORTS | Armenia',
    ],
    [
      'We continue to call on all parties to release the hostages.',
      'parties | RELEASES | hostages',
    ],
    ["The mission's task is to protect civilians.", 'mission | PROTECTS | civilians'],
    [
      'The convoy was ambushed on the road to Wau, losing two trucks.',
      'convoy | LOSES | two trucks | at road',
    ],
    [
      'Diallo was appointed governor in May, replacing Colonel Sekou Bah.',
      'Diallo | REPLACES | Sekou Bah',
    ],
    [
      'Turkish jets conducted nine strikes coordinated with and in support of the government of Libya.',
      'Turkish jets | SUPPORTS | government of Libya',
    ],
    [
      'The marines conducted six raids, including raids against two depots.',
      'marines | ATTACKS | two depots',
    ],
  ],
  'who says it at the end': [
    [
      'Fighters have entered Goma, the largest city in the east, residents and officials say.',
      'Fighters | ENTERS | Goma',
    ],
    [
      'The army shelled Omdurman, the largest city in Sudan, a doctor and two witnesses told AFP.',
      'army | SHELLS | Omdurman',
    ],
  ],
  'whom a relative clause speaks of': [
    [
      'He mourned two Nepalese officers serving with the mission, who were ambushed by gunmen.',
      'gunmen | AMBUSHES | two Nepalese officers',
    ],
    [
      'Police questioned Lena Varga, a clerk at the bank Meridian, who had hidden two pilots.',
      'Lena Varga | SHELTERS | two pilots',
    ],
    [
      'The base was overrun by fighters of the Azawad Front, who killed nine soldiers.',
      'fighters of the Azawad Front | KILLS | nine soldiers',
    ],
    [
      'The Azawad Front, which seized the town, killed nine soldiers.',
      'Azawad Front | CAPTURES | town',
    ],
  ],
  'what a noun has after its doer': [
    [
      'The envoy welcomed the release by Eritrea of forty prisoners.',
      'Eritrea | RELEASES | forty prisoners',
    ],
    ['The battle led to the capture of Kidal and expulsion of the rebels.', '– | EXPELS | rebels'],
  ],
  'who someone is': [
    [
      'Secretary of Defense Robert Hale visited Kabul.',
      'Robert Hale | HOLDS_POSITION | Secretary of Defense',
    ],
    [
      '"We hit the depot," said Col. Mark "Rex" Olsen, the coalition spokesperson.',
      'Mark Olsen | HOLDS_POSITION | coalition spokesperson',
    ],
    [
      'She met the Minister of Defence of Jordan, HE Dr Omar Al-Khalidi, in Canberra.',
      'Omar Al-Khalidi | HOLDS_POSITION | Minister of Defence of Jordan',
    ],
    [
      'Gen. Omar Diop, commander, Sahel Command recently met with traders and visited Gao.',
      'Omar Diop | MEETS | traders',
    ],
  ],
  'each of several towns is one by its name': [
    ['Rebels attacked the villages of Bama and Konduga.', 'Rebels | ATTACKS | Konduga'],
    ['Rebels attacked the villages of Bama and Konduga.', 'Rebels | ATTACKS | Bama'],
    ['The army shelled the districts of Kayna and Lubero.', 'army | SHELLS | Lubero'],
    ['The army retook the towns of the valley.', 'army | RETAKES | towns of the valley'],
  ],
  'an acronym stands for the whole name': [
    [
      'The Integrated Office in Haiti (BINUH) condemned the raid.',
      'Integrated Office | ALSO_KNOWN_AS | BINUH',
    ],
    [
      'They serve with the Multinational Security Support (MSS) mission.',
      'Multinational Security Support | ALSO_KNOWN_AS | MSS',
    ],
    [
      'The Kenyan-led Multinational Security Support mission (MSS) lost two vehicles.',
      'Kenyan-led Multinational Security Support mission | LOSES | two vehicles',
    ],
    [
      'The Permanent Peace Monitoring commission (PPM) met on Monday.',
      'Permanent Peace Monitoring commission | ALSO_KNOWN_AS | PPM',
    ],
    [
      'He returned to the Democratic Republic of Congo (DRC) on Monday.',
      'Democratic Republic of Congo | ALSO_KNOWN_AS | DRC',
    ],
    [
      'Troops crossed the Line of Actual Control (LAC) on Monday.',
      'Line of Actual Control | ALSO_KNOWN_AS | LAC',
    ],
    [
      'The head of the Council of Europe (CoE) met the king.',
      'Council of Europe | ALSO_KNOWN_AS | CoE',
    ],
  ],
  'sentences with a semicolon between them': [
    [
      'A bus carrying 30 pilgrims overturned near Qom; six passengers were killed, and 12 are missing.',
      '– | KILLS | six passengers',
    ],
    [
      'Meanwhile, a boat carrying some 150 Ethiopian migrants capsized off Shabwa on 11 March; 52 bodies were recovered, and 40 people are still missing.',
      '40 people | GOES_MISSING | –',
    ],
    [
      'The Greens, led by Ana Ruiz (AR), took nine seats; the Centre took six.',
      'Centre | WINS | six',
    ],
  ],
  'lists and phrases': [
    [
      'The group poses a threat to Kenya, Somalia, and the wider region.',
      'group | THREATENS | Somalia',
    ],
    [
      'Sgt. Paul Reyes died on May 3 in Djibouti of injuries sustained in a blast.',
      'Paul Reyes | DIES | injuries | at Djibouti',
    ],
    [
      'The navy attacked the port using fighter and remotely piloted aircraft.',
      'navy | USES | fighter and remotely piloted aircraft',
    ],
  ],
} as const;

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each<readonly [string, string]>(table)('%s', async (sentence, claim) => {
    expect(await told(sentence)).toContain(claim);
  });
});

/** [sentence, a relation that it does not tell of] */
describe('what is only named is not told', () => {
  test.each([
    ['The Law on Public Order (LPO) was adopted.', 'ALSO_KNOWN_AS'],
    ['The UN mission in Mali (MINUSMA) sent troops.', 'ALSO_KNOWN_AS'],
    ['A Serb identified only by his initials, K.L., was arrested.', 'FINDS'],
    ['The UN has not been able to establish who was responsible.', 'FOUNDS'],
    ['Officials established that the bridge had been mined.', 'FOUNDS'],
    ['Her husband insists that the case is fabricated.', 'DECEIVES'],
    ['The dispute went to arbitration in The Hague.', 'TRAVELS_TO'],
    ['- Deter and counter aggression in the Gulf.', 'FIGHTS'],
    ['Has Ankara attacked the rebels in Idlib?', 'ATTACKS'],
    ['Negotiating with the rebels is the only option.', 'NEGOTIATES_WITH'],
    ['The drill is designed to improve security in Jordan.', 'PRODUCES'],
    ['The report counts the aircraft employed in a strike.', 'USES'],
    ['The members are encouraged by the decision of President Masum.', 'SUPPORTS'],
    ['Attack helicopters bombed Gao, activists and a doctor have told the BBC.', 'HOLDS_POSITION'],
    ['Tuareg officer Gamou, born in 1964, attacked Kidal.', 'OTHER'],
    ['They are able to ask questions.', 'APPEALS_TO'],
    ['The rebels met little resistance in Bukavu.', 'MEETS'],
    ['The jets will fly strike missions over Yemen.', 'SENDS'],
    ['Expanding ties with Oman strengthens security and deters conflict.', 'RESTRICTS'],
    ['Patrols walked 60 km to Gao.', 'OTHER'],
  ])('%s: no %s', async (sentence, relation) => {
    const relations = (await claimsOf(sentence)).map((claim) => claim.relation);
    expect(relations).not.toContain(relation);
  });

  test('a wh-question takes for granted what it asks about', async () => {
    expect(await told('Why did Russia invade Ukraine in 2022?')).toContain(
      'Russia | INVADES | Ukraine',
    );
  });
});

test('what is said of one before the next is named is said of one alone', async () => {
  const lines = await told('Chad, which had sent two planes, and Niger helped the army.');
  expect(lines).toContain('Chad | SENDS | two planes');
  expect(lines).not.toContain('Niger | SENDS | two planes');
});

/** [sentence, relation, modality, its first source] */
describe('how firmly, and by whom', () => {
  test.each([
    [
      'She stressed the importance of returning all prisoners to Armenia.',
      'RETURNS',
      'demanded',
      'She',
    ],
    ['Their objective is the defeat of the militia.', 'DEFEATS', 'intended', undefined],
    ['Police are working to secure the border.', 'CAPTURES', 'intended', undefined],
    [
      'In the campaign to defeat the rebels, the army has begun a siege.',
      'DEFEATS',
      'intended',
      undefined,
    ],
    [
      'Fighters have entered Goma, the largest city in the east, residents and officials say.',
      'ENTERS',
      'asserted',
      'residents',
    ],
    ['The army is fighting for control of Sirte.', 'CONTROLS', 'intended', undefined],
    [
      'ECOWAS threatened to intervene in Niger after soldiers overthrew President Bazoum.',
      'OVERTHROWS',
      'asserted',
      undefined,
    ],
    [
      'Some analysts argue that talks are vital; Mali rejects any agreement with the group.',
      'REJECTS',
      'asserted',
      undefined,
    ],
    [
      'Rebels killed nine guards at a camp for displaced people, activists and a doctor have told the BBC.',
      'KILLS',
      'asserted',
      'activists',
    ],
    [
      'They are called on to ensure that the killers are arrested.',
      'ARRESTS',
      'demanded',
      undefined,
    ],
  ])('%s %s', async (sentence, relation, modality, source) => {
    const claim = (await claimsOf(sentence)).find((each) => each.relation === relation);
    expect([claim?.modality, claim?.attribution[0]?.source.name]).toEqual([modality, source]);
  });
});
