import { expect, test } from '@jest/globals';
import { Tree } from '@whence/parse';
import { parseText } from '@whence/parse/testing';
import { loadVocabulary } from '@whence/vocabulary';
import { repairTree } from '../01-repair/index.js';
import { dateSentences } from './dated-sentence.js';
import { readTimes } from './read-times.js';

const vocabulary = loadVocabulary();

/** When the first word that reads so happened: "2014-01-01..2014-12-31 year", one day once, "–" where nothing says. */
async function whenOf(text: string, word: string, publishedOn: string | null): Promise<string> {
  const { report, sentences } = await parseText(text);
  const trees = sentences.map((sentence) => repairTree(sentence, vocabulary));
  for (const sentence of dateSentences(trees, { ...report, publishedOn })) {
    const node = sentence.tree.tokens.find((token) => token.text === word);
    if (node === undefined) continue;
    const times = readTimes(sentence, node.index, vocabulary).map(({ start, end, precision }) => {
      const days = start === end ? start : `${start}..${end}`;
      return precision === 'day' ? days : `${days} ${precision}`;
    });
    return times.length === 0 ? '–' : times.join(' + ');
  }
  throw new Error(`"${word}" does not stand in "${text}"`);
}

/** Said on a Tuesday. */
const tuesday = '2019-05-14';

test.each([
  ['In March 2015 rebels took Gao. On 9 June they burned a mill.', 'burned', '2015-06-09'],
  ['In October 2016 rebels took Gao, and on 3 February they freed a nun.', 'freed', '2017-02-03'],
  ['In 2016 rebels took Gao. On 3 April they freed a nun.', 'freed', '2019-04-03'],
  ['In March 2015 rebels took Gao. On 3 May they freed a nun.', 'freed', '2019-05-03'],
  ['Police sought Omar Diop, who had fled in March 2015. On 9 December they arrested him.', 'arrested', '2018-12-09'],
  ['In 1998 he founded a sect. Over the next two decades it built nine schools.', 'built', '1998-01-01..2018-01-01 range'],
  ['On the night of 4 May 2018 armed men freed a nun.', 'freed', '2018-05-04'],
  ['Nine monks died in a siege in March 2016. On 27 March, rebels freed a nun.', 'freed', '2016-03-27'],
  ['The truce announced in Ghat on 7 March collapsed.', 'announced', '2019-03-07'],
  ['He was freed after mediation by Ali Kone, a monk deported to Oman in 2013.', 'deported', '2013-01-01..2013-12-31 year'],
  ['Rebels freed two hostages on 3 May.', 'freed', '2019-05-03'],
  ['The accord signed on Friday will bring peace.', 'signed', '2019-05-10'],
  ['The talks scheduled for Friday will bring peace.', 'scheduled', '2019-05-17'],
  ['The March 23 Movement will withdraw from Goma by Friday.', 'withdraw', '2019-05-17'],
  ['The 17 November Group killed a judge.', 'killed', '–'],
  ['Since the coup of July 2018, the junta has expelled nine envoys.', 'expelled', '2018-07-01..2019-05-14 range'],
  ['Since the coup of July 2018, the junta has expelled nine envoys.', 'coup', '2018-07-01..2018-07-31 month'],
  ['Guards shot down two drones during the night.', 'shot', '2019-05-13..2019-05-14'],
  ['The rebels have until Friday to leave the town.', 'leave', '2019-05-14..2019-05-17 range'],
  ['The rebels have been given until midnight on Sunday to leave the town.', 'given', '2019-05-19'],
  ['The rebels gave the army until Friday to leave the town.', 'gave', '2019-05-14..2019-05-17 range'],
  ['He has been spying since at least 2008.', 'spying', '2008-01-01..2019-05-14 range'],
  ['The opposition called for protests on 20 June.', 'called', '–'],
  ['The opposition called for protests on 20 June.', 'protests', '2019-06-20'],
  ['On 3 May gunmen attempted to storm the base.', 'storm', '2019-05-03'],
  ['In 2017 he tried to flee the country.', 'flee', '2017-01-01..2017-12-31 year'],
  ['The rebels hold 40 towns, up from 12 in 2017.', 'hold', '–'],
  ['The army was to have left by May, but the general refused.', 'refused', '–'],
  ['In the first eight months of 2018, pirates seized 12 ships.', 'seized', '2018-01-01..2018-08-31 range'],
  ['Rebels killed nine nuns in the last two months of last year.', 'killed', '2018-11-01..2018-12-31 range'],
  ['Police said on Friday they had arrested the man.', 'arrested', '–'],
  ['Police said on Friday they had arrested the man.', 'said', '2019-05-10'],
  ['Oslo said on Sunday it had freed the monk a day earlier.', 'said', '2019-05-12'],
  ['The navy said on Friday it sank a boat.', 'sank', '2019-05-10'],
  ['The clans agreed to a truce starting on Sunday.', 'agreed', '–'],
  ['In the run-up to the June 2 vote, nine candidates were murdered.', 'murdered', '–'],
  ['The judge will retire by the end of the month.', 'retire', '2019-05-01..2019-05-31 month'],
  ['Rebels have killed nine judges since the start of the year.', 'killed', '2019-01-01..2019-05-14 range'],
  ['The sect recruited boys between March and June last year.', 'recruited', '2018-03-01..2018-06-30 range'],
  ['A court jailed the colonel four years ago this week.', 'jailed', '2015-05-11..2015-05-17 week'],
  ['A court jailed the colonel four years ago this month.', 'jailed', '2015-05-01..2015-05-31 month'],
  ['The sect had planned to storm the camp on Friday.', 'storm', '2019-05-10'],
  ['Guards foiled an attempt to bomb the camp on Friday.', 'bomb', '2019-05-10'],
  ['Guards foiled an attempt to bomb the camp on Friday.', 'foiled', '2019-05-10'],
  ['The gang killed the judge in the days following his abduction on 3 May.', 'abduction', '2019-05-03'],
  ['The gang killed the judge in the days following his abduction on 3 May.', 'killed', '–'],
  ['The army delayed the 3 May parade.', 'delayed', '–'],
  ['Omar Bello, until last month head of customs, was stopped at the airport.', 'stopped', '–'],
  ['The envoy had left for Rome on 3 May, a paper reported; his ministry denied that he had defected.', 'denied', '–'],
  ['The truce was extended beyond April.', 'extended', '–'],
  ['It was the boldest move since the 2003 invasion of Iraq.', 'invasion', '2003-01-01..2003-12-31 year'],
  ['She would be the fourth minister to resign since the killing of the mayor in December.', 'killing', '2018-12-01..2018-12-31 month'],
  ['Nurses joined doctors in blocking a bridge in Brno on Friday.', 'joined', '2019-05-10'],
  ['Rebels killed a priest and burned a church in Gao on 24 April.', 'killed', '2019-04-24'],
  ['Soldiers repelled an al-Shabaab raid on their post at Todi before dawn on Monday.', 'raid', '2019-05-13'],
  ['He was charged over the bombing of a market in 2012.', 'bombing', '2012-01-01..2012-12-31 year'],
  ['He was charged over the bombing of a market in 2012.', 'charged', '–'],
  ['Police arrested a critic of the war in April.', 'arrested', '2019-04-01..2019-04-30 month'],
  ['Peru expelled a Chilean consul, Ana Ruiz, in retaliation for the expulsion of a Peruvian attache from Arica on 2 May.', 'expulsion', '2019-05-02'],
  ['Peru expelled a Chilean consul, Ana Ruiz, in retaliation for the expulsion of a Peruvian attache from Arica on 2 May.', 'retaliation', '–'],
  ['The dean was questioned by the public prosecutor last Friday, and soldiers beat several dozen of her students with batons.', 'questioned', '2019-05-10'],
  ['Kovac, who led the customs office from 2009 to 2013, was charged with fraud.', 'led', '2009-01-01..2013-12-31 range'],
  // What is done in writing, what kills, and what is so all along.
  ['In a letter dated 4 April 2019, the embassy refused the offer.', 'refused', '2019-04-04'],
  ['By a decree dated 2 May, the king pardoned six men.', 'pardoned', '2019-05-02'],
  ['Two sailors died following a rocket attack in the north on Monday.', 'died', '2019-05-13'],
  ['Two sailors died after the attack last year.', 'died', '–'],
  [
    'The firm paid five million dollars to militias controlled by the warlord in March 2019.',
    'paid',
    '2019-03-01..2019-03-31 month',
  ],
  ['The firm paid money to men held by the army since March 2019.', 'paid', '–'],
  ['Police buried the judge on 3 May, two days after gunmen shot him.', 'shot', '2019-05-01'],
  ['Rebels left the port on 3 May, four days after seizing it.', 'seizing', '2019-04-29'],
  ['He was killed on 3 May, two weeks after the arrest of his son.', 'arrest', '2019-04-19'],
  ['Police buried the judge on 3 May, some time after gunmen shot him.', 'shot', '–'],
  ['Guards arrested a smuggler at the Merdare crossing on Friday.', 'arrested', '2019-05-10'],
  ['Guards arrested a smuggler after the crossing of the Sava in March.', 'arrested', '–'],
  ['The trial of Luka Babic opened in Zagreb on 3 May.', 'trial', '2019-05-03'],
  ['Rebels freed two hostages on May 3.', 'freed', '2019-05-03'],
  ['On Friday, 3 May 2019, rebels freed two hostages.', 'freed', '2019-05-03'],
  ['Rebels freed two hostages on October 19, 2017.', 'freed', '2017-10-19'],
  ['The October 19 raid on a camp killed two.', 'raid', '2018-10-19'],
  ['Rebels freed two hostages on 19/10/2017.', 'freed', '2017-10-19'],
  ['Rebels freed two hostages on 2017-10-19.', 'freed', '2017-10-19'],
  ['Rebels freed two hostages on 20 December.', 'freed', '2018-12-20'],
  ['Rebels freed two hostages on the 6th of May last year.', 'freed', '2018-05-06'],
  ['The ceasefire will expire on 17 December.', 'expire', '2019-12-17'],
  ['The ceasefire is set to expire on 17 March.', 'expire', '2020-03-17'],
  ['The parliament will vote on Friday.', 'vote', '2019-05-17'],
  ['If the bridge is not repaired by Friday, the army will leave.', 'repaired', '2019-05-17'],
  ['The unions will strike unless the minister resigns by the end of June.', 'resigns', '2019-06-01..2019-06-30 month'],
  ['The ministers are due to meet on Sunday in Muscat.', 'meet', '2019-05-19'],
  ['He denied that Oman was meddling in the elections due in March.', 'meddling', '2020-03-01..2020-03-31 month'],
  ['The ministry announced the closure of all camps in Maiduguri by 2 March.', 'closure', '2020-03-02'],
  ['Talks resume on Monday in Muscat.', 'resume', '2019-05-20'],
  ['Rebels freed two hostages in 2014.', 'freed', '2014-01-01..2014-12-31 year'],
  ['Rebels freed two hostages in March.', 'freed', '2019-03-01..2019-03-31 month'],
  ['Rebels freed two hostages in June.', 'freed', '2018-06-01..2018-06-30 month'],
  ['Rebels freed two hostages in May.', 'freed', '2019-05-01..2019-05-31 month'],
  ['Rebels freed two hostages in March 2015.', 'freed', '2015-03-01..2015-03-31 month'],
  ['Rebels freed two hostages in November last year.', 'freed', '2018-11-01..2018-11-30 month'],
  ['Rebels freed two hostages in early 2015.', 'freed', '2015-01-01..2015-04-30 range'],
  ['Rebels freed two hostages in mid-April.', 'freed', '2019-04-11..2019-04-20 range'],
  ['Rebels freed two hostages in late March.', 'freed', '2019-03-21..2019-03-31 range'],
  ['Nigeria will withdraw its troops by the end of June.', 'withdraw', '2019-06-01..2019-06-30 month'],
  ['Sudan expelled dozens of Ethiopians in the 1990s.', 'expelled', '1990-01-01..1999-12-31 decade'],
  ['Rebels freed two hostages last week.', 'freed', '2019-05-06..2019-05-12 week'],
  ['Rebels freed two hostages this week.', 'freed', '2019-05-13..2019-05-19 week'],
  ['Rebels freed two hostages last month.', 'freed', '2019-04-01..2019-04-30 month'],
  ['Rebels freed two hostages earlier this month.', 'freed', '2019-05-01..2019-05-31 month'],
  ['Rebels freed two hostages last year.', 'freed', '2018-01-01..2018-12-31 year'],
  ['Hijackers fired at pilgrims boarding a bus on Saturday.', 'fired', '2019-05-11'],
  ['Police detained two men plotting a raid on Saturday.', 'detained', '–'],
  ['The raid followed an ambush on a patrol on 3 May.', 'ambush', '2019-05-03'],
  ['The raid followed an ambush on a patrol on 3 May.', 'raid', '–'],
  ['He was arrested in March and extradited weeks later.', 'extradited', '–'],
  ['He was arrested in March and extradited to Ghana days later.', 'arrested', '2019-03-01..2019-03-31 month'],
  ['Rebels freed two hostages over the weekend.', 'freed', '2019-05-11..2019-05-12 range'],
  ['Rebels freed two hostages on Wednesday.', 'freed', '2019-05-08'],
  ['Rebels freed two hostages on Tuesday.', 'freed', '2019-05-14'],
  ['Rebels freed two hostages last Tuesday.', 'freed', '2019-05-07'],
  ['Rebels freed two hostages late on Monday night.', 'freed', '2019-05-13'],
  ['Rebels freed two hostages on Thursday last week.', 'freed', '2019-05-09'],
  ['Rebels freed two hostages yesterday.', 'freed', '2019-05-13'],
  ['Rebels freed two hostages today.', 'freed', '2019-05-14'],
  ['Rebels freed two hostages this morning.', 'freed', '2019-05-14'],
  ['Rebels freed two hostages last night.', 'freed', '2019-05-13'],
  ['Shells hit the port overnight, residents said.', 'hit', '2019-05-13..2019-05-14'],
  ['On 3 May two drivers were stopped and held overnight.', 'held', '2019-05-03..2019-05-04'],
  ['Guards stopped two drivers on 3 May. They were held overnight.', 'held', '2019-05-03..2019-05-04'],
  ['Rebels freed two hostages two days ago.', 'freed', '2019-05-12'],
  ['Rebels freed two hostages three weeks ago.', 'freed', '2019-04-22..2019-04-28 week'],
  ['Rebels freed two hostages a year ago.', 'freed', '2018-01-01..2018-12-31 year'],
  ['Rebels have freed twenty hostages in the past two weeks.', 'freed', '2019-04-30..2019-05-14 range'],
  ['The army has shut the road since March, when rebels mined a bridge.', 'mined', '2019-03-01..2019-03-31 month'],
  ['Inspectors were prevented from entering the plant on Monday by guards.', 'prevented', '2019-05-13'],
  ['The governor extended the curfew until July.', 'extended', '2019-05-14..2019-07-31 range'],
  ['Police fired at students who tried to storm a court on Monday.', 'fired', '2019-05-13'],
  ['Rebels have held the valley since 2011.', 'held', '2011-01-01..2019-05-14 range'],
  ['The two sides fought from March to June 2015.', 'fought', '2015-03-01..2015-06-30 range'],
  ['Observers visited the camp between 3 and 5 March.', 'visited', '2019-03-03..2019-03-05 range'],
  ['Observers visited the camp between 2011 and 2014.', 'visited', '2011-01-01..2014-12-31 range'],
  ['Observers visited the camp from 28 February to 3 March.', 'visited', '2019-02-28..2019-03-03 range'],
  ['Elections were held in the first quarter of 2016.', 'held', '2016-01-01..2016-03-31 range'],
  ['The army took the town in the summer of 2016.', 'took', '2016-06-01..2016-08-31 season'],
  ['Rebels freed two hostages in the last week of March.', 'freed', '2019-03-25..2019-03-31 week'],
  ['Rebels freed two hostages in the second week of February 2018.', 'freed', '2018-02-08..2018-02-14 week'],
  ['Nurses struck in the first half of April.', 'struck', '2019-04-01..2019-04-15 range'],
  ['Nurses struck in the second half of last month.', 'struck', '2019-04-16..2019-04-30 range'],
  ['Nurses struck during the latter half of 2017.', 'struck', '2017-07-01..2017-12-31 range'],
  ['The navy sank a trawler in the final days of January.', 'sank', '2019-01-21..2019-01-31 range'],
  ['Shells hit the port overnight on Saturday.', 'hit', '2019-05-11'],
  ['Shells hit the port overnight into Sunday.', 'hit', '2019-05-12'],
  ['Rebels mined the bridge before 3 May.', 'mined', '–'],
  ['Rebels mined the bridge prior to 2011.', 'mined', '–'],
  ['Rebels mined the bridge after 3 May.', 'mined', '2019-05-04..2019-05-14 range'],
  ['Rebels mined the bridge after 2016.', 'mined', '2017-01-01..2019-05-14 range'],
  ['The army will leave the valley before 3 June.', 'leave', '2019-05-14..2019-06-02 range'],
  ['The army will leave the valley before the end of June.', 'leave', '2019-05-14..2019-06-30 range'],
  ['The army will leave the valley after 3 June.', 'leave', '–'],
  ["Two men were seen before Sunday's raid.", 'raid', '2019-05-12'],
  ['Kenya deported traders in 2014 and 2016.', 'deported', '2014-01-01..2014-12-31 year + 2016-01-01..2016-12-31 year'],
  ['Kenya deported traders in March, June and August 2015.', 'deported', '2015-03-01..2015-03-31 month + 2015-06-01..2015-06-30 month + 2015-08-01..2015-08-31 month'],
  ['Jets bombed the camp on 3 and 5 May.', 'bombed', '2019-05-03 + 2019-05-05'],
  ['Jets bombed the camp on 30 April and 5 May.', 'bombed', '2019-04-30 + 2019-05-05'],
  ['Jets bombed the camp on Thursday and Sunday.', 'bombed', '2019-05-09 + 2019-05-12'],
  ['The envoys conferred on 3 and 4 May.', 'conferred', '2019-05-03..2019-05-04 range'],
  ['The envoys conferred on Saturday and Sunday.', 'conferred', '2019-05-11..2019-05-12 range'],
])('a time is read from a report of Tuesday 14 May 2019: %s', async (text, word, expected) => {
  expect(await whenOf(text, word, tuesday)).toBe(expected);
}); // prettier-ignore

test.each([
  ['The kidnappers held him for 22 days.', 'held'],
  ['The union plans to strike within 48 hours.', 'strike'],
  ['The army recruited 2014 men.', 'recruited'],
  ['The group may attack at any time.', 'attack'],
  ['Parliament amended the 2012 constitution.', 'amended'],
  ['March leaders to the gates, the officer shouted.', 'shouted'],
])('what is no date gives none: %s', async (text, word) => {
  expect(await whenOf(text, word, tuesday)).toBe('–');
});

test.each([
  ['Rebels freed two hostages on Monday.', 'freed', '–'],
  ['Rebels freed two hostages last week.', 'freed', '–'],
  ['Rebels freed two hostages on 3 May.', 'freed', '–'],
  ['Rebels freed two hostages on 3 May 2018.', 'freed', '2018-05-03'],
  ['Rebels seized the town in 2014 and left it later that year.', 'left', '2014-01-01..2014-12-31 year'],
])('without a day of publication only full dates are read: %s', async (text, word, expected) => {
  expect(await whenOf(text, word, null)).toBe(expected);
}); // prettier-ignore

test.each([
  ['Okello joined the rebels in 2009, before defecting to the army in 2012, prior to the rebel withdrawal from the valley that year.', 'joined', '2009-01-01..2009-12-31 year'],
  ['Okello joined the rebels in 2009, before defecting to the army in 2012, prior to the rebel withdrawal from the valley that year.', 'defecting', '2012-01-01..2012-12-31 year'],
  ['Okello joined the rebels in 2009, before defecting to the army in 2012, prior to the rebel withdrawal from the valley that year.', 'withdrawal', '2012-01-01..2012-12-31 year'],
  ['Police raided the office on 2 May. The next day they arrested its director.', 'arrested', '2019-05-03'],
  ['Police raided the office on 2 May. Two days later they arrested its director.', 'arrested', '2019-05-04'],
  ['The raid took place on 2 May. The director had fled three weeks earlier.', 'fled', '2019-04-08..2019-04-14 week'],
  ['Chad closed the border in 2013 and reopened it the following year.', 'reopened', '2014-01-01..2014-12-31 year'],
  [
    'On Sunday the court banned the party. Its chief, who fled in 2012, condemned it. Crowds marched that evening.',
    'marched',
    '2019-05-12',
  ],
  ['On Sunday the army shelled the port. The rebels answered the same day.', 'answered', '2019-05-12'],
  ['The army left before 3 May. That day the rebels came back.', 'came', '2019-05-03'],
])('a time that points back counts from the last one: %s %s', async (text, word, expected) => {
  expect(await whenOf(text, word, tuesday)).toBe(expected);
}); // prettier-ignore

test.each([
  ['Gunmen attacked a bus in Puntland on Monday, killing two officers.', 'killing', '2019-05-13'],
  ['Kenya shot down a drone on Wednesday and captured its operator.', 'captured', '2019-05-08'],
  ['On 10 May, the navy said that its patrol sank a smuggling boat.', 'sank', '2019-05-10'],
  ['The rebels freed the judge on Wednesday after holding him for 22 days.', 'holding', '–'],
  ['The raids on the suburbs intensified last week; 13 people were detained.', 'detained', '2019-05-06..2019-05-12 week'],
  ['The announcement follows the deadly attack on Chadian forces west of Bol on 10 May.', 'attack', '2019-05-10'],
  ['The announcement follows the deadly attack on Chadian forces west of Bol on 10 May.', 'follows', '–'],
  ['The army carried out an air strike on the camp on Sunday.', 'strike', '2019-05-12'],
  ['The army condemned the bombing that killed 40 officers in Quetta on 14 February.', 'killed', '2019-02-14'],
  ['The army condemned the bombing that killed 40 officers in Quetta on 14 February.', 'condemned', '–'],
  ['Morocco agreed on Monday to release the fishermen.', 'agreed', '2019-05-13'],
  ['Morocco agreed on Monday to release the fishermen.', 'release', '–'],
  ['Police managed to arrest the courier on Monday.', 'managed', '2019-05-13'],
  ['A court in Lima had approved the extradition in April.', 'approved', '2019-04-01..2019-04-30 month'],
  ['Kenyan authorities are said to have deported the lawyer in March.', 'deported', '2019-03-01..2019-03-31 month'],
  ['The row began on 3 April, when Quito sent troops to the river.', 'sent', '2019-04-03'],
  ['He spoke of the crash of 6 May, in which five soldiers died.', 'died', '2019-05-06'],
  ['He condemns the April 6 attack on a convoy in Gao, in which gunmen killed two aid workers.', 'killed', '2019-04-06'],
  ['He described the raid of 6 May on a village, in which soldiers shot a priest.', 'shot', '2019-05-06'],
  ['By its order of 1 March, the court instructed Gabon to refrain from force.', 'instructed', '2019-03-01'],
  ['Nurses marched on Friday to demand higher wages.', 'demand', '2019-05-10'],
  ['Teachers in Lima, who last month blocked a road, demonstrated again on Friday to demand that the minister leave.', 'demand', '2019-05-10'],
  ['Nurses agreed on Friday to demand higher wages.', 'demand', '–'],
  ['Six people were injured after a boiler exploded in Quetta on Friday.', 'injured', '2019-05-10'],
  ['Six soldiers were arrested after they shelled a village on Friday.', 'arrested', '–'],
  ['The army took the town on Friday, thus breaking the truce.', 'breaking', '2019-05-10'],
  ['The mayor fled the country in 2014 and lives in Paris.', 'lives', '–'],
  ["Last week's attack killed three soldiers.", 'attack', '2019-05-06..2019-05-12 week'],
  ["Last week's attack killed three soldiers.", 'killed', '2019-05-06..2019-05-12 week'],
  ['On Monday, Ghana closed the crossing and Togo recalled its envoy.', 'recalled', '2019-05-13'],
  ['He was arrested in Oran on 3 May on suspicion of smuggling.', 'arrested', '2019-05-03'],
  ['Officials arrested a former spy in Oran on 3 May.', 'arrested', '2019-05-03'],
])('a time goes with the right word: %s %s', async (text, word, expected) => {
  expect(await whenOf(text, word, tuesday)).toBe(expected);
}); // prettier-ignore

const chronology = `12 March – The army enters the port and closes the road. The envoy leaves two days later. The mayor, who had fled in January, gives himself up. The envoy said on Monday that the siege would end.

20–22 March: Delegates sign a truce in Muscat; the rebels will leave the port. They freed a pilot.

The war began in another year. Analysts doubt the truce.`;

test.each([
  ['enters', '2019-03-12'],
  ['closes', '2019-03-12'],
  ['fled', '2019-01-01..2019-01-31 month'],
  ['leaves', '2019-03-14'],
  ['gives', '2019-03-12'],
  ['said', '2019-03-11'],
  ['end', '–'],
  ['sign', '2019-03-20..2019-03-22 range'],
  ['leave', '–'],
  ['freed', '2019-03-20..2019-03-22 range'],
  ['doubt', '–'],
])('an entry of a chronology dates its sentences: %s %s', async (word, expected) => {
  expect(await whenOf(chronology, word, tuesday)).toBe(expected);
});

test.each([
  ['24/10/2017: Rebels shelled the port.', '2017-10-24'],
  ['24-Oct-17: Rebels shelled the port.', '2017-10-24'],
  ['2017-10-24 Rebels shelled the port.', '2017-10-24'],
  ['20–22 April 2017 – Rebels shelled the port.', '2017-04-20..2017-04-22 range'],
])('an entry opens with a day in figures: %s', async (text, expected) => {
  expect(await whenOf(text, 'shelled', null)).toBe(expected);
});

const items = `• 3 April – Rebels shelled the port. The mayor fled.
• 5 April – The army closed the road.
• The envoy resigned.`;

test.each([
  ['shelled', '2019-04-03'],
  ['fled', '2019-04-03'],
  ['closed', '2019-04-05'],
  ['resigned', '–'],
])('each item of a list has the day that it opens with: %s %s', async (word, expected) => {
  expect(await whenOf(items, word, tuesday)).toBe(expected);
});

const daysAboveTheirText = `Timeline of the siege

5 March 2017
Rebels shell the port.

12 March 2017

The army closes the road. The envoy fled on Wednesday.

The mayor resigns.`;

test.each([
  ['shell', '2017-03-05'],
  ['closes', '2017-03-12'],
  ['fled', '2017-03-08'],
  ['resigns', '2017-03-12'],
])('a day on a line of its own dates what stands below it: %s %s', async (word, expected) => {
  expect(await whenOf(daysAboveTheirText, word, null)).toBe(expected);
});

test('a tree of one word and an empty report give no times', () => {
  expect(dateSentences([], { publishedOn: tuesday, passages: [] })).toEqual([]);
  const passage = { id: 'p', index: 0, start: 0, end: 4, text: 'Stop', paragraph: 0, boilerplate: false };
  const token = { index: 0, text: 'Stop', lemma: 'stop', pos: 'VB', ner: 'O', start: 0, end: 4, head: -1, deprel: 'root' };
  const report = { publishedOn: 'not a date', passages: [passage] };
  const [sentence] = dateSentences([new Tree({ passage, tokens: [token] })], report);
  expect(sentence?.times).toEqual([]);
}); // prettier-ignore
