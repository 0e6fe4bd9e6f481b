import { describe, expect, test } from '@jest/globals';
import { told } from '../testing.js';

const tables: Readonly<Record<string, readonly (readonly [sentence: string, claim: string])[]>> = {
  'nobody is named, but it was there': [
    ['Riots broke out in Osh overnight.', '– | RIOTS | – | at Osh'],
    ['There were riots in Osh on Friday.', '– | RIOTS | – | at Osh'],
    ['Heavy clashes continued in Khartoum.', '– | CLASHES_WITH | – | at Khartoum'],
    ['A video shows the execution of a nun.', '– | EXECUTES | nun'],
    ['Student protests took place in three towns.', '– | PROTESTS | – | at three towns'],
  ],
  'whom an attack hurts, whoever makes it has attacked': [
    [
      'A Kenyan air strike killed nine herders at Garbahare.',
      'Kenyan | ATTACKS | nine herders | at Garbahare',
    ],
    ['Houthi missile attacks have sunk two ships.', 'Houthi | ATTACKS | two ships'],
    ['Army shelling damaged a clinic in Bo.', 'Army | SHELLS | clinic | at Bo'],
    ['Omar Bello was hit and killed by a coalition airstrike.', 'coalition | ATTACKS | Omar Bello'],
    ['Six soldiers were killed in IS suicide attacks.', 'IS | BLOWS_UP | Six soldiers'],
    ['A series of Saudi air raids hit two ports.', 'Saudi | ATTACKS | two ports'],
  ],
  'with victims of its own an event stands beside the first': [
    ['It enabled the encirclement of Bo and defeat of the rebels.', '– | DEFEATS | rebels'],
    ['It led to the arrest of two men and seizure of rifles.', '– | SEIZES | rifles'],
  ],
  'what is used is not whom it is used against': [
    [
      'Fiji carried out nine strikes using jets and drones against rebel camps.',
      'Fiji | ATTACKS | rebel camps',
    ],
  ],
  'who lays down work attacks nobody': [
    ['A strike by nurses continued in Lagos.', 'nurses | STRIKES_WORK | – | at Lagos'],
    ['The tax was scrapped after a week of strikes by teachers.', 'teachers | STRIKES_WORK | –'],
  ],
  'what stands once is said of each of a list of events, and who is in command commands': [
    ['The sect is accused of the killing and torture of nuns.', 'sect | KILLS | nuns'],
    ['He was responsible for the detention, torture and rape of nuns.', 'He | TORTURES | nuns'],
    ['She remains in overall command of the militia.', 'She | COMMANDS | militia'],
    ['Its fighters are in control of the port.', 'fighters | CONTROLS | port'],
  ],
  'who comes for talks has them': [
    [
      'The Omani foreign minister arrived in Tehran for talks with his counterpart.',
      'Omani foreign minister | MEETS | counterpart | at Tehran',
    ],
    [
      'Chadian and Sudanese negotiators returned to Dakar for talks.',
      'Chadian negotiators | MEETS | Sudanese negotiators | to Dakar',
    ],
  ],
  'who is blamed for it is said to have done it': [
    [
      'A raid on herders near Todi, attributed by the police to the militia, left nine dead.',
      'militia | ATTACKS | herders | at Todi',
    ],
    ['An attack on a mosque blamed on the sect killed three people.', 'sect | ATTACKS | mosque'],
    ['The bombing of the embassy was blamed on Hezbollah.', 'Hezbollah | BOMBS | embassy'],
  ],
  'who is accused of it is said to have done it': [
    [
      'Herders accused the army of an air strike on a wedding on Monday.',
      'army | ATTACKS | wedding',
    ],
    [
      'Survivors accused the Wagner Group of a drone attack on villagers waiting to cross the river.',
      'Wagner Group | ATTACKS | villagers',
    ],
    [
      'The court charged the mayor with the murder of nine priests.',
      'mayor | KILLS | nine priests',
    ],
    ['Two men suspected of the abduction of a priest were arrested.', 'Two men | ABDUCTS | priest'],
    ['A clerk was jailed for the murder of a priest.', 'clerk | KILLS | priest'],
    ['Sudan accused Chad of support for the rebels.', 'Chad | SUPPORTS | rebels'],
  ],
  'who denies or has a part in it denies or does it': [
    ['The army denied any role in the massacre of nine nuns.', 'army | KILLS | nine nuns'],
    ['The army denied any role in the massacre of nine nuns.', '– | KILLS | nine nuns'],
    ['The clan played a part in the raid on the mill.', 'clan | ATTACKS | mill'],
    ['The navy had no hand in the raid on the mill.', 'navy | ATTACKS | mill'],
    ['The navy said it had nothing to do with the raid on the mill.', 'it | ATTACKS | mill'],
    ['A court cleared two monks of the murder of a judge.', 'two monks | KILLS | judge'],
  ],
  'who called it off did not make it': [
    ["The envoy's visit to Lima was called off on Monday.", 'envoy | VISITS | Lima'],
    ['The emir postponed his trip to Lima.', 'his | VISITS | Lima'],
  ],
  'who stands as it is who does it': [
    [
      'The king dismissed Ali Hassan and appointed a general as his successor.',
      'general | REPLACES | his',
    ],
    ['Omar Bello, the successor to General Ali, arrived in Lome.', 'Omar Bello | REPLACES | Ali'],
    ['Omar Diallo was named as her replacement.', 'Omar Diallo | REPLACES | her'],
  ],
  'who would do it is who wills it': [
    ['Canberra is considering sanctions against Fiji.', 'Canberra | SANCTIONS | Fiji'],
    ['The junta threatened an attack on the port.', 'junta | ATTACKS | port'],
    ["Oslo voiced alarm at Israel's plans to occupy Rafah.", 'Israel | OCCUPIES | Rafah'],
  ],
  'what ends in a surrender or a death is what others do': [
    ['The offensive ended in the surrender of the garrison.', 'garrison | SURRENDERS_TO | –'],
    ['The raid led to the death of five soldiers.', 'five soldiers | DIES | –'],
    ['The crisis led to the resignation of the prime minister.', 'prime minister | RESIGNS | –'],
  ],
  'a pull-out is a withdrawal': [
    [
      'Luanda hailed the pull-out of Cuban troops from Namibia.',
      'Cuban troops | WITHDRAWS_FROM | Namibia',
    ],
  ],
  'what is done in protest protests': [
    ['Farmers blocked a road for a third day in protest at a tax.', 'Farmers | PROTESTS | tax'],
    [
      'Miners rode mules into Potosi in a noisy protest against the tax.',
      'Miners | PROTESTS | tax',
    ],
    ['Police beat nine women in a protest against the tax.', '– | PROTESTS | tax'],
  ],
  'who dies in a clash with others clashes with them': [
    [
      'Eleven guerrillas were killed in a clash with Nepalese soldiers.',
      'Eleven guerrillas | CLASHES_WITH | Nepalese soldiers',
    ],
  ],
  'rounds are of what they count': [
    [
      'Chadian and Libyan officials began a second round of negotiations.',
      'Chadian officials | NEGOTIATES_WITH | Libyan officials',
    ],
  ],
  'who repeats a demand makes it': [
    [
      'The bloc reiterated its demand that Fiji release the judge.',
      'bloc | DEMANDS | Fiji release the judge | for Fiji',
    ],
  ],
  'the day and the place stand before whom it was done to': [
    [
      'The murder in Medellin on Friday of Carlos Rios shocked the country.',
      '– | KILLS | Carlos Rios | at Medellin',
    ],
    [
      'Police are investigating the killing in Karachi on Sunday of Parveen Rahman.',
      '– | KILLS | Parveen Rahman | at Karachi',
    ],
    [
      'The abduction in Jos on Tuesday of two priests angered the church.',
      '– | ABDUCTS | two priests | at Jos',
    ],
  ],
  'whoever offers stands behind from': [
    ['The rebels turned down an offer of talks from the envoy.', 'envoy | OFFERS | talks'],
    ['The union accepted an offer of mediation from the bishops.', 'bishops | OFFERS | mediation'],
    ['Praise for the plan came from the bishops.', 'bishops | PRAISES | plan'],
    ['Criticism of the verdict came from Norway.', 'Norway | CRITICISES | verdict'],
    ['An attack on the convoy came from the militia.', 'militia | ATTACKS | convoy'],
    ['Rocket fire on Haifa came from Lebanon.', '– | SHELLS | Haifa | from Lebanon'],
  ],
  'each of what is launched is launched': [
    [
      'The army launched artillery, mortar, and rocket fire against the camps.',
      'army | SHELLS | camps',
    ],
  ],
  'only a campaign against somebody is a fight': [
    ['The mayor launched his campaign in Oran.', 'mayor | LAUNCHES | campaign | at Oran'],
    ['The union launched a campaign against child labour.', 'union | FIGHTS | child labour'],
    ['The army launched a campaign against the militia.', 'army | ATTACKS | militia'],
  ],
  'what is on record was done': [
    ['The monitor documented the killing of nine nuns by the army.', 'army | KILLS | nine nuns'],
    ["Amnesty documented the army's killing of nine nuns.", 'army | KILLS | nine nuns'],
    ['The monitor documented 30 attacks on clinics by the militia.', 'militia | ATTACKS | clinics'],
  ],
  'the police act as a body': [
    [
      'Crowds marched over the police killing of a student in Lagos.',
      'police | KILLS | student | at Lagos',
    ],
    [
      'A police raid on a mosque in Mombasa killed two people.',
      'police | SEARCHES | mosque | at Mombasa',
    ],
  ],
  'an arrest is of whose it is': [
    ["The mayor's arrest sparked protests.", '– | ARRESTS | mayor'],
    ["The bishop condemned the teacher's murder.", '– | KILLS | teacher'],
    ["The lawyer's imprisonment sparked protests.", '– | HOLDS | lawyer'],
  ],
  'what a mediator has brought others to do is told too': [
    ['Oman secured the release of six sailors.', 'Oman | MEDIATES | six sailors'],
    ['Oman secured the release of six sailors.', '– | RELEASES | six sailors'],
    [
      'Kenya has brokered a truce between the Dinka and the Nuer.',
      'Dinka | DECLARES_CEASEFIRE_WITH | Nuer',
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(table)('%s', async (sentence, claim) => {
    expect(await told(sentence)).toContain(claim);
  });
});

test('March is a month', async () => {
  expect(await told('Nurses left in March.')).toEqual(['Nurses | LEAVES | –']);
});

test('who criticises an attack does not attack', async () => {
  expect(await told('The bishop criticised the attack on the port.')).not.toContain(
    'bishop | ATTACKS | port',
  );
});

test.each([
  ['The envoy pledged more aid during a visit to Bamako.', 'envoy | VISITS | Bamako'],
  ['The premier, on a trip to Lima, signed a treaty.', 'premier | VISITS | Lima'],
  ['Togo expanded its strikes on the militia.', 'Togo | ATTACKS | militia'],
  ['On a visit to Baku, the envoy promised military aid.', 'envoy | VISITS | Baku'],
  ['Two men were shot by soldiers during a raid on a camp.', 'soldiers | ATTACKS | camp'],
])('%s says: %s', async (sentence, claim) => {
  expect(await told(sentence)).toContain(claim);
});

test('who blames somebody for an attack does not attack', async () => {
  const claims = await told('The bombing of the embassy was blamed by Togo on the rebels.');
  expect(claims).not.toContain('Togo | BOMBS | embassy');
});

test.each([
  ['A police station attack in Goma killed three monks.', 'police | ATTACKS | three monks'],
  ['We expect killings in Kivu to rise.', 'We | KILLS | – | at Kivu'],
  ['Police broke up a rally by dockers over wages.', 'dockers | PROTESTS | – | for dockers'],
  ['Two people briefed on the plan told Reuters that Togo left.', '– | MEETS | Two people'],
  ['Jets bombed the hideouts of those behind the massacre.', 'those | HIDES_IN | –'],
  [
    'The court freed him, to the anger of the interior minister.',
    'interior minister | CRITICISES | –',
  ],
  [
    'To the dismay of the finance minister, the bank raised rates.',
    'finance minister | CRITICISES | –',
  ],
  ["Police looked into the funding of Kovac's campaign.", 'Kovac | FIGHTS | –'],
  ['The party will lead the opposition.', 'party | OPPOSES | –'],
  ['The general said that an end to the war depended on the rebels.', '– | ENDS | war'],
  ['We expect attacks in Sonora to rise.', 'We | ATTACKS | – | at Sonora'],
])('%s does not say: %s', async (sentence, claim) => {
  expect(await told(sentence)).not.toContain(claim);
});
