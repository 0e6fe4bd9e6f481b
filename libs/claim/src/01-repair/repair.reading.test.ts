import { expect, test } from '@jest/globals';
import { parseText } from '@whence/parse/testing';
import { loadVocabulary } from '@whence/vocabulary';
import { repairTree } from './index.js';

const vocabulary = loadVocabulary();

/** [the sentence, a word of it, how it must hang, and on which word] – each was wrong as parsed. */
test.each([
  [
    'Sources told UAE based news outlet, Alittihad, that Qatar is transferring militants.',
    'transferring',
    'ccomp',
    'told',
  ],
  [
    'Nigerian troops backed by local vigilantes killed a commander in Borno state.',
    'killed',
    'root',
    null,
  ],
  [
    'Talks between Armenia and Azerbaijan mediated by the EU collapsed on Thursday.',
    'collapsed',
    'root',
    null,
  ],
  [
    'Gunmen ambushed a military convoy near Gao, killing at least eight soldiers.',
    'killing',
    'advcl',
    'ambushed',
  ],
  [
    'The junta expelled three French diplomats accused of plotting with dissidents.',
    'accused',
    'acl',
    'diplomats',
  ],
  ['The London-based group accused Mali of harbouring rebels.', 'rebels', 'obj', 'harbouring'],
  ['Doha intends for the fighters to regroup in the South.', 'regroup', 'ccomp', 'intends'],
  ['UN Envoy to Libya Ghassan Salame met the president.', 'Salame', 'appos', 'Envoy'],
  ['Indian border guards shot dead two smugglers.', 'dead', 'xcomp', 'shot'],
  [
    'The strike follows the attack on Egyptian forces southwest of Cairo.',
    'southwest',
    'case',
    'Cairo',
  ],
  ['Near Palmyra, one strike destroyed a tank.', 'strike', 'nsubj', 'destroyed'],
  [
    'A spokesman for the Taliban, Zabihullah Mujahid, rejected the accusation.',
    'Mujahid',
    'appos',
    'spokesman',
  ],
  ['Erdogan vowed Wednesday to expel Kurdish fighters.', 'Wednesday', 'obl:tmod', 'vowed'],
  ['Up to 300 nurses demonstrated on Tuesday in Lima.', 'Lima', 'obl', 'demonstrated'],
  ['Workers staged mass strikes on Friday to demand higher wages.', 'Friday', 'obl', 'staged'],
  [
    'The rebels rejected proposed Colombian changes to the accord, chief negotiator Rodrigo Londoño said.',
    'changes',
    'obj',
    'rejected',
  ],
  [
    "Iran has trained dozens of pilots able to fly the aircraft, Oman's interior ministry said Sunday.",
    'said',
    'parataxis',
    'trained',
  ],
  [
    'Chile is considering withdrawing its envoy from Lima, La Tercera reported, citing a senator.',
    'reported',
    'parataxis',
    'considering',
  ],
  ['Police prevented the rally organised by teachers in Lusaka.', 'rally', 'obj', 'prevented'],
  [
    'Army units launched mortar and rocket fire against Shan rebel camps.',
    'fire',
    'obj',
    'launched',
  ],
  ["Kenya rejected Somalia's demand to withdraw its troops.", 'withdraw', 'acl', 'demand'],
  ['The Democratic Republic of Congo (DRC) closed its border.', 'DRC', 'appos', 'Republic'],
  [
    'Hundreds protested against the arrest of activist Artur Sargsyan, who was taken into custody.',
    'taken',
    'acl:relcl',
    'Sargsyan',
  ],
  [
    'They demanded that the government release all political prisoners.',
    'release',
    'ccomp',
    'demanded',
  ],
  ['Guards reported that smugglers shot detectives.', 'shot', 'ccomp', 'reported'],
  [
    'Around 4,000 soldiers surrendered to the rebels between 25 July and 3 August, The Irrawaddy reported, citing a source close to the MNDAA.',
    'surrendered',
    'root',
    null,
  ],
  ['The guerrillas ignored pleas by the bishop to free the nurses.', 'ignored', 'root', null],
  ['The guerrillas ignored pleas by the bishop to free the nurses.', 'bishop', 'nmod', 'pleas'],
  [
    'Tehran, which denies supplying the group with missiles, called for an end to the blockade of Yemen.',
    'called',
    'root',
    null,
  ],
  [
    'Gunmen suspected to belong to the Allied Democratic Forces (ADF) killed at least 14 villagers in Beni territory overnight, the army said on Tuesday.',
    'killed',
    'root',
    null,
  ],
  [
    'A Saudi-led coalition intercepted a ballistic missile fired at Jizan by the Houthis, Saudi state media reported, without giving details.',
    'missile',
    'obj',
    'intercepted',
  ],
  [
    'The ELN’s commander, Antonio García, ruled out a return to the negotiating table as long as the army kept bombing its camps, a charge the defence ministry rejects.',
    'ruled',
    'root',
    null,
  ],
  [
    'According to two diplomats familiar with the talks, the army’s delegation had threatened to walk out unless the RSF withdrew from hospitals it had occupied.',
    'delegation',
    'nsubj',
    'threatened',
  ],
  [
    'It rejected the allegations and in turn accused the army of arming Rohingya recruits.',
    'accused',
    'conj',
    'rejected',
  ],
  [
    'The general condemned the raid and denied that his men fired first.',
    'denied',
    'conj',
    'condemned',
  ],
  ['The court acquitted the banker and Chile recalled its envoy.', 'recalled', 'conj', 'acquitted'],
  ['The firm sold radars to Oman and the UAE.', 'UAE', 'conj', 'Oman'],
  [
    'The government has begun handing over heavy weapons to the army under a peace agreement brokered by the African Union and signed in Pretoria in November 2022.',
    'signed',
    'conj',
    'brokered',
  ],
  [
    'The president dismissed the governor of Blue Nile, Ahmed al-Omda, and appointed General Yassin Ibrahim.',
    'appointed',
    'conj',
    'dismissed',
  ],
  [
    'Officials in Kabul say that the Taliban have captured the district of Khwaja Ghar in Takhar province, a claim rejected by the provincial governor, Abdullah Qarluq.',
    'Qarluq',
    'appos',
    'governor',
  ],
  [
    'Beijing, which brokered a ceasefire in January, closed two crossings on Friday and summoned the group’s representatives to Kunming.',
    'representatives',
    'obj',
    'summoned',
  ],
  [
    'Rwanda has repeatedly denied backing the rebels, though UN experts have documented the presence of Rwandan soldiers in Rutshuru since November 2021.',
    'documented',
    'advcl',
    'denied',
  ],
  [
    'Australia condemns in the strongest terms the Houthi attacks on merchant shipping, and calls for the release of the crew of the Galaxy Leader.',
    'attacks',
    'obj',
    'condemns',
  ],
  ['He dismissed as lies claims that Uganda was arming the M23.', 'claims', 'obj', 'dismissed'],
  [
    'Supporters of the TLP attacked police stations and took eleven officers hostage, but later set them free following negotiations.',
    'hostage',
    'xcomp',
    'took',
  ],
  [
    'Kenya accused Uganda of sheltering poachers, a charge Kampala rejected.',
    'sheltering',
    'advcl',
    'accused',
  ],
  ['The smuggler was accused by Peru of bribing customs officers.', 'bribing', 'advcl', 'accused'],
  ['The mayor denied not having warned the villagers.', 'not', 'advmod', 'warned'],
  [
    'Three men suspected of planning attacks in Europe were killed in the raid, including Abu Salman al-Faransi, a French citizen.',
    'Faransi',
    'nmod',
    'men',
  ],
  [
    'In Naypyidaw, a court sentenced Zaw Min Oo, a journalist with the news site Myanmar Now, to 20 years in prison for sedition.',
    'journalist',
    'appos',
    'Oo',
  ],
  [
    'The party’s leader, Saad Rizvi, had been arrested a week earlier in Lahore after he threatened to march on the capital unless the French ambassador was expelled.',
    'Lahore',
    'obl',
    'arrested',
  ],
  ['Ukraine shot down three Russian drones over Odesa.', 'Odesa', 'obl', 'shot'],
  [
    'The patrol has kidnapped up to 16 Russian civilian advisers from a town bazaar.',
    'advisers',
    'obj',
    'kidnapped',
  ],
  ['A court in Lima had approved the extradition in April.', 'April', 'obl', 'approved'],
  [
    'The militia had been paid by Riyadh, two officials briefed on the matter told Reuters on Tuesday.',
    'officials',
    'nsubj',
    'told',
  ],
  [
    'The SFOR-EU commanding general, Lt. Gen. Luca Rossi, made it clear during his press conference that we would strike the depots before they posed a threat to peacekeeping operations.',
    'general',
    'nsubj',
    'made',
  ],
  [
    'On 19 October the LNA allegedly arrested a former ISIS member who had been hiding in Derna.',
    'LNA',
    'nsubj',
    'arrested',
  ],
  [
    'On 2 March the junta freed nine nurses who had been held in Sittwe.',
    'junta',
    'nsubj',
    'freed',
  ],
  ['On 3 June soldiers from Chad attacked the camp.', 'soldiers', 'nsubj', 'attacked'],
  ['On 3 June soldiers from Chad attacked the camp.', 'June', 'obl', 'attacked'],
  ['In Mali soldiers arrested the president.', 'soldiers', 'nsubj', 'arrested'],
  ['The shelling damaged two bridges.', 'damaged', 'root', null],
  ['At least 12 civilians were killed and more than 30 wounded.', '30', 'nsubj:pass', 'wounded'],
  [
    'The ELN has meanwhile agreed to stop kidnapping for ransom, its chief negotiator Pablo Beltran announced in Caracas, but has not released any of the 26 hostages.',
    'released',
    'conj',
    'agreed',
  ],
  [
    'The ELN has meanwhile agreed to stop kidnapping for ransom, its chief negotiator Pablo Beltran announced in Caracas, but has not released any of the 26 hostages.',
    'negotiator',
    'nsubj',
    'announced',
  ],
  [
    'Venezuela denied a report by the newspaper El Tiempo that ELN commanders were sheltering on its soil.',
    'that',
    'mark',
    'sheltering',
  ],
  [
    'The charity left the capital after police officers stopped one of its ambulances and executed two wounded patients.',
    'executed',
    'conj',
    'stopped',
  ],
  [
    'President Gustavo Petro ordered the army to resume offensive operations against the group, whose leader, Nestor Gregorio Vera, better known as Ivan Mordisco, is wanted for drug trafficking.',
    'ordered',
    'root',
    null,
  ],
  [
    'The Houthis also detained at least 11 Yemeni employees of UN agencies, among them a staff member of the UN human rights office, accusing them of spying for the CIA.',
    'employees',
    'obj',
    'detained',
  ],
  [
    'A UN report leaked to Reuters last week alleged that some 4,000 Rwandan soldiers were operating alongside the group in North Kivu.',
    'alleged',
    'root',
    null,
  ],
  ['Doctors Without Borders (MSF) suspended its activities in the capital.', 'Borders', 'nsubj', 'suspended'],
  ['Shelling damaged a hospital on Friday.', 'Shelling', 'nsubj', 'damaged'],
  ['Ghana values the pact in order to protect shipping.', 'protect', 'advcl', 'values'],
  ['The bishop urged all factions and their backers to leave the town.', 'leave', 'xcomp', 'urged'],
])('%s: "%s" is %s of %s', async (sentence, word, deprel, head) => {
  const { sentences } = await parseText(
    `${sentence} This is what was said about it in the report.`,
  );
  const [parsed] = sentences;
  if (parsed === undefined) throw new Error('nothing was parsed');
  const tree = repairTree(parsed, vocabulary);
  const token = tree.tokens.find(({ text }) => text === word);
  expect([token?.deprel, tree.tokens[token?.head ?? -1]?.text ?? null]).toEqual([deprel, head]);
});
