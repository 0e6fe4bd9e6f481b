import { describe, expect, test } from '@jest/globals';
import { stanceIn, type Row } from './testing.js';

const rows: readonly Row[] = [
  [
    'Oman declined an offer by the Arab League to send monitors.',
    'send',
    'planned (offer) < League offer',
  ],
  ['The judge rejected her dismissal.', 'dismissal', 'asserted'],
  ['The army denied the killing of a nun.', 'killing', 'not asserted < army denied'],
  [
    'The rebels said the shells had hit a depot belonging to Orca Oil, a claim the firm denied.',
    'belonging',
    'asserted < rebels said',
  ],
  [
    'The rebels said the shells had hit a depot belonging to Orca Oil, a claim the firm denied.',
    'hit',
    'asserted < rebels said | not asserted < firm denied',
  ],
  [
    'Caracas called the report false and denied that its soldiers opened fire.',
    'opened',
    'not asserted < Caracas denied',
  ],
  [
    'Moscow rejected claims by Kyiv that its troops shelled Kherson.',
    'shelled',
    'not asserted < Moscow rejected | alleged (claims) < Kyiv claims',
  ],
  [
    "Algeria rejected Mali's accusations that it harbours terrorists.",
    'harbours',
    'not asserted < Algeria rejected | alleged (accusations) < Mali accusations',
  ],
  [
    'The president told Reuters in an interview that he will not resign.',
    'resign',
    'not planned (will) < president told, Reuters published',
  ],
  [
    'A Dakar court acquitted General Ba of ordering killings.',
    'ordering',
    'not asserted < court acquitted',
  ],
  ['Iran did not supply the rebels with missiles.', 'supply', 'not asserted'],
  ['No militants were killed in the raid.', 'killed', 'not asserted'],
  ['The clan is not responsible for the raid.', 'responsible', 'not asserted'],
  ['The rebels failed to capture the city.', 'capture', 'not asserted'],
  [
    'Reports that Sudan shelled the camp were denied by Khartoum.',
    'shelled',
    'not asserted < Khartoum denied',
  ],
  ['Without firing a shot, the rebels took the town.', 'firing', 'not asserted'],
  ['The government refused to negotiate with the rebels.', 'negotiate', 'not asserted'],
  [
    'The Kremlin dismissed as false a report that Wagner fighters crossed into Chad.',
    'crossed',
    'not asserted < Kremlin dismissed',
  ],
  [
    'The Taliban denied involvement in the attack on the hotel.',
    'involvement',
    'not asserted < Taliban denied',
  ],
  ['The president denied ordering the raid.', 'ordering', 'not asserted < president denied'],
  [
    'The militia, which Kigali denies supporting, attacked Goma.',
    'supporting',
    'not asserted < Kigali denies',
  ],
  ['Kigali denies it supports the M23.', 'supports', 'not asserted < Kigali denies'],
  [
    'The foreign ministry described as baseless reports that Sudan trained the militants.',
    'trained',
    'not asserted < ministry described',
  ],
  [
    '"Our forces did not enter the village," the army said in a statement.',
    'enter',
    'not asserted < army said',
  ],
  ['The rebels never attacked the convoy.', 'attacked', 'not asserted'],
  ['Neither Baghdad nor Erbil signed the agreement.', 'signed', 'not asserted'],
  ['The two countries have yet to sign the treaty.', 'sign', 'not asserted'],
  ['Nobody was hurt in the attack.', 'hurt', 'not asserted'],
  ['The army prevented rebels from entering the city.', 'entering', 'not asserted'],
  [
    'South Korea said the North had fired two missiles, but Pyongyang denied it conducted any launch.',
    'conducted',
    'not asserted < Pyongyang denied',
  ],
  [
    'Rwanda has repeatedly denied accusations that it backs the M23 rebels.',
    'backs',
    'not asserted < Rwanda denied',
  ],
  [
    "The junta's claim that the rebels killed the hostages was rejected by the opposition.",
    'killed',
    'not asserted < opposition rejected | alleged (claim) < junta claim',
  ],
  ['Niger revoked the licence after French troops refused to leave.', 'leave', 'not asserted'],
  ['The two countries will not sign the treaty.', 'sign', 'not planned (will)'],
  ['No one has claimed responsibility for the bombing.', 'claimed', 'not asserted'],
  ['No group admitted responsibility for the shelling of a market.', 'shelling', 'asserted'],
  ['The clan did not claim responsibility for the hijacking.', 'hijacking', 'asserted'],
  ['Kigali denied any role in killing the envoy.', 'killing', 'not asserted < Kigali denied'],
  ['Kigali denied involvement in arming the M23.', 'arming', 'not asserted < Kigali denied'],
  ['Kigali denied playing any part in arming the M23.', 'arming', 'not asserted < Kigali denied'],
  ['Uganda played no part in arming the M23.', 'arming', 'not asserted'],
  ['Uganda played no role in arming the militia.', 'arming', 'not asserted'],
  [
    'Maria Lopez pleaded not guilty to murdering a judge.',
    'murdering',
    'not asserted < Lopez pleaded',
  ],
  ['Maria Lopez pleaded guilty to murdering a judge.', 'murdering', 'asserted < Lopez pleaded'],
  ['Sow was found not guilty of murdering a judge.', 'murdering', 'not asserted'],
  ['Sow was found guilty of murdering a judge.', 'murdering', 'asserted'],
  ['A jury declared Sow innocent of robbing a bank.', 'robbing', 'not asserted < jury declared'],
  ['The rebels refused to accept responsibility for the ambush.', 'ambush', 'asserted'],
  ['None of the hostages has been released.', 'released', 'not asserted'],
  ['The army no longer controls the border.', 'controls', 'not asserted'],
  ["Sudan's army denied bombing the market.", 'bombing', 'not asserted < army denied'],
  [
    'An army spokesman denied the killing of civilians.',
    'killing',
    'not asserted < spokesman denied',
  ],
  ['The president vowed never to surrender.', 'surrender', 'not planned (vowed) < president vowed'],
  ['The peacekeepers were unable to reach the village.', 'reach', 'not asserted'],
  [
    'The inquiry was unable to establish whether the navy had shelled the port.',
    'shelled',
    'possible (whether)',
  ],
  [
    'Inspectors could not establish whether Kyiv had bought the guns.',
    'bought',
    'possible (whether)',
  ],
  ['Police prevented an attack on a synagogue in Lyon.', 'attack', 'not asserted'],
  ['A planned attack on the embassy was foiled.', 'attack', 'not planned (planned)'],
  [
    'Rumours that the president had died were denied by his office.',
    'died',
    'not asserted < office denied',
  ],
  [
    'The commission said there was no evidence that the ballots had been forged.',
    'forged',
    'not asserted < commission said',
  ],
  [
    'In an interview with Der Spiegel, the chancellor said that Germany would not send tanks.',
    'send',
    'not planned (would) < chancellor said, Spiegel published',
  ],
  ['Berlin ruled out sending tanks to Ukraine.', 'sending', 'not asserted < Berlin ruled'],
  ['The army did not attack the village or kill civilians.', 'kill', 'not asserted'],
  ['Talks concluded without setting an agenda.', 'setting', 'not asserted'],
  [
    'Villagers said the army had burned the mill, which the governor denied.',
    'burned',
    'asserted < Villagers said | not asserted < governor denied',
  ],
  [
    'Tajikistan accused Kyrgyzstan of shelling a border post, a charge Bishkek rejected.',
    'shelling',
    'alleged (accused) < Tajikistan accused | not asserted < Bishkek rejected',
  ],
  [
    'Tajikistan accused Kyrgyzstan of shelling a border post, a charge Bishkek rejected.',
    'rejected',
    'asserted',
  ],
  ['Not one fighter will surrender.', 'surrender', 'not planned (will)'],
  ['Not a single soldier has withdrawn from the town.', 'withdrawn', 'not asserted'],
  ['The army killed not one civilian.', 'killed', 'not asserted'],
  ['Not one but two mayors were killed.', 'killed', 'asserted'],
  ['Not only soldiers were killed.', 'killed', 'asserted'],
  ['Neither of the ministers resigned.', 'resigned', 'not asserted'],
  ['Nobody, the ministry now says, has been arrested.', 'arrested', 'not asserted < ministry says'],
  [
    'Kampala denied ever having received weapons from Iran.',
    'received',
    'not asserted < Kampala denied',
  ],
  [
    'The ministry denies the claim, aired by Channel 5 on Friday, that Togo has agreed to leave.',
    'agreed',
    'not asserted < ministry denies | alleged (claim) < Channel published',
  ],
  ['The ministry disputes that the army used gas.', 'used', 'not asserted < ministry disputes'],
];

describe('what is denied, failed or did not happen is negative', () => {
  test.each(rows)('%s "%s"', async (sentence, predicate, stance) => {
    expect(await stanceIn(sentence, predicate)).toBe(stance);
  });
});
