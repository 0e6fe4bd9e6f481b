import { expect, test } from '@jest/globals';
import { Tree } from '@whence/parse';
import { parseText } from '@whence/parse/testing';
import { readCount } from './read-count.js';

/** "800.. over 800": the bounds and the words. */
async function countOf(text: string, head: string): Promise<string> {
  const { sentences } = await parseText(text);
  for (const tree of sentences.map((sentence) => new Tree(sentence))) {
    const node = tree.tokens.find((token) => token.text === head);
    if (node === undefined) continue;
    const count = readCount(tree, node.index);
    if (count === null) return '–';
    const { min, max } = count;
    return `${min === max ? min : `${min ?? ''}..${max ?? ''}`} ${count.text}`;
  }
  throw new Error(`"${head}" does not stand in "${text}"`);
}

test.each([
  ['The prosecutor issued over 800 warrants.', 'warrants', '800.. over 800'],
  ['At least 200 people marched in Lome.', 'people', '200.. At least 200'],
  ['Four in 10 adults were hurt.', 'adults', '–'],
  ['Nine members of the gang were jailed.', 'members', '9 Nine'],
  ['More than a dozen soldiers deserted.', 'soldiers', '12.. More than a dozen'],
  ['Dozens of migrants drowned off Zuwara.', 'Dozens', '24.. Dozens'],
  ['The floods displaced tens of thousands of people.', 'people', '20000.. tens of thousands'],
  ['The blast injured between 10 and 15 workers.', 'workers', '10..15 between 10 and 15'],
  ['The blast injured 10 to 15 workers.', 'workers', '10..15 10 to 15'],
  ['A Jan. 3 Israeli strike hit the port.', 'strike', '–'],
  ['The 12 May Kano protests turned violent.', 'protests', '–'],
  ['Some 40 houses were burned in Abyei.', 'houses', '40 Some 40'],
  ['Up to 300 fighters crossed the river.', 'fighters', '..300 Up to 300'],
  ['Fewer than 20 delegates attended.', 'delegates', '..20 Fewer than 20'],
  ['Almost 1,500 families fled.', 'families', '..1500 Almost 1,500'],
  ['Two or three gunmen escaped.', 'gunmen', '2..3 Two or three'],
  ['The fund received 1.5 million dollars.', 'dollars', '1500000 1.5 million'],
  ['Police arrested twenty-five activists in Minsk.', 'activists', '25 twenty-five'],
  ['As many as 70 villages were cut off.', 'villages', '..70 As many as 70'],
  ['No fewer than 12 judges resigned.', 'judges', '12.. No fewer than 12'],
  ['The two leaders shook hands.', 'leaders', '2 two'],
  ['Three hundred rebels surrendered.', 'rebels', '300 Three hundred'],
  ['A couple of officers were suspended.', 'officers', '2 A couple'],
  ['Both men were freed.', 'men', '2 Both'],
  ['Half a dozen boats sank.', 'boats', '6 Half a dozen'],
  ['Hundreds of teachers went on strike.', 'teachers', '200.. Hundreds'],
  ['The drought displaced 2 to 3 million farmers.', 'farmers', '2000000..3000000 2 to 3 million'],
  ['The mine employed two to three hundred workers.', 'workers', '200..300 two to three hundred'],
  ['The camp holds 300-400 thousand refugees.', 'refugees', '300000..400000 300-400 thousand'],
  ['The club has 50 to a hundred members.', 'members', '50..100 50 to a hundred'],
  ['The flood killed 1 200 cows.', 'cows', '1200 1 200'],
  ['The flood killed 1 200 000 cows.', 'cows', '1200000 1 200 000'],
  ['The storm destroyed a total of 14 houses.', 'total', '14 a total of 14'],
  ['Several dozen nurses resigned.', 'nurses', '24.. Several dozen'],
  ['Several hundred nurses resigned.', 'nurses', '200.. Several hundred'],
  ['No fewer than 40 people were killed.', 'people', '40.. No fewer than 40'],
  ['At least 11 and possibly 17 nuns drowned.', 'nuns', '11..17 At least 11 and possibly 17'],
  ['The army lost 40, perhaps 50 tanks.', 'tanks', '40..50 40, perhaps 50'],
  ['Hundreds of thousands of people fled.', 'Hundreds', '200000.. Hundreds of thousands'],
  ['A couple of dozen gunmen fled.', 'couple', '24 A couple of dozen'],
  ['Oslo gave £30m to the hospital.', '£', '30000000 £30m'],
])('a number is read with its bounds: %s', async (text, head, expected) => {
  expect(await countOf(text, head)).toBe(expected);
}); // prettier-ignore

test.each([
  ['The jets hit a convoy of eight vehicles.', 'convoy'],
  ['The navy seized 107 kg of heroin.', 'kg'],
  ['Parliament debated the 2012 elections.', 'elections'],
  ['The rebels freed several hostages.', 'hostages'],
  ['The rebels freed the hostage.', 'hostage'],
  ['Both Peru and Chile refused.', 'Peru'],
  ['Parliament debated a total of its debts.', 'total'],
  ['Nearly two-thirds of the houses burned.', 'thirds'],
  ['About one in five of the recruits deserted.', 'one'],
])('what is not counted has no count: %s', async (text, head) => {
  expect(await countOf(text, head)).toBe('–');
}); // prettier-ignore

test('a word that is not in the sentence has no count', async () => {
  const { sentences } = await parseText('Two died.');
  expect(sentences.map((sentence) => readCount(new Tree(sentence), 99))).toEqual([null]);
});
