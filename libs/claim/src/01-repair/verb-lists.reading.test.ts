import { expect, test } from '@jest/globals';
import { told } from '../testing.js';

/** [the sentence, a claim that it makes] – in each a deed of a list, or who did it, hung on a phrase beside it. */
test.each([
  // Lists of deeds that share a subject or an object.
  ['Militiamen abducted, tortured and killed nine monks.', 'Militiamen | TORTURES | nine monks'],
  ['Militiamen abducted, tortured and killed nine monks.', 'Militiamen | ABDUCTS | nine monks'],
  [
    'Kouyate was arrested in Dakar in May 2018 together with nine aides, deported to Guinea and, in June 2019, sentenced to death by a court.',
    'court | SENTENCES | Kouyate | at Dakar',
  ],
  [
    'Kouyate was arrested in Dakar in May 2018 together with nine aides, deported to Guinea and, in June 2019, sentenced to death by a court.',
    '– | DEPORTS | Kouyate | to Guinea | at Dakar',
  ],
  [
    'The sect has been accused of beating nuns, setting fire to clinics and enforcing curfews.',
    'sect | IMPLEMENTS | curfews',
  ],
  [
    'Oslo urged the bloc to appoint an envoy and both militias to free their captives.',
    'militias | RELEASES | captives',
  ],
  ['Chad is likely to have evacuated 200 nuns and to have looted the bank.', 'Chad | LOOTS | bank'],
  ['The union said the men were bandits, but provided no evidence.', 'union | SUPPLIES | evidence'],
  // What came of a deed, and when.
  [
    'Troops raided the camp, resulting in eight rebels killed and 31 detained.',
    'Troops | KILLS | eight rebels',
  ],
  [
    'Troops raided the camp, resulting in eight rebels killed and 31 detained.',
    'Troops | DETAINS | 31',
  ],
  [
    'Jets flew over the town, opening fire on nuns who were fleeing.',
    'Jets | OPENS_FIRE_ON | nuns | at town',
  ],
  ['He insisted that the drones had been sent months before the war.', '– | SENDS | drones'],
  // Who did it, behind phrases and before remarks.
  [
    'On April 17, in a separate raid, naval troops killed Omar Ali, a senior leader.',
    'naval troops | KILLS | Omar Ali',
  ],
  [
    'Blue Ridge, an operation financed by a bank in Malta, deployed at least nine pilots to Kufra in June.',
    'Blue Ridge | DEPLOYS | at least nine pilots | to Kufra',
  ],
  [
    'Members of the Vori militia, headed by Musa Kone until his death in July 2021, abducted nine monks.',
    'Members of the Vori militia | ABDUCTS | nine monks',
  ],
  [
    'The talks never began, as President Juan Soto, in power since 1982, rejected the agenda.',
    'Juan Soto | REJECTS | agenda',
  ],
  [
    'The minister praised a monk who had fled after being freed by its guard, Ali Kone, and who told a paper that the front had robbed him.',
    'front | LOOTS | him',
  ],
  ['Earlier in the day, marines shot and killed two clerks.', 'marines | KILLS | two clerks'],
  [
    'Oman said that it had neither sold, shipped nor transferred any rifles to Chad.',
    'it | SENDS | rifles',
  ],
  [
    'The judge rejected the claim that she had slept, noting that she had planned raids, praised her men and punished two monks.',
    'she | PUNISHES | two monks',
  ],
  [
    'The panel has documented cases in which the rebels robbed monks, and has received reports.',
    'panel | RECEIVES | reports',
  ],
  ['A third man was wounded and fled across the border.', 'third man | FLEES | – | to border'],
  ['The ministry put the number of miners killed at 54, nine of them boys.', '– | KILLS | 54'],
  [
    'The union said 40 miners had been killed, among them Ali Kone, its chairman.',
    '– | KILLS | Ali Kone',
  ],
  ['The raid forced thousands more to flee to Chad.', 'thousands | FLEES | – | to Chad'],
  [
    'Kone, who was himself abducted by rebels at the age of nine, became a monk.',
    'rebels | ABDUCTS | Kone',
  ],
  ['Kone ordered his men before the raid to burn the church.', 'men | DESTROYS | church'],
  [
    'The union called on all states to stop the flow of arms to Chad, accusing Oman, Iran and Togo of having armed the junta.',
    'Iran | ARMS | junta',
  ],
  ['Jets struck over 150 depots in Goz.', 'Jets | ATTACKS | over 150 depots | at Goz'],
  // Deeds taken for what describes the objects of a list.
  ['Togo banned rallies and cancelled flights.', 'Togo | SUSPENDS | flights'],
  [
    'The judge jailed the mayor and banned rallies in the city.',
    'judge | BANS | rallies | at city',
  ],
  [
    'Soldiers arrested the premier, closed ports and suspended radio stations.',
    'Soldiers | SUSPENDS | radio stations',
  ],
  [
    'The junta dissolved parliament, arrested mayors and expelled envoys.',
    'junta | ARRESTS | mayors',
  ],
  [
    'The junta dissolved parliament, arrested mayors and expelled envoys.',
    'junta | EXPELS_DIPLOMATS | envoys',
  ],
  ['Troops surrounded the palace, arrested clerks and closed roads.', 'Troops | ARRESTS | clerks'],
  ['Bandits stormed a prison, killed guards and freed inmates.', 'Bandits | RELEASES | inmates'],
  ['They had entered the town, killed the mayor and looted shops.', 'They | LOOTS | shops'],
  [
    'The military dissolved parliament and suspended the charter.',
    'military | DISSOLVES | parliament',
  ],
  ['The military dissolved parliament and suspended the charter.', 'military | SUSPENDS | charter'],
  [
    'The military dissolved parliament, suspended the charter and imposed a curfew.',
    'military | DISSOLVES | parliament',
  ],
])('%s says: %s', async (sentence, claim) => {
  expect(await told(sentence)).toContain(claim);
});

test('a participle like the one before it describes what is met', async () => {
  const claims = await told('The bishop met wounded soldiers and displaced families.');
  expect(claims).toContain('bishop | MEETS | wounded soldiers');
  expect(claims).not.toContain('bishop | DISPLACES | families');
});
