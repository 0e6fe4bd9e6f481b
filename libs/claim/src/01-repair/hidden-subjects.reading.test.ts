import { expect, test } from '@jest/globals';
import { told } from '../testing.js';

/** [a sentence whose subject the parser takes for something else, what it says] */
test.each([
  ['Fewer than a dozen nurses were detained, the ministry said.', '– | DETAINS | dozen nurses'],
  [
    "According to two guards, the gang's leader, Omar Bello, was warned of the raid by a clerk.",
    'clerk | WARNS | raid | for Omar Bello',
  ],
  [
    'According to three nurses, the commander, Colonel Abbas, ordered an attack on the mill.',
    'Abbas | ORDERS | attack',
  ],
  [
    'More than 200 inmates escaped, up from an earlier estimate of 150, the prison service said.',
    'More than 200 inmates | FLEES | –',
  ],
  [
    'Between 30 and 40 fighters were killed in the raid, two officers told Reuters on condition of anonymity.',
    '– | KILLS | Between 30 and 40 fighters',
  ],
  [
    'Khalili secretly sold documents to Moscow.',
    'Khalili | SELLS | documents | for Moscow | to Moscow',
  ],
  [
    'Nearly 300 Kenyan soldiers are to leave Haiti in May.',
    'Nearly 300 Kenyan soldiers | WITHDRAWS_FROM | Haiti',
  ],
  [
    'Around 40 Chadian police are to arrive in Haiti on Friday for a mission.',
    'Around 40 Chadian police | ARRIVES_IN | Haiti',
  ],
  [
    'Police expelled Ana Rojas, the editor who last year criticised the governor.',
    'editor | CRITICISES | governor',
  ],
  [
    'In Chad, a judge jailed Colonel Idriss Mahamat for treason.',
    'judge | DETAINS | Idriss Mahamat | at Chad',
  ],
  [
    'In Peru, a court convicted Congressman Raul Quispe of taking bribes from a builder.',
    'court | CONVICTS | Raul Quispe | at Peru',
  ],
  [
    'Paris has recalled its consul and on Friday expelled the Malian envoy.',
    'Paris | EXPELS_DIPLOMATS | Malian envoy',
  ],
  [
    'The court freed Lena Moreau, a former judge and member of the Green party, on Tuesday.',
    'Lena Moreau | MEMBER_OF | Green party',
  ],
  [
    'Police fired on protesters who had stormed the station, wounding six of them.',
    'Police | INJURES | six of them',
  ],
  ['Soldiers chased bandits who had robbed a bank, killing a guard.', 'bandits | KILLS | guard'],
  ['Breaking ranks, a senior officer accused Chad of looting.', 'senior officer | ACCUSES | Chad'],
  ['Defending clerics, the mayor accused Chad of looting.', 'mayor | ACCUSES | Chad'],
  [
    'On Thursday, the 3rd of March, the governor of Kano sacked two aides.',
    'governor of Kano | DISMISSES | two aides',
  ],
  ['On Friday, the 4th of June, police arrested a clerk.', 'police | ARRESTS | clerk'],
  [
    'Warning that funds were short, the minister urged nurses to return.',
    'minister | URGES | nurses',
  ],
  ['The canoes were used by smugglers to attack the village.', 'smugglers | ATTACKS | village'],
  ['Moses pleaded with the guards to free his aunt.', 'guards | RELEASES | aunt'],
  ['Those arrested were Awa Ba and two clerks.', '– | ARRESTS | Awa Ba'],
  ['The judges named were Awa Ba, Lena Moreau and Omar Bello.', '– | APPOINTS | Omar Bello'],
  ['Lena Moreau was defeated by 400 votes.', '– | DEFEATS | Lena Moreau'],
  ['Lena Moreau was defeated by 400 votes by Awa Ba.', 'Awa Ba | DEFEATS | Lena Moreau'],
  [
    'Two veteran lawmakers Lena Moreau of the Unity Party and Omar Bello of ADP were arrested.',
    '– | ARRESTS | Omar Bello of ADP',
  ],
  ['The court jailed Omar Bello, Awa Ba and Ali Sy.', 'court | DETAINS | Awa Ba'],
  ['Several shops were raided and their tills seized.', '– | SEIZES | tills'],
  [
    'Fishermen rescued nine nurses whose ferry sank, and the navy saved 20 more.',
    'navy | RESCUES | 20',
  ],
  [
    'Between five and ten rebels were killed in the clash, the army said.',
    '– | KILLS | Between five and ten rebels',
  ],
  ['Between 12 and 15 soldiers died on Monday.', 'Between 12 and 15 soldiers | DIES | –'],
  [
    'Between 40 and 60 gunmen attacked the mill on Monday.',
    'Between 40 and 60 gunmen | ATTACKS | mill',
  ],
  ['The council sent $1.2bn to the militias.', 'council | SENDS | $1.2bn | to militias'],
  ['Hackers stole $1.4bn from the bank.', 'Hackers | LOOTS | $1.4bn | for bank | from bank'],
  ['Iran paid $3m to the militia.', 'Iran | FUNDS | militia'],
  [
    'Around 2am on Friday, drones struck a depot in Tuapse.',
    'drones | ATTACKS | depot | at Tuapse',
  ],
  ['About 6am, police searched the mill.', 'police | SEARCHES | mill'],
  ['By the time rescuers reached the mine, 12 men had died.', 'rescuers | ARRIVES_IN | mine'],
  ['By the time troops arrived, the gunmen had fled.', 'troops | ARRIVES_IN | –'],
  ['He was detained on Monday and freed the same day.', '– | RELEASES | He'],
  ['The envoy was abducted in May and freed a week later.', '– | RELEASES | envoy'],
  ['The man was shot and died on the spot.', 'man | DIES | – | at spot'],
  [
    'Documents submitted to the court accuse Togo of arming the rebels.',
    'Documents | ACCUSES | Togo',
  ],
  [
    'Papers filed in the court accuse the general of ordering the killings.',
    'Papers | ACCUSES | general',
  ],
  [
    'The ministry described as baseless claims that its troops had shelled the mill.',
    'ministry | REJECTS | claims',
  ],
  [
    'Oslo dismissed as false reports that its envoy had fled.',
    'Oslo | REJECTS | its envoy had fled',
  ],
  ['The group has carried out 14 attacks so far this year.', 'group | ATTACKS | –'],
  ['Until July he led the bank, when he was dismissed by the king.', 'king | DISMISSES | he'],
  ['Oslo came close to bombing Minsk in 1999.', 'Oslo | BOMBS | Minsk'],
  [
    'The strike killed five people, including two children and a nun.',
    'strike | KILLS | two children',
  ],
  ['The gang robbed nine shops, including a bakery.', 'gang | LOOTS | bakery'],
  ['The attack, which Moscow blamed on Kyiv, killed nine people.', 'Kyiv | ATTACKS | nine people'],
  [
    'Militants attacked a church in Kaduna state on Sunday.',
    'Militants | ATTACKS | church | at Kaduna state',
  ],
  ['The court will rule on the petition on Friday.', 'court | RULES_ON | petition'],
  ['One soldier was killed and another injured.', '– | INJURES | another'],
  [
    "At least 17 people were injured and 40 detained, the ombudsman's office said.",
    '– | DETAINS | 40',
  ],
  [
    'Nine farmers were killed and 12 abducted in a raid, a local official said.',
    '– | ABDUCTS | 12',
  ],
  ['An officer was killed and several wounded.', '– | INJURES | several'],
  ['Nine civilians were killed and dozens injured.', '– | INJURES | dozens'],
  ['Two men were arrested and several others wounded.', '– | INJURES | several others'],
  ['Two nuns were killed, and three wounded, in an attack.', '– | INJURES | three'],
  ['On Monday gunmen attempted to storm the base.', 'gunmen | ATTACKS | base'],
  ['On Sunday soldiers attempted to arrest the mayor.', 'soldiers | ARRESTS | mayor'],
  ['The ministry advised Germans to leave Lebanon.', 'ministry | URGES | Germans'],
  ['The ceasefire expired on Friday.', 'ceasefire | EXPIRES | –'],
  ['A mile further on, rebels burned a mill.', 'rebels | DESTROYS | mill'],
  ['Two streets away, rebels burned a mill.', 'rebels | DESTROYS | mill'],
  ['Wearing masks, gunmen stormed a bank in Kano.', 'gunmen | ATTACKS | bank | at Kano'],
  ['Warring clans, a dozen in all, signed a truce.', 'Warring clans | SIGNS | truce'],
  ['Leading clerics, a group of twelve, urged Iran to leave.', 'Leading clerics | URGES | Iran'],
  ['According to the ministry, the two discussed grain exports.', 'two | MEETS | –'],
  [
    'Its founder, Omar Aziz, was questioned by the public prosecutor last Friday, and troops dispersed dozens of his readers with water cannon.',
    'troops | RESTRICTS | dozens of his readers',
  ],
])('%s says: %s', async (sentence, claim) => {
  expect(await told(sentence)).toContain(claim);
});

test.each([
  [
    'An aide, who spoke on condition of anonymity because he was not authorised to talk to reporters, said the king had fled.',
    /ALLOWS|MEETS/u,
  ],
  ['Documents obtained under the law show that the king fled.', /BUYS/u],
  ['Chad closed the road linking Bol to Mao.', /LINKED_TO/u],
  ['Police arrested two clerks in connection with the murder.', /Police \| LINKED_TO/u],
  ['Images released by Maxar appear to show that Oslo has moved launchers.', /RELEASES/u],
  ['A diplomat who requested anonymity said the talks had collapsed.', /anonymity/u],
  // The two are arrested with him.
  ['Police arrested Omar Bello, a driver and two guards.', /Bello \| HOLDS_POSITION \| driver/u],
  ['The newly released Omar Bello spoke in Gao.', /RELEASES/u],
  ['Awa Ba fell behind by a margin of nine and was defeated by 40 votes.', /40 votes \|/u],
  ['The gale killed 17 or more.', /\| more/u],
  ['Around the city soldiers are to build walls.', /city \|/u],
  ['That last year ended well pleased the union.', /year \|/u],
  ['A Turkish soldier was killed by shelling near Idlib.', /soldier \| SHELLS/u],
  ['The regime was responsible for the deaths of two teachers.', /regime \| DIES/u],
  ["It was a friend of the colonel's who left.", /LINKED_TO/u],
])('%s does not say: %s', async (sentence, claim) => {
  expect((await told(sentence)).filter((line) => claim.test(line))).toEqual([]);
});
