import { describe, expect, test } from '@jest/globals';
import { stanceIn, type Row } from './testing.js';

const rows: readonly Row[] = [
  [
    'He is thought to have arranged the bombing of a market near Hit last March.',
    'bombing',
    'alleged (is thought)',
  ],
  ['The new premier is to be sworn in on Friday.', 'sworn', 'planned (is)'],
  ['The commander is believed to be hiding in Jashore.', 'hiding', 'alleged (is believed)'],
  [
    'Abkhazia may close the Enguri crossing, the news agency Apsnypress quoted an unnamed official as saying.',
    'close',
    'possible (may) < official quoted, agency quoted',
  ],
  [
    'The minister told reporters that the army would withdraw by June.',
    'withdraw',
    'planned (would) < minister told',
  ],
  [
    'The government urged the militia to release the hostages.',
    'release',
    'demanded (urged) < government urged',
  ],
  ['Paris called on Niger to free the envoy.', 'free', 'demanded (called) < Paris called'],
  [
    'The group threatened to attack oil tankers.',
    'attack',
    'intended (threatened) < group threatened',
  ],
  ['If the talks fail, Ankara would send troops to Libya.', 'send', 'conditional (if, would)'],
  ['If the talks fail, Ankara would send troops to Libya.', 'fail', 'conditional (if)'],
  ['Ankara will send troops unless the militia withdraws.', 'withdraws', 'conditional (unless)'],
  [
    'Officials said Turkey plans to build a base in Chad.',
    'build',
    'planned (plans) < Officials said',
  ],
  [
    'Officials said Turkey plans to build a base in Chad.',
    'plans',
    'planned (plans) < Officials said',
  ],
  ['Riyadh allegedly planned to bomb the port.', 'bomb', 'planned (planned)'],
  ['The opposition expects the president to resign.', 'resign', 'planned (expects)'],
  [
    'The minister hopes that the two sides will sign an agreement.',
    'sign',
    'hoped (will, hopes) < minister hopes',
  ],
  ['Hanoi might expel the diplomats.', 'expel', 'possible (might)'],
  ['The union agreed to stop burning tyres.', 'burning', 'not planned (agreed) < union agreed'],
  [
    'Two nuns were shot dead, reportedly by border guards, as they fled.',
    'shot',
    'alleged (reportedly)',
  ],
  [
    'The navy is believed to have taken two islets near Palawan on 3 May, thereby breaking a truce agreed a month earlier.',
    'breaking',
    'alleged (is believed)',
  ],
  [
    'The junta may have jailed the editor on Friday, thus silencing the last daily.',
    'silencing',
    'possible (may)',
  ],
  ['China reportedly brokered a ceasefire.', 'ceasefire', 'alleged (reportedly)'],
  [
    'The two sides agreed on the release of prisoners.',
    'release',
    'planned (agreed) < sides agreed',
  ],
  ['The general warned of an attack on the port.', 'attack', 'possible (warned) < general warned'],
  ['Engineers were able to reopen the bridge.', 'reopen', 'asserted'],
  ['Engineers are able to reopen the bridge.', 'reopen', 'possible (able)'],
  ['Jets struck the hills to enable the defeat of the rebels.', 'defeat', 'intended (to)'],
  ['The pact will facilitate the return of refugees.', 'return', 'planned (will)'],
  ['The junta did not allow the delivery of food.', 'delivery', 'not asserted'],
  [
    'Serbia vowed to retaliate if Kosovo arrested more officials.',
    'retaliate',
    'conditional (if, vowed) < Serbia vowed',
  ],
  [
    'The UN condemned the attack and called for the release of the hostages.',
    'release',
    'demanded (called) < UN called',
  ],
  ['Turkey has agreed to release two journalists.', 'release', 'planned (agreed) < Turkey agreed'],
  [
    'Colombia may have supplied weapons to the militia, a UN report said.',
    'supplied',
    'possible (may) < report said',
  ],
  [
    'The two sides agreed to exchange prisoners, the Omani foreign ministry announced on Sunday.',
    'exchange',
    'planned (agreed) < sides agreed, ministry announced',
  ],
  ['It is not clear whether the pilot survived.', 'survived', 'possible (whether)'],
  [
    'The rebels demanded that the government release all prisoners.',
    'release',
    'demanded (demanded) < rebels demanded',
  ],
  ['France is considering sending instructors to Ukraine.', 'sending', 'possible (considering)'],
  ['Israel is preparing to invade Gaza.', 'invade', 'intended (preparing)'],
  ['Manila is set to buy missiles from India.', 'buy', 'planned (set)'],
  ['The envoy is due to meet the president on Monday.', 'meet', 'planned (due)'],
  [
    'Unless the rebels leave, the army will storm the city, General Diop warned.',
    'storm',
    'conditional (unless, will) < Diop warned',
  ],
  [
    'A senior official, who asked not to be named, told The New York Times that the White House plans to withdraw troops from Iraq.',
    'withdraw',
    'planned (plans) < official told, Times published',
  ],
  [
    'The Houthis said they launched two missiles and threatened to attack more ships.',
    'attack',
    'intended (threatened) < Houthis threatened',
  ],
  [
    'According to two officials briefed on the matter, Riyadh offered to pay the militia.',
    'pay',
    'planned (offered) < Riyadh offered, officials according to',
  ],
  [
    'The rebels, the ministry said in a statement, had tried to infiltrate the village.',
    'infiltrate',
    'intended (tried) < ministry said',
  ],
  [
    'The army is reportedly planning to deploy 500 soldiers to the border.',
    'deploy',
    'planned (planning)',
  ],
  ['Nepal is likely to sign the treaty in May.', 'sign', 'possible (likely)'],
  [
    'The guerrillas promised the bishop that they would free the captives.',
    'free',
    'planned (would, promised) < guerrillas promised',
  ],
  [
    'Bolivia agreed with Chile to reopen the consulate.',
    'reopen',
    'planned (agreed) < Bolivia agreed',
  ],
  ['Moscow condemned the decision to expel the diplomats.', 'expel', 'planned (decision)'],
  [
    'The general announced his intention to run for president.',
    'run',
    'intended (intention) < general announced',
  ],
  ['Gunmen attempted to kidnap a businessman in Port-au-Prince.', 'kidnap', 'intended (attempted)'],
  ['The militia wants the army to leave the province.', 'leave', 'hoped (wants)'],
  [
    'The two leaders discussed a possible withdrawal of troops.',
    'withdrawal',
    'possible (possible)',
  ],
  ['The rebels told residents to leave the town.', 'leave', 'demanded (told) < rebels told'],
  ['Residents were told to leave the town.', 'leave', 'demanded (told)'],
  ['Peru may ratify the accord and expel the envoy.', 'expel', 'possible (may)'],
  ['Greece intends for the ships to return.', 'return', 'intended (intends) < Greece intends'],
  ['Salame hopes to reach an agreement.', 'hopes', 'hoped (hopes)'],
  ['India and China held talks to ease tensions.', 'ease', 'intended (to)'],
  ['Turkey launched a drive to expel the refugees.', 'expel', 'intended (to)'],
  ['Ethiopian troops advanced in the campaign to retake Mekelle.', 'retake', 'intended (to)'],
  ['The group remains committed to attacking Kenya.', 'attacking', 'intended (committed)'],
  ['Farmers blocked roads to demand higher prices.', 'demand', 'asserted'],
  ['The kidnappers set the nurses free.', 'set', 'asserted'],
  [
    'The union reiterated its demand today that Chile ease the curbs.',
    'ease',
    'demanded (reiterated) < union reiterated',
  ],
  ['Ghana was the first country to recognise the government.', 'recognise', 'asserted'],
  ['The army forced the rebels to withdraw.', 'withdraw', 'asserted'],
  [
    'The convoy belonged to Operation Barkhane, the mission to defeat jihadists in the Sahel.',
    'defeat',
    'intended (to)',
  ],
  [
    'We remain firmly committed to working closely with Kenya.',
    'working',
    'planned (committed) < We committed',
  ],
  ['Operation Inherent Resolve struck two camps.', 'struck', 'asserted'],
  [
    'A vote, should it be held, would be won by the opposition.',
    'won',
    'conditional (should, would)',
  ],
  ['A vote, should it be held, would be won by the opposition.', 'held', 'conditional (should)'],
  ['A truce, were it to be signed, would be monitored.', 'signed', 'conditional (were to)'],
  [
    'Bamako would have fallen in 2012 had French soldiers not landed in time.',
    'landed',
    'not conditional (had)',
  ],
  ['The junta would fall were the army to lose Gao.', 'lose', 'conditional (were to)'],
  ['The deal will collapse should Turkey close the border.', 'close', 'conditional (should)'],
  ['Only then should the troops leave Gao.', 'leave', 'demanded (should)'],
  ['Nor had the army attacked the town.', 'attacked', 'not asserted'],
];

describe('what is planned, feared, demanded or conditional is not done', () => {
  test.each(rows)('%s "%s"', async (sentence, predicate, stance) => {
    expect(await stanceIn(sentence, predicate)).toBe(stance);
  });
});
