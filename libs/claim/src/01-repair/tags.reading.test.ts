import { expect, test } from '@jest/globals';
import { told } from '../testing.js';

/** [a sentence whose words the parser takes for another part of speech, what it says] */
test.each([
  [
    'A U.S. drone killed al Qaeda leader Abu Ali in Kabul.',
    'U.S. drone | KILLS | Abu Ali | at Kabul',
  ],
  [
    'Police fired tear gas and rubber bullets to disperse pupils.',
    'Police | USES | rubber bullets',
  ],
  ['Police fired tear gas and rubber bullets to disperse pupils.', 'Police | RESTRICTS | pupils'],
  ['Troops shot a rebel known as "General No Mercy" in Kumbo.', 'rebel | ALSO_KNOWN_AS | No Mercy'],
  [
    'Ivo Kolar was arrested on an ICC warrant and flown to Lima.',
    '– | SENDS | Ivo Kolar | to Lima',
  ],
  [
    'Awa Ba was sentenced to death in absentia for treason against the king.',
    'Awa Ba | COMMITS_CRIME | king',
  ],
  ['A drone hit a market in Gao.', 'drone | ATTACKS | market | at Gao'],
  ['Chad said a drone hit a market in Bol.', 'drone | ATTACKS | market | at Bol'],
  ['The attorney general accused the bank of fraud.', 'attorney general | ACCUSES | bank'],
  ['The council dismissed its secretary general.', 'council | DISMISSES | secretary general'],
  ['The army shelled the port of Umm Qasr, the navy said.', 'army | SHELLS | Umm Qasr'],
  [
    'A US drone strike wounded nine herders near Bosaso, elders said.',
    'US drone strike | INJURES | nine herders | at Bosaso',
  ],
  ['Elders said a US drone strike had wounded a herder.', 'US drone strike | INJURES | herder'],
  [
    'Two pupils were wounded in shelling which Minsk attributed to Latvia.',
    'Latvia | SHELLS | Two pupils',
  ],
  ["Togo's prime minister offered to resign.", "Togo's prime minister | OFFERS | to resign"],
  [
    'Protesters in Bangkok called for curbs on the monarchy.',
    'Protesters | URGES | curbs | for monarchy',
  ],
  ['The duke declared martial law and called up reservists.', 'duke | MOBILISES | reservists'],
  [
    'Air traffic controllers in France plan to walk out on Friday.',
    'Air traffic controllers | STRIKES_WORK | – | at France',
  ],
  ['Oslo cut off water and fuel to the camp.', 'Oslo | CUTS | water'],
  ['Eritrea relaxed rules on exit visas, a rights group said.', 'Eritrea | EASES | exit visas'],
  [
    "Envoys invited both Congo's government and the rebels to Luanda.",
    "Envoys | HOSTS | Congo's government | to Luanda",
  ],
  ['The Dutch premier said sorry to the islanders.', 'Dutch premier | APOLOGISES_TO | islanders'],
  [
    'Kigali and Kinshasa have committed to drawing up a peace deal by May, a mediator said.',
    'Kigali | PROMISES | –',
  ],
  ['A panel asked the Council to blacklist both firms.', 'Council | SANCTIONS | firms'],
  [
    'Doctors treated wounded Ukrainian soldiers in Odense.',
    'Doctors | HELPS | wounded Ukrainian soldiers | at Odense',
  ],
  ['Kidnappers let go nine boys.', 'Kidnappers | RELEASES | nine boys'],
  ['Nurses staged a sit-in outside the ministry.', 'Nurses | PROTESTS | – | at ministry'],
  [
    'Chad has taken in more than 400 people fleeing the war.',
    'Chad | SHELTERS | more than 400 people',
  ],
  ['The sultan called Omar Bello to discuss the raid.', 'sultan | CALLS | Omar Bello'],
  [
    'Honduras upgraded ties with Oman and will open an embassy in Muscat.',
    'Honduras | RECOGNISES | Oman',
  ],
  ['Mothers of missing boys insisted that officers be questioned.', '– | QUESTIONS | officers'],
  ['Berlin has given Chad a further $3 million in aid.', 'Berlin | GRANTS | $3 million | for Chad'],
  ['France voiced backing for the plan.', 'France | SUPPORTS | plan'],
  [
    'The premier said he would slap tariffs on Mexican steel.',
    'he | IMPOSES_TARIFFS_ON | Mexican steel | for Mexican',
  ],
  ['Zambia said no to the offer.', 'Zambia | REJECTS | offer'],
  ['Voters in Chile said yes to a new charter.', 'Voters | ACCEPTS | new charter'],
  [
    'The bloc gave the junta a week to name a premier or face sanctions.',
    'junta | OTHER face | sanctions',
  ],
  ['Rebels told miners to pay a tax or face expulsion.', 'miners | PAYS | tax'],
  [
    'A Dutch court found two Syrians guilty of war crimes and jailed them for life.',
    'Dutch court | SENTENCES | them',
  ],
  ['A Ukrainian drone hit a depot in Belgorod.', 'Ukrainian drone | ATTACKS | depot | at Belgorod'],
  [
    'A dealer supplied grenades to the militia.',
    'dealer | SUPPLIES | grenades | for militia | to militia',
  ],
  ['The decree absolved officers of blame for the raid.', 'decree | ACQUITS | officers'],
  ['Jets carpet-bombed the suburb.', 'Jets | BOMBS | suburb'],
  ['The rebels booby-trapped tunnels in Mosul.', 'rebels | PLANTS_EXPLOSIVES | tunnels | at Mosul'],
  ['Parliament impeached Han Duck-soo on Friday.', 'Parliament | CHARGES | Han Duck-soo'],
  ['Truong My Lan was sentenced to death.', '– | SENTENCES | Truong My Lan'],
  ['Bandits set free a Greek trader.', 'Bandits | RELEASES | Greek trader'],
  ['Pilots called off their strike after talks with the mayor.', 'Pilots | CONCEDES | strike'],
  ["Togo's ruling party rubber-stamped a law.", "Togo's ruling party | VOTES_FOR | law"],
  ['Two majors were court-martialled in Juba.', '– | TRIES | Two majors | at Juba'],
  [
    'A rebel faction split from the Karen National Union.',
    'rebel faction | LEAVES | Karen National Union',
  ],
  ['The emir named his nephew interior minister.', 'emir | APPOINTS | nephew'],
  [
    "The mayor's son was killed by an Israeli drone last month.",
    "Israeli drone | KILLS | mayor's son",
  ],
  ['Police held Ali and Omar Bello.', 'Police | HOLDS | Ali'],
  [
    'The brothers, Hamid and Rashid Karzai, were arrested in Herat.',
    '– | ARRESTS | Rashid Karzai | at Herat',
  ],
  ['A Turkish drone struck a convoy near Afrin.', 'Turkish drone | ATTACKS | convoy | at Afrin'],
  [
    'Hasan Aziz was killed by a US drone last month, officers said.',
    'US drone | KILLS | Hasan Aziz',
  ],
  [
    'The town was captured in May, after which IS withdrew towards Tadef.',
    'IS | WITHDRAWS_FROM | –',
  ],
  ['Drone strikes hit two depots near Kursk.', 'Drone strikes | ATTACKS | two depots | at Kursk'],
  ['Air raids destroyed a school in Taiz.', 'Air raids | DESTROYS | school | at Taiz'],
  [
    'An American surveillance drone was shot down over Yemen.',
    '– | SHOOTS_DOWN | American surveillance drone | at Yemen',
  ],
  ['The firm insists that its crews did not target civilians.', 'crews | ATTACKS | civilians'],
  ['A bomb planted outside a mosque killed three.', 'bomb | KILLS | three'],
  ['The army sent troops to Idlib on Monday.', 'army | DEPLOYS | troops | to Idlib'],
  [
    'Brussels sent generators to Kherson after the raids.',
    'Brussels | SENDS | generators | to Kherson',
  ],
  ['Iran airlifted rockets to Homs and Latakia.', 'Iran | SENDS | rockets | to Homs, Latakia'],
  ['Rebels stormed a base on Sunday and set fire to the barracks.', 'Rebels | DESTROYS | barracks'],
  ['Bandits stopped a bus on Monday evening and cut power lines.', 'Bandits | CUTS | power lines'],
  [
    'The court convicted an army major, Ivo Kolar, of selling maps to a spy.',
    'Ivo Kolar | SELLS | maps | for spy',
  ],
  [
    'Two divers were kidnapped off Lome in May by pirates.',
    'pirates | ABDUCTS | Two divers | at Lome',
  ],
  [
    'A spokesman rejected the report as false and accused Chadian troops of torturing captives.',
    'Chadian troops | TORTURES | captives',
  ],
  ['Togo accuses the three of belonging to the Front.', 'three | MEMBER_OF | Front'],
  ['Residents condemned its shelling of the base.', 'its | SHELLS | base'],
  ['The clerics hailed their retaking of Palmyra.', 'their | RETAKES | Palmyra'],
  [
    'The chief, who leads the Front, warned that it would blockade the port.',
    'it | OBSTRUCTS | port',
  ],
  ['The union said it would picket the mine.', 'it | PROTESTS | mine'],
  ["The navy's recapture of the port was confirmed on Friday.", 'navy | RETAKES | port'],
  ['The cutter fired warning shots at two trawlers.', 'cutter | OPENS_FIRE_ON | two trawlers'],
  ['The governor banned the march.', 'governor | BANS | march'],
  ['The guerrillas surrendered en masse to the army.', 'guerrillas | SURRENDERS_TO | army'],
  ['Peru declared the Cuban envoy persona non grata.', 'Peru | EXPELS_DIPLOMATS | Cuban envoy'],
  ['The war crimes suspect was arrested in Porto.', '– | ARRESTS | war crimes suspect | at Porto'],
  ['The emir named a new cabinet.', 'emir | APPOINTS | new cabinet'],
  ['Truckers paralysed the port.', 'Truckers | DISRUPTS | port'],
  ['Gunmen ambush a convoy near Gao.', 'Gunmen | AMBUSHES | convoy | at Gao'],
  [
    'Tribal fighters ambush government soldiers in Marib.',
    'Tribal fighters | AMBUSHES | government soldiers | at Marib',
  ],
  [
    'Coalition aircraft strike a school in Saada, killing nine.',
    'Coalition aircraft | KILLS | nine | at Saada',
  ],
  [
    'Demonstrators storm parliament in Bishkek.',
    'Demonstrators | ATTACKS | parliament | at Bishkek',
  ],
  [
    'Soldiers shot a Guinean national near the border.',
    'Soldiers | SHOOTS | Guinean national | at border',
  ],
  [
    'Fighting between the Kachin army and a rival militia resumed near Laiza.',
    'Kachin army | CLASHES_WITH | rival militia | at Laiza',
  ],
  ['OSCE monitors posted near Tskhinvali were shelled on Monday.', '– | SHELLS | OSCE monitors'],
  ['UN guards at the gate were hurt on Friday.', '– | INJURES | UN guards | at gate'],
  ['The EU monitors the border.', 'EU | MONITORS | border'],
  ['Gunmen in Karachi ambush a convoy.', 'Gunmen | AMBUSHES | convoy | at Karachi'],
  [
    'Troops in Aceh raid two villages, killing six people.',
    'Troops | ATTACKS | two villages | at Aceh',
  ],
  [
    'Soldiers in Mindanao ambush a group of rebels, killing two.',
    'Soldiers | KILLS | two | at Mindanao',
  ],
  [
    "Police in Biratnagar arrest Hari Karki, general secretary of the teachers' union.",
    'Police | ARRESTS | Hari Karki | at Biratnagar',
  ],
  [
    'A court in Dhaka orders the release of two editors.',
    'court | ORDERS | release of two editors | for two editors | at Dhaka',
  ],
  ['The prime minister names a new cabinet.', 'prime minister | APPOINTS | new cabinet'],
  ['The priest shelters forty of them in his cellar.', 'priest | SHELTERS | forty of them'],
  ['Police hid two of them in a barn near Goma.', 'Police | SHELTERS | two of them | at Goma'],
  ['Britain plans to sanction six Russian generals.', 'Britain | SANCTIONS | six Russian generals'],
  [
    'Japan plans to sanction two Chinese firms which it says supplied the drones.',
    'two Chinese firms | SUPPLIES | drones',
  ],
  ['Congress voted 71-48 to sanction the firm.', 'Congress | SANCTIONS | firm'],
  [
    'Deputies voted 60-41 on Tuesday to censure the finance minister, Luis Paredes, over his handling of the budget.',
    'Deputies | CRITICISES | Luis Paredes',
  ],
  ['Fighting broke out between the garrison and the rebels.', 'garrison | CLASHES_WITH | rebels'],
  [
    'The governor imposed a curfew in Zaria and neighbouring towns yesterday.',
    'governor | IMPOSES_CURFEW_ON | towns',
  ],
  ['Neighbouring Chad has closed its border.', 'Chad | SEALS | border'],
  [
    'Rebels hacked to death 19 farmers in the village of Mukondi.',
    'Rebels | KILLS | 19 farmers | at Mukondi',
  ],
  [
    'The army killed six men and abducted 12 others, including three boys, in Goma.',
    'army | ABDUCTS | three boys | at Goma',
  ],
  ['China sanctioned two firms over arms sales to Taiwan.', 'China | SANCTIONS | two firms'],
  [
    'Azerbaijan and Karabakh Armenian forces signed a truce.',
    'Azerbaijan | DECLARES_CEASEFIRE_WITH | Karabakh Armenian forces',
  ],
  ['Togo and Benin signed a ceasefire deal.', 'Togo | DECLARES_CEASEFIRE_WITH | Benin'],
  ['Togo called the report "baseless".', 'Togo | REJECTS | report'],
  ['Togo called the accusation "false".', 'Togo | REJECTS | accusation'],
  ['Shelling by the army struck a school in Gao.', 'army | SHELLS | school | at Gao'],
  ['Bombing by warplanes hit a market in Idlib.', 'warplanes | BOMBS | market | at Idlib'],
  [
    'Last week US special envoy Anna Hill warned the rebels.',
    'Anna Hill | HOLDS_POSITION | US special envoy',
  ],
  ['On Monday UN envoy Anna Hill met the rebels.', 'Anna Hill | MEETS | rebels'],
  [
    'The premier met the envoy, Anna Hill, in Lima on Sunday.',
    'Anna Hill | HOLDS_POSITION | envoy',
  ],
  [
    'ECOWAS, the regional bloc that the two countries left in January, offered its condolences.',
    'two countries | LEAVES | regional bloc',
  ],
  [
    'Hezbollah, a group that Lima considers terrorist, rejected the plan.',
    'Lima | DESCRIBES_AS_TERRORIST | group',
  ],
  ['Neighboring Togo denied backing the rebels.', 'Togo | SUPPORTS | rebels'],
  [
    'A Peruvian defence official rejected the report.',
    'Peruvian defence official | REJECTS | report',
  ],
  ['Army chief Asim Rana urged both parties to talk.', 'Asim Rana | HOLDS_POSITION | Army chief'],
  ['Police chief Juan Soto asked residents to leave.', 'Juan Soto | HOLDS_POSITION | Police chief'],
  [
    'The MP joined the Alliance for Change against Corruption (ACC) on Monday.',
    'MP | JOINS | Alliance for Change against Corruption',
  ],
  [
    'The rebels blamed the Southern Front for Unity against Graft (SUG), which denied involvement.',
    'Southern Front for Unity against Graft | DENIES | involvement',
  ],
  [
    'The prosecutor accused the Islamic Front for Justice and Reform (IFJR) of fraud.',
    'prosecutor | ACCUSES | Islamic Front for Justice and Reform',
  ],
  ['Police blamed the Front for the attack.', 'Police | ACCUSES | Front'],
  [
    'The Patriotic Front for the Salvation of Mali bombed a bridge.',
    'Patriotic Front for the Salvation of Mali | BOMBS | bridge',
  ],
  [
    'The Coalition for Renewal and Solidarity (CRS) boycotted the vote.',
    'Coalition for Renewal and Solidarity | BOYCOTTS | vote',
  ],
  [
    'Police shot Idris Kone, a former treasurer of the Union for the Protection of the Poor, who had escaped from jail.',
    'Idris Kone | HOLDS_POSITION | treasurer of the Union for the Protection of the Poor',
  ],
  [
    'Officers at the Rafah crossing recorded 80 departures.',
    'Officers | OTHER record | 80 departures',
  ],
  [
    'He was recruited by a Jordanian living in Beirut who pays well.',
    'Jordanian | RECRUITS | He | at Beirut',
  ],
  [
    'Police arrested a Moroccan living in Madrid who recruited volunteers.',
    'Moroccan | BASED_IN | Madrid | at Madrid',
  ],
  [
    'They are said to have been recruited by a Syrian living in Gaza who calls himself Abu Anas.',
    'Syrian | ALSO_KNOWN_AS | Abu Anas',
  ],
  ['A man who calls himself Abu Said led the cell.', 'man | ALSO_KNOWN_AS | Abu Said'],
])('%s says: %s', async (sentence, claim) => {
  expect(await told(sentence)).toContain(claim);
});

test.each([
  ['The troops did a set piece in Goma and hit songs were played.', /ATTACKS/u],
  ['The minister bought a film set and fire engines for the town.', /DESTROYS/u],
  ['The raid was called off in Lagos.', /at Lagos.*at Lagos/u],
  ['Togo accuses the man of letters.', /MEMBER_OF/u],
  ["Police in London attack victims' homes are searching for a man.", /ATTACKS/u],
  ['The court orders were ignored.', /ORDERS/u],
  ['Congress voted 71-48 to sanction the firm.', /71/u],
  ['He returned to work the next day.', /next day/u],
  ['The firm chose between fighting the ruling and paying the fine.', /CLASHES_WITH/u],
])('%s does not say: %s', async (sentence, claim) => {
  expect((await told(sentence)).filter((line) => claim.test(line))).toEqual([]);
});
