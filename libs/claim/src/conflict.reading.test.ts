import { describe, expect, test } from '@jest/globals';
import { claimsOf, told } from './testing.js';

/** Each sentence with claims that must be among those it gives: what fighters, gangs and guards do, and to whom. */
type Table = readonly (readonly [sentence: string, ...claims: string[]])[];

const tables: Readonly<Record<string, Table>> = {
  'who has lived there is displaced, and not defeated': [
    ['Gunmen drove out the villagers.', 'Gunmen | DISPLACES | villagers'],
    ['The militia chased farmers out of Bouar.', 'militia | DISPLACES | farmers | from Bouar'],
    ['The army drove out the rebels.', 'army | DEFEATS | rebels'],
  ],
  'a place that is recovered is taken again, and a thing is found': [
    ['Troops recovered the base.', 'Troops | RETAKES | base'],
    ['Troops recovered nine rifles.', 'Troops | FINDS | nine rifles'],
  ],
  'police who raid a place search it, and workers who strike attack nobody': [
    ['Police raided the shop.', 'Police | SEARCHES | shop'],
    ['Detectives raided the offices of a bank.', 'Detectives | SEARCHES | bank'],
    ['Rebels raided the shop.', 'Rebels | ATTACKS | shop'],
    ['Pilots will strike on Monday.', 'Pilots | STRIKES_WORK | –'],
    ['Nurses have been striking since May.', 'Nurses | STRIKES_WORK | –'],
    ['Police questioned two others.', 'Police | QUESTIONS | two others'],
    ['A judge fined the editor 200 dollars.', 'judge | FINES | editor'],
    ['The EU fined the firm two million euros.', 'EU | FINES | firm'],
    ['Peru fined Repsol 90 million soles.', 'Peru | FINES | Repsol'],
  ],
  'what is demolished is the house, what is held a place, and who is moved is not driven out': [
    ['Troops demolished the home of a teacher.', 'Troops | DESTROYS | home of a teacher'],
    ['The clan held Kismayo for a decade.', 'clan | CONTROLS | Kismayo'],
    ['Pirates held the tanker Sea Star.', 'Pirates | HOLDS | Sea Star'],
    ['The agency relocated 40 families to Kasulu.', 'agency | TRANSFERS | 40 families | to Kasulu'],
    ['Officials shut down the mine.', 'Officials | CLOSES | mine'],
    ['Censors shut down a newspaper.', 'Censors | CENSORS | newspaper'],
    ['The army made gains near Kupiansk.', 'army | ADVANCES_ON | – | at Kupiansk'],
    ['Two bombs went off near a school.', 'Two bombs | EXPLODES | – | at school'],
    ['Hackers breached Telstra.', 'Hackers | HACKS | Telstra'],
    ['The band released a single.', 'band | PUBLISHES | single'],
    ['Fans hurled flares at police.', 'Fans | RIOTS | police'],
  ],
  'people are taken prisoner and abducted, where places are captured and things seized': [
    ['Marines captured drug lord Juan Paz.', 'Marines | TAKES_PRISONER | Juan Paz'],
    ['Troops captured Joseph Kony.', 'Troops | TAKES_PRISONER | Joseph Kony'],
    ['Troops captured Walikale.', 'Troops | CAPTURES | Walikale'],
    ['Gunmen seized 40 pupils.', 'Gunmen | ABDUCTS | 40 pupils'],
    ['Gunmen seized 40 rifles.', 'Gunmen | SEIZES | 40 rifles'],
    ['Police seized two suspects.', 'Police | ARRESTS | two suspects'],
    [
      'Fifty inmates escaped from the prison in Butembo, half of whom were recaptured.',
      '– | ARRESTS | half of the Fifty inmates',
    ],
    [
      'Gunmen seized 40 pupils from a school in Yola, nine of whom were freed.',
      '– | RELEASES | nine of the 40 pupils',
    ],
  ],
  'a number behind "and" counts more of the same elsewhere': [
    [
      'Separatists shot a teacher in Bamenda (Cameroon), whom they accused of spying.',
      'they | ACCUSES | teacher',
    ],
    ['Gunmen killed a chief near Wau, who had refused to join them.', 'chief | JOINS | them'],
    [
      'Gunmen stormed the barracks, looting weapons and freeing detainees.',
      'Gunmen | RELEASES | detainees',
    ],
    ['The army killed 12 militants in Diffa and 20 in Bosso.', 'army | KILLS | 20 | at Bosso'],
    [
      'Rebels abducted nine monks in Bunia and four in Beni.',
      'Rebels | ABDUCTS | nine monks | at Bunia',
      'Rebels | ABDUCTS | four | at Beni',
    ],
    ['Nine soldiers were killed in Mopti and four in Gao.', '– | KILLS | four | at Gao'],
  ],
  'behind a deed "by" says whose it is, and "on" at whom it aims': [
    [
      'Guards repelled an attack by the militia on a camp in Bria.',
      'militia | ATTACKS | camp | at Bria',
    ],
    ['The army repelled an assault by rebels on Goma.', 'rebels | ATTACKS | Goma'],
    ['Kyiv denounced strikes by Russia on Odesa.', 'Russia | ATTACKS | Odesa'],
  ],
  'who is accused of a deed at the head of a sentence is no main clause': [
    [
      'Accused of plotting a coup, General Bosco was dismissed.',
      '– | ACCUSES | Bosco',
      '– | DISMISSES | Bosco',
    ],
    [
      'Suspected of planning an attack, two men were held in Lyon.',
      '– | ACCUSES | two men',
      '– | HOLDS | two men | at Lyon',
    ],
    ['The general was stripped of his rank.', '– | DISMISSES | general'],
  ],
  "what befalls people by nature or accident is nobody's attack": [
    ['Storm Daniel struck Derna.', 'Daniel | AFFECTS | Derna'],
    ['Cyclone Freddy killed 1,000 people.', 'Cyclone Freddy | TAKES_LIVES_OF | 1,000 people'],
    ['A fire at a mill killed 40 weavers.', 'fire | TAKES_LIVES_OF | 40 weavers'],
    ['Israeli fire killed two men.', 'Israeli fire | KILLS | two men'],
    [
      'The bus crashed near Pisco, killing 20 people.',
      'bus | TAKES_LIVES_OF | 20 people | at Pisco',
    ],
    ['The boat capsized off Malta, drowning 17.', 'boat | TAKES_LIVES_OF | 17 | at Malta'],
    ['Deputies killed the bill.', 'Deputies | ENDS | bill'],
  ],
  'who is made a hostage is not called one, and who is on the way blocks nobody': [
    ['Militants took its 25 crew members hostage.', 'Militants | ABDUCTS | 25 crew members'],
    ['Rebels took two army officers prisoner.', 'Rebels | TAKES_PRISONER | two army officers'],
    ['Fighting between Meiteis and Kukis went on.', 'Meiteis | CLASHES_WITH | Kukis'],
    ['The gang put up roadblocks between Djibo and Dori.', 'gang | OBSTRUCTS | –'],
    ['The king replaced his army chief with Omar Bello.', 'Omar Bello | REPLACES | army chief'],
    ['Guards posted at the bridge opened fire.', '– | DEPLOYS | Guards | to bridge'],
    ['Police used batons and pepper spray against pupils.', 'Police | RESTRICTS | pupils'],
  ],
  'a noun with a participle and nothing else is a sentence': [
    [
      'Maldivian voters elected Mohamed Muizzu, who had promised reform.',
      'Maldivian voters | ELECTS | Mohamed Muizzu',
      'Mohamed Muizzu | PROMISES | reform',
    ],
    [
      'Polish voters elected Karol Nawrocki, a historian.',
      'Polish voters | ELECTS | Karol Nawrocki',
    ],
    [
      'About 90 trucks crossed from Jordan into Syria in a week.',
      'About 90 trucks | ENTERS | Syria | from Jordan',
    ],
    ['Around 500 soldiers deserted from the army in June.', '500 soldiers | DESERTS | army'],
    ['Deputies chose Anna Diaz, who leads the party.', 'Deputies | APPOINTS | Anna Diaz'],
  ],
  'a state that fires at somebody tests nothing, and who pays did it': [
    ['Iran fired around 180 missiles at Israel.', 'Iran | SHELLS | Israel'],
    ['North Korea fired two missiles into the sea.', 'North Korea | TESTS | two missiles'],
    ['A court fined Apple 10 million roubles for refusing to pay.', 'Apple | REFUSES | to pay'],
    ['Deputies stripped the senator of his immunity.', 'Deputies | RESTRICTS | senator'],
  ],
  'what stands behind a participle or a place need not be of it': [
    ['The gang published data stolen from Royal Mail.', '– | HACKS | Royal Mail'],
    ['Police questioned a clerk beaten by soldiers.', 'soldiers | BEATS | clerk'],
    ['Thousands marched through Tbilisi waving flags.', 'Thousands | OTHER wave | flags'],
    ['Dozens gathered in Minsk carrying portraits.', 'Dozens | CARRIES | portraits'],
    ['Tirana blamed Iran and severed diplomatic relations.', 'Tirana | BREAKS_TIES_WITH | Iran'],
  ],
  'who is punished for a deed has done it': [
    ['Bern imposed sanctions on two banks for buying oil.', 'two banks | BUYS | oil'],
    [
      'Sanctions were imposed on two banks for financing the militia.',
      'two banks | FUNDS | militia',
    ],
    ['Bern slapped a fine on the airline for violating an embargo.', 'airline | DEFIES | embargo'],
  ],
  'at sea one boards and picks up': [
    ['Commandos boarded the dhow.', 'Commandos | BOARDS | dhow'],
    ['A tanker picked up the sailors.', 'tanker | RESCUES | sailors'],
    ['Police picked up the student.', 'Police | ARRESTS | student'],
  ],
  'one gives up a plan or a ship, and leaves a town': [
    ['The clan abandoned its neutrality.', 'clan | ABANDONS | neutrality'],
    ['The sailors abandoned ship.', 'sailors | ABANDONS | ship'],
  ],
  'gangs tax, inform, drag off and break out': [
    ['The gang collects zakat from herders.', 'gang | TAXES | herders'],
    ["Al-Shabaab levies taxes on lorries in Bu'ale.", "Al-Shabaab | TAXES | lorries | at Bu'ale"],
    ['A clerk informed on the rebels.', 'clerk | SPIES_ON | rebels'],
    ['Gunmen pulled six passengers off a bus.', 'Gunmen | ABDUCTS | six passengers'],
    ['Gunmen sprang the warlord from jail.', 'Gunmen | RELEASES | warlord | from jail'],
    ['The blast tore apart a shop.', 'blast | DAMAGES | shop'],
    ['Police dismantled two laboratories.', 'Police | DESTROYS | two laboratories'],
    ['Rebels shot two motorists.', 'Rebels | SHOOTS | two motorists'],
    ['The army imposed a lockdown on Buea.', 'army | BESIEGES | Buea'],
  ],
  'without a comma a clause is not said of a name, nor a crime of a thing': [
    [
      'The army arrested a brother of Habyarimana who allegedly passed maps to the rebels.',
      'brother of Habyarimana | PASSES | maps | for rebels',
    ],
    [
      'Troops retook a fort in Abala that the militia had held since May.',
      'militia | CONTROLS | fort',
    ],
    [
      'Police froze the accounts of a banker believed to have sent money to the militia.',
      'banker | FUNDS | militia',
    ],
  ],
  'what stands straight behind a verb is what it is done to': [
    [
      'Lendu militiamen attacked displaced people at Camp Roe with machetes.',
      'Lendu militiamen | ATTACKS | displaced people | at Camp Roe',
    ],
    [
      'Herdsmen attacked sleeping families at Agatu with machetes.',
      'Herdsmen | ATTACKS | sleeping families | at Agatu',
    ],
    [
      'The Houthis freed 90 captives unilaterally, the Committee of the Red Crescent announced.',
      'Houthis | RELEASES | 90 captives',
    ],
    [
      'The Taliban rejected a UN claim that al-Qaeda runs training camps in Kunar.',
      'al-Qaeda | LEADS | training camps | at Kunar',
    ],
    ['A truck drove over a landmine close to Lake Kivu.', '– | BLOWS_UP | truck | at Lake Kivu'], // prettier-ignore
    [
      'Police foiled a plot to attack a hotel in Gabes and seized explosive vests.',
      'Police | SEIZES | explosive vests',
    ],
  ],
  'who is doing what behind a preposition or a time': [
    [
      'Saudi border guards opened fire on Somali migrants crossing from Yemen, killing six, nuns told the Mixed Migration Centre.',
      'Saudi border guards | OPENS_FIRE_ON | Somali migrants',
      'Saudi border guards | KILLS | six',
    ],
    [
      'The guards let a column of 12 tankers through after chiefs negotiated with them.',
      'chiefs | NEGOTIATES_WITH | them',
    ],
    ['Villagers prevented a plane from landing in Bor.', 'plane | ARRIVES_IN | Bor'],
    [
      "Islamic State's Sahel branch said on Telegram that it was holding a Polish engineer kidnapped from the Kayes mine in 2015.",
      '– | ABDUCTS | Polish engineer | from Kayes mine',
    ],
  ],
  'who does the one in the course of the other does both': [
    [
      'Commandos freed two nuns in a night raid on a rebel camp, state television reported.',
      'Commandos | ATTACKS | rebel camp',
    ],
    [
      "Israel killed the chief's deputy, Omar Bello, in a strike on a van in Sidon.",
      'Israel | KILLS | Omar Bello | at Sidon',
      'Israel | ATTACKS | van | at Sidon',
    ],
    ['The army lost eight men in an attack on their post.', '– | ATTACKS | post'],
  ],
  'whom one clashes with is nobody’s weapon, and who killed in a clash is not said': [
    [
      'Rival gangs clashed with heavy weapons in Sabha.',
      'Rival gangs | CLASHES_WITH | – | at Sabha',
    ],
    [
      'Lendu and Hema gunmen fought a battle near Djugu.',
      'Lendu gunmen | CLASHES_WITH | Hema gunmen | at Djugu',
    ],
    ['The army clashed with the sect, leaving nine dead.', '– | KILLS | nine'],
    ['The rebels fired a volley of rockets towards Haifa.', 'rebels | SHELLS | Haifa'],
    ['A missile fired by the Houthis hit a tanker.', 'Houthis | FIRES | missile'],
  ],
  'what becomes of people': [
    ['Two pilots went missing on the road to Goma.', 'Two pilots | GOES_MISSING | – | at road'],
    ['Bandits made the passengers get out.', 'Bandits | FORCES | passengers'],
    [
      'A bomber blew himself up at a gate, killing himself and two guards.',
      'bomber | KILLS | two guards | at gate',
    ],
    [
      'The rebels seized six nuns and took them across the border into Chad.',
      'rebels | TRANSFERS | them | to Chad | at border',
    ],
    ['The Turks brought a radar with them.', 'Turks | CARRIES | radar'],
    ['Four nurses were held by the militia and then let go.', 'militia | RELEASES | Four nurses'],
  ],
  'behind a participle or a clause stands what the subject did': [
    [
      'Two lorries loaded with cement crossed from Iran into Iraq at Haj Omran.',
      'Two lorries | ENTERS | Iraq | from Iran',
    ],
    [
      'Aid trucks carrying 30 patients crossed into Jordan through Nasib on Sunday.',
      'Aid trucks | ENTERS | Jordan',
    ],
    [
      'Turkish special forces disguised as farmers entered a village near Afrin and killed two rebels.',
      'Turkish special forces | KILLS | two rebels | at Afrin',
    ],
    [
      'Police gunned down two smugglers in Sirte, one of them a cousin of the mayor.',
      'Police | SHOOTS | two smugglers',
    ],
    [
      'The Zintan militia that runs the Qarun prison freed 40 men after their families paid a ransom.',
      'Zintan militia | RELEASES | 40 men',
    ],
    [
      'Gunmen shot up a bus near Kaduna, wounding the driver, then fled on foot.',
      'Gunmen | INJURES | driver | at Kaduna',
      'Gunmen | FLEES | – | at Kaduna',
    ],
    [
      'The two clans fought over a well near Garissa, displacing 900 people.',
      'two clans | DISPLACES | 900 people',
    ],
    [
      'Rwanda said that one of its patrols had been fired at by unknown gunmen near Goma.',
      'unknown gunmen | OPENS_FIRE_ON | one of its patrols | at Goma',
    ],
    ['A clerk told the panel that guards at Sednaya had beaten him.', 'guards | BEATS | him | at Sednaya'], // prettier-ignore
  ],
  'who stands before the verb does it, and not whom an earlier one did something to': [
    [
      'Al-Shabaab gunmen disguised in police uniforms shot dead a district commissioner as he left a mosque in Bosaso.',
      'Al-Shabaab gunmen | KILLS | district commissioner | at Bosaso',
    ],
    [
      'Taliban fighters opened fire because music was being played, killing two guests.',
      'Taliban fighters | KILLS | two guests',
    ],
    ['Ankara blamed Iran, which has always denied arming the rebels.', 'Iran | ARMS | rebels'],
    [
      'The gunmen let the nurses go but marched the doctors into the forest.',
      'gunmen | ABDUCTS | doctors',
    ],
    [
      'A British drone tracked the lorry and strikes later destroyed two of the tents, the British army said.',
      'strikes | DESTROYS | two of the tents',
    ],
    [
      'The police arrested a clerk and protesters later burned a car.',
      'protesters | DESTROYS | car',
    ],
    [
      'Militants who called themselves "Lakurawa" flogged two traders.',
      'Militants | ALSO_KNOWN_AS | Lakurawa',
    ],
    ['The army paraded six men whom it said it had caught with rifles.', 'it | ARRESTS | six men'],
    [
      "Chad killed the gang's leader, known as Abu Tor, in a joint operation with the Nigerian army.",
      'Chad | COOPERATES_WITH | Nigerian army',
    ],
    [
      'Clansmen vowed to avenge the killing of their chief by soldiers.',
      'soldiers | KILLS | chief',
    ],
    ['Police raided a house used to send rifles to the rebels.', '– | SENDS | rifles | to rebels'],
    ['The mercenaries took Soledar in January.', 'mercenaries | CAPTURES | Soledar'],
    ['The governor escaped unhurt.', 'governor | SURVIVES | –'],
    ['Rebels carried off the weapons.', 'Rebels | LOOTS | weapons'],
  ],
  'what is done to whom stands behind a phrase': [
    ['The army paraded before the press six men with their rifles.', 'army | HARASSES | six men'],
    [
      'Niger put its troops along the Libyan border on high alert.',
      'Niger | MOBILISES | troops | at Libyan border',
    ],
    [
      'The African Union handed a base at Biyo Adde to the Kenyan army as part of its pullout.',
      'African Union | TRANSFERS | base | for Kenyan army | at Biyo Adde',
    ],
    ["Mali's army announced the death in an air strike of Abu Walid.", 'Abu Walid | DIES | –'],
    ['Raiders shot a herdsman and drove off 40 goats.', 'Raiders | LOOTS | 40 goats'],
    ['Kyiv wants the release of 40 sailors.', '– | RELEASES | 40 sailors'],
  ],
  'flags are hoisted, bombs triggered, houses attached and camps stumbled on': [
    ['Ten soldiers fell in the fighting.', 'Ten soldiers | DIES | –'],
    ['Rebels hoisted their flag over the town hall.', 'Rebels | OCCUPIES | town hall'],
    ['Rebels triggered a mine under a van.', 'Rebels | BLOWS_UP | mine'],
    ['Police stumbled on a camp in the forest.', 'Police | FINDS | camp | at forest'],
    ['The court attached the house of the banker.', 'court | SEIZES | house of the banker'],
    ['Shells fell around the village.', 'Shells | ATTACKS | village'],
    ['The army pulled its men off the streets.', 'army | WITHDRAWS | men'],
  ],
};

/** Each sentence with a relation that it does not give. */
const wrong: readonly (readonly [sentence: string, relation: string])[] = [
  ['The gang threatened to kill anyone who opens a school.', 'OPENS'],
  ['Soldiers went from house to house and beat dozens of students.', 'TRAVELS_TO'],
  ['Bandits armed with rifles robbed a bus.', 'ARMS'],
  ['The kidnappers demanded a ransom for the release of a nun.', 'FUNDS'],
  ['No group has admitted firing the rocket.', 'FIRES'],
  ['The bus driver failed to stop at a roadblock.', 'RESTRICTS'],
  ['Soldiers slept while the town burned.', 'DESTROYS'],
  ['Men disguised as nurses robbed a bank.', 'OTHER disguise'],
  ['The ship picked up speed.', 'ARRESTS'],
];

test.each(wrong)('%s', async (sentence, relation) => {
  expect((await told(sentence)).filter((line) => line.includes(`| ${relation} |`))).toEqual([]);
});

test.each([
  ['Real Madrid beat Dortmund 2-0 in London.'],
  ['England crushed Australia by nine wickets in Leeds.'],
  ['Verstappen captured pole position in Monaco.'],
  ['Djokovic battled past Alcaraz in a five-set thriller.'],
  ['The Lakers defeated the Celtics in overtime.'],
  ['Officials found cocaine in a shipment of bananas.'],
  ['The new law will hit small shops.'],
  ['The bank was hit by losses in Asia.'],
])('no force is used, and nobody helped: %s', async (sentence) => {
  const events = (await claimsOf(sentence)).map(({ event }) => event);
  expect(events.filter((event) => event !== null)).toEqual([]);
});

test.each([
  ['Omar Bello was shot at a football ground in Lagos.', '– | SHOOTS | Omar Bello | at Lagos'],
  ['M23 captured Goma a day before the cup final.', 'M23 | CAPTURES | Goma'],
])('sport nearby makes no play of it: %s', async (sentence, claim) => {
  expect(await told(sentence)).toContain(claim);
});

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(table)('%s', async (sentence, ...claims) => {
    expect(await told(sentence)).toEqual(expect.arrayContaining(claims));
  });
});
