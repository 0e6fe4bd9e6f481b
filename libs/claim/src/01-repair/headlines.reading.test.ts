import { expect, test } from '@jest/globals';
import { parseText } from '@whence/parse/testing';
import { loadVocabulary } from '@whence/vocabulary';
import { readClaims } from '../read-claims.js';
import { inWords } from '../testing.js';

const vocabulary = loadVocabulary();

async function ofHeadline(headline: string): Promise<readonly string[]> {
  const text = `${headline}\n\nIt was a quiet day, and the streets of the town were empty.`;
  const { claims } = await readClaims(
    await parseText(text, { publishedOn: '2024-05-20' }),
    vocabulary,
  );
  return claims
    .filter(({ quote }) => headline.includes(quote))
    .map((claim) => `${claim.modality}: ${inWords(claim)}`);
}

test.each([
  ['Peru accused of arming smugglers', 'asserted: – | ACCUSES | Peru'],
  ['Governor sacked over dam collapse', 'asserted: – | DISMISSES | Governor'],
  ['Ex-mayor jailed for bribery', 'asserted: – | DETAINS | Ex-mayor'],
  ['Peru urged to withdraw troops from Tacna', 'demanded: Peru | WITHDRAWS_FROM | Tacna'],
  ['Teachers protested in Cusco', 'asserted: Teachers | PROTESTS | – | at Cusco'],
  ['Chile to send troops to Haiti', 'planned: Chile | DEPLOYS | troops | to Haiti'],
  ['Peru and Chile to reopen border', 'planned: Chile | REOPENS | border'],
  ['Peru, Chile to reopen border', 'planned: Peru | REOPENS | border'],
  ['Navy to escort tankers, minister says', 'planned: Navy | PROTECTS | tankers'],
  ['Talks between Peru and Chile to resume on Monday', 'planned: Peru | MEETS | Chile'],
  ['Rebels rout army near Goma', 'asserted: Rebels | DEFEATS | army | at Goma'],
  ['Gunmen free 200 inmates in Kogi', 'asserted: Gunmen | RELEASES | 200 inmates | at Kogi'],
  ['Polish jets pound rebel positions', 'asserted: Polish jets | ATTACKS | rebel positions'],
  ['Court jails ex-mayor for 20 years', 'asserted: Court | DETAINS | ex-mayor'],
  ['Israeli strikes hit Beirut suburb, kill five', 'asserted: Israeli strikes | KILLS | five'],
  ['Peru backs Chile, blames Bolivia for clashes', 'asserted: Peru | ACCUSES | Bolivia'],
  ['Rebels burn school, kidnap teachers in Cusco', 'asserted: Rebels | ABDUCTS | teachers | at Cusco'],
  ['Pirates hijack tanker off Somalia, demand ransom', 'asserted: Pirates | DEMANDS | ransom | at Somalia'],
  ['Mayor handed over to police', 'asserted: – | TRANSFERS | Mayor | for police'],
  ['Village burned down in Piura', 'asserted: – | DESTROYS | Village | at Piura'],
  ['Journalist released from prison', 'asserted: – | RELEASES | Journalist | from prison'],
  ['Minister resigns after son arrested', 'asserted: – | ARRESTS | son'],
  ['Peru president declares war on gangs after TV studio stormed', 'asserted: – | ATTACKS | TV studio'],
  ['Gang leader arrested, weapons seized in Lima', 'asserted: – | SEIZES | weapons | at Lima'],
  ['- Some 90 people newly displaced from Minova.', 'asserted: – | DISPLACES | 90 people | from Minova'],
  ['Drone strike on wedding in Darfur kills 21', 'asserted: Drone strike | KILLS | 21 | at Darfur'],
  ['Missile attack on Odesa kills three', 'asserted: Missile attack | KILLS | three | at Odesa'],
  ['Gunmen kidnap priest in Kogi, demand ransom', 'asserted: Gunmen | DEMANDS | ransom | at Kogi'],
  ['Rebels overrun base, kill 14 soldiers in Mozambique', 'asserted: Rebels | KILLS | 14 soldiers | at Mozambique'],
  ['Protesters torch ruling party office in Nairobi', 'asserted: Protesters | DESTROYS | ruling party office | at Nairobi'],
  ['Jihadists ambush convoy, kill 20 soldiers in Niger', 'asserted: Jihadists | AMBUSHES | convoy'],
  ['Lawmakers back bill to ban party', 'asserted: Lawmakers | SUPPORTS | bill'],
  ['Two killed as police clash with protesters in Lima', 'asserted: police | CLASHES_WITH | protesters | at Lima'],
  ['Village chief hacked to death in Todi, family flees', 'asserted: – | KILLS | Village chief | at Todi'],
  ['Village chief hacked to death in Todi, family flees', 'asserted: family | FLEES | –'],
  ['Three UN peacekeepers wounded in Mali blast', 'asserted: – | INJURES | Three UN peacekeepers'],
  ['Striking dockers block ports', 'asserted: Striking dockers | OBSTRUCTS | ports'],
  ['Protesting farmers block highways in Peru', 'asserted: Protesting farmers | OBSTRUCTS | highways | at Peru'],
  ['First woman to lead navy', 'asserted: First woman | LEADS | navy'],
  ['Sudan: Nyala clinic hit as rebels close in', 'asserted: – | ATTACKS | Nyala clinic'],
])('a headline leaves out what is and will be: %s', async (headline, claim) => {
  expect(await ofHeadline(headline)).toContain(claim);
}); // prettier-ignore
