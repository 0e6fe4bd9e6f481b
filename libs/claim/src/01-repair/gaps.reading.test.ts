import { expect, test } from '@jest/globals';
import { told } from '../testing.js';

/** [the sentence, a claim that it makes] – clauses without a "that", and subjects behind what leads the sentence in. */
test.each([
  [
    'A panel said in a draft report seen by the BBC that Rwandan officers were training recruits.',
    'Rwandan officers | TRAINS | recruits',
  ],
  [
    'Lawyers for two men on trial for murder asked the judge to reject confessions they say were extracted by police.',
    'judge | REJECTS | confessions',
  ],
  [
    'Judges rejected statements they say were obtained under torture.',
    'Judges | REJECTS | statements',
  ],
  ['Rebels pulled out of the truce the two sides signed in May.', 'two sides | SIGNS | truce'],
  [
    'The group dismissed the claim, and in a message posted on Facebook it accused Egypt of bombing a market.',
    'Egypt | BOMBS | market',
  ],
  ['The faction said in an audio message that it had raided a camp.', 'it | ATTACKS | camp'],
  [
    'Farther south, tribal fighters captured a colonel on Friday.',
    'tribal fighters | TAKES_PRISONER | colonel',
  ],
  ['Meeting in Abuja on Monday, nine leaders signed a pact.', 'nine leaders | SIGNS | pact'],
  [
    'Asked about the tapes, a party official in Rome refused to answer.',
    'party official | REFUSES | to answer',
  ],
  [
    'Questioned by reporters, an army officer in Bunia denied the charge.',
    'army officer | DENIES | charge',
  ],
  [
    'The minister said 40 nurses held hostage by inmates since last month had been freed.',
    '– | RELEASES | 40 nurses',
  ],
  ['Police fired tear gas at students demonstrating over fees.', 'students | PROTESTS | –'],
  [
    'Prosecutors charged retired colonel Omar Said with supplying rifles to a gang.',
    'Omar Said | SUPPLIES | rifles | for gang | to gang',
  ],
  ['Togo, which has denied backing M23, closed the border.', 'Togo | SUPPORTS | M23'],
  [
    'Fighting between the Red Front and the army spread to the port, residents said, forcing 300 families to flee.',
    'Red Front | CLASHES_WITH | army | to port',
  ],
  [
    'The cabinet named Judge Miriam Odera to head a commission investigating land grabbing.',
    'Miriam Odera | LEADS | commission',
  ],
  [
    'The cabinet named Judge Miriam Odera to head a commission investigating land grabbing.',
    'commission | INVESTIGATES | land grabbing',
  ],
  ['Police arrested a man carrying a knife.', 'man | CARRIES | knife'],
  ['Britain put three generals on its sanctions list.', 'Britain | SANCTIONS | three generals'],
  ['He is believed to have helped plan an attack on a hotel.', 'He | PREPARES_ATTACK_ON | hotel'],
  [
    'Police arrested six men, three of whom had fled from a prison.',
    'three of the six men | FLEES | prison',
  ],
  ['The men were paid 500 dollars each by the cartel.', 'cartel | FUNDS | 500 dollars | for men'],
  [
    "Lord's Resistance Army (LRA) rebels abducted 40 children.",
    "Lord's Resistance Army | ALSO_KNOWN_AS | LRA",
  ],
  ['Several of the dead had been shot in the back.', '– | SHOOTS | Several of the dead'],
  [
    'Residents fled to the town, aid workers said, carrying their belongings.',
    'Residents | CARRIES | belongings',
  ],
  ['The court handed his clerk a ten-year sentence.', 'court | SENTENCES | clerk'],
  ['A National Guard sergeant died in Tunis.', 'National Guard sergeant | DIES | –'],
  [
    "Paris summoned the Malian charge d'affaires to protest against the arrests.",
    "Paris | SUMMONS | Malian charge d'affaires",
  ],
  [
    "Paris summoned the Malian charge d'affaires to protest against the arrests.",
    'Paris | CRITICISES | arrests',
  ],
  [
    'Reporters sans Frontières has closed its office.',
    'Reporters sans Frontières | CLOSES | office',
  ],
])('%s → %s', async (sentence, claim) => {
  expect((await told(sentence)).map((line) => line.replace(/ \| at .*$/u, ''))).toContain(claim);
});

/** [the sentence, what it must not be read as] */
test.each([
  [
    'Shelling spread from the port, residents said, forcing 300 families to flee.',
    'residents | FORCES',
  ],
  ['Farther south, tribal fighters captured a well on Friday.', 'south | CAPTURES'],
  ['The ministry denounced a report by a group that the army calls hostile.', 'army | OTHER'],
  ['Police are investigating cattle rustling in Turkana.', 'cattle | '],
  ['He is believed to have helped plan an attack on a hotel.', 'HELPS'],
  ['The club put him on a waiting list.', 'SANCTIONS'],
  ['The envoy met officials in Irbil to discuss the crossing.', 'MEETS | –'],
  ['Omar Said, of the Justice Front, condemned the raid.', 'HOLDS_POSITION'],
])('%s says nothing of %s', async (sentence, claim) => {
  expect((await told(sentence)).join('\n')).not.toContain(claim);
});
