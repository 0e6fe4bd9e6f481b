import { expect, test } from '@jest/globals';
import { told } from '../testing.js';

/** [the sentence, a claim that it makes] – in each a remark, a day or a range stands where the parser looked for something else. */
test.each([
  // A day between who did it and what they did.
  [
    'A court in Varna on Tuesday jailed Ivan Petrov for ten years.',
    'court | DETAINS | Ivan Petrov | at Varna',
  ],
  [
    'The High Court in Lusaka on Friday convicted Juan Soto, a former clerk in the Land Registry, of crimes against the state and fined him.',
    'High Court | CONVICTS | Juan Soto',
  ],
  // Who was among those killed, behind the number of all.
  [
    'Raiders attacked the mine near Bria, hacking 12 men to death, most of them guards, and burning down nine huts.',
    'Raiders | KILLS | 12 men | at Bria',
  ],
  [
    'A plane bombed Tessit, a town where hundreds of traders had gathered, killing at least 30, among them six boys.',
    'plane | KILLS | 30 | at Tessit',
  ],
  [
    'Police held two men at a fair in Meru, a town near the border, and forced them to dig.',
    'Police | FORCES | them | at Meru',
  ],
  // A range is a number.
  [
    'Nour and his allies killed between 20 and 25 miners.',
    'allies | KILLS | between 20 and 25 miners',
  ],
  [
    'Fighters of the RSF and allied tribal militias killed between 100 and 150 people in Kutum.',
    'allied tribal militias | KILLS | between 100 and 150 people | at Kutum',
  ],
  // What somebody says of what stands before "which".
  [
    'The raid, which it assesses killed three smugglers and wounded one, took place on Friday.',
    'raid | INJURES | one',
  ],
  [
    'The army is reviewing a claim by the Red Cross that a shell in Goz had killed a nun.',
    'shell | KILLS | nun',
  ],
  [
    'Residents described how rebels burned huts, beat two clerks and shot a nun.',
    'rebels | SHOOTS | nun',
  ],
  // What belongs to an event, and to a thing.
  [
    'The panel documented four deliveries of rifles to the Red Front through Chad.',
    '– | SENDS | rifles | for Red Front',
  ],
  [
    'The judges spoke of the torture of 40 miners and the deaths of nine of them between May 2011 and June 2012.',
    'nine of them | DIES | –',
  ],
  ['Gold was smuggled to Oman by way of Chad.', '– | SMUGGLES | Gold | to Oman | at Chad'],
  [
    'Togo Steel, which is owned by the state, shipped spare engines to the junta in May, though the minister denied it.',
    'Togo Steel | SENDS | spare engines | for junta',
  ],
  [
    'Norway fined two firms and two clerks for hiding oil; Sweden followed suit in May.',
    'Norway | FINES | two firms',
  ],
  [
    'Oslo maintained that its exports had been allowed under accords concluded with the king.',
    '– | ALLOWS | exports',
  ],
  ['Rebels formed the Red Pact with the aim of ousting the king.', 'Rebels | FOUNDS | Red Pact'],
  // Letters that spell the first words of a name.
  [
    'Ali Kone, the leader of the Union for Change in the Central African Republic (UCC), fled.',
    'Ali Kone | HOLDS_POSITION | leader of the Union for Change in the Central African Republic',
  ],
])('%s says: %s', async (sentence, claim) => {
  expect(await told(sentence)).toContain(claim);
});

test.each([
  ['The decree suspends the rights to free association and to a lawyer.', 'RELEASES'],
  ['Under his leadership, the front robbed banks.', 'LEADS'],
])('%s does not tell: %s', async (sentence, relation) => {
  expect((await told(sentence)).join(' ')).not.toContain(relation);
});
