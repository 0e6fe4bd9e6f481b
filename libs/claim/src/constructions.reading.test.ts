import { describe, expect, test } from '@jest/globals';
import { claimsOf, inWords, told } from './testing.js';

/** Each sentence with claims that must be among those it gives, whatever the parser made of its construction. */
type Table = readonly (readonly [sentence: string, ...claims: string[]])[];

const tables: Readonly<Record<string, Table>> = {
  'a speaker at the end leaves the statement whole': [
    [
      "Vanuatu has initialled a defence treaty with Australia, Port Vila's interior ministry announced last Friday.",
      'Vanuatu | SIGNS | defence treaty | for Australia',
    ],
    [
      'Lesotho plans to cut the size of its contingent, a government official said.',
      'Lesotho | CUTS | size of its contingent',
    ],
    [
      'General Obi threatened to arrest the bishop if he refused to leave, an aide who asked not to be named told Vanguard.',
      'Obi | ARRESTS | bishop',
    ],
  ],
  'what stands last of the objects is no deed of its own': [
    [
      'In Upper Kasai, militiamen allied with the army beheaded Jean Mukendi, a teacher, and three of his cousins at a ford near Luebo, officials said.',
      'militiamen | KILLS | three of his cousins | at Upper Kasai',
    ],
  ],
  'who is present or active somewhere is there': [
    ['Rwandan forces remain present in Goma.', 'Rwandan forces | LOCATED_IN | Goma | at Goma'],
    ['The movement has a strong presence in Ituri.', 'movement | LOCATED_IN | Ituri | at Ituri'],
    [
      'Mercenaries are active in Mali, the envoy said.',
      'Mercenaries | LOCATED_IN | Mali | at Mali',
    ],
  ],
  'the shelling of a market by an army is what it does to the market': [
    ['Army shelling of a market in Tawila left ten dead.', 'Army | SHELLS | market | at Tawila'],
    ['The UN condemned Russian shelling of the plant.', 'Russian | SHELLS | plant'],
  ],
  'what somebody denies with "something" was said by others': [
    [
      'An envoy said that the militia had received weapons from soldiers, something the ministry has repeatedly denied.',
      'militia | RECEIVES | weapons | from soldiers',
    ],
  ],
  'who is freed is no part of who is killed': [
    [
      'Rebels raided a camp in Sebha, killing nine soldiers and freeing prisoners.',
      'Rebels | RELEASES | prisoners | at Sebha',
    ],
  ],
  'the name behind a second verb is whom it is done to': [
    [
      'The spokesman denied that there had been any fighting and accused Khartoum of violating the ceasefire.',
      'spokesman | ACCUSES | Khartoum',
    ],
    [
      'A governor said there was no famine and blamed Addis Ababa for the shortage.',
      'governor | ACCUSES | Addis Ababa',
    ],
  ],
  'people do it whom an event befalls, and those are counted who are wounded': [
    [
      'Survivors accused the army of a raid on traders waiting to cross the Sava on 5 August.',
      'traders | CROSSES | Sava',
    ],
    [
      'Meanwhile Egypt flew 23 wounded Sudanese soldiers from Aswan to Cairo.',
      'Egypt | DEPLOYS | 23 wounded Sudanese soldiers | from Aswan | to Cairo',
    ],
  ],
  'a participle behind a hyphen tells whose a body is': [
    ['The Hamas-run Interior Ministry closed a bank.', 'Hamas | LEADS | Interior Ministry'],
    [
      'The Houthi-run news agency Saba reported that shells had hit the port.',
      'Houthi | LEADS | Saba',
    ],
    [
      'Chad left the Russian-led Northern Security Treaty Organisation.',
      'Russian | LEADS | Northern Security Treaty Organisation',
    ],
  ],
  'who is charged with a deed did it': [
    ['The judge charged Omar Bello with squandering funds.', 'Omar Bello | OTHER squander | funds'],
  ],
  'a banner reads so': [
    [
      'Protesters hung a banner reading "No surrender" on the gate.',
      'Protesters | OTHER hang | banner | at gate',
    ],
    ['Students waved a sign reading "Free Ana".', 'Students | OTHER wave | sign'],
  ],
  'who does one thing in retaliation or defiance does the other': [
    ['Nurses marched through Lima in defiance of a ban on rallies.', 'Nurses | DEFIES | ban'],
    [
      'Peru expelled a consul in retaliation for the expulsion of its attache.',
      'Peru | RETALIATES_AGAINST | expulsion of its attache',
    ],
  ],
  'who is behind a deed or responsible for it did it': [
    [
      'The network was behind the hijacking of a tanker off Lome.',
      'network | ABDUCTS | tanker | at Lome',
    ],
    [
      'The guards are thought to have been behind the abduction of the bishop.',
      'guards | ABDUCTS | bishop',
    ],
    ['Officials said the clan was responsible for the raid on Todi.', 'clan | ATTACKS | Todi'],
  ],
  'whom an event befell may stand behind who did it or where it was': [
    [
      'The release by the guerrillas of six nurses was welcomed.',
      'guerrillas | RELEASES | six nurses',
    ],
    ['The arrest in Lima of two priests was criticised.', '– | ARRESTS | two priests | at Lima'],
    [
      'The adoption by the Senate, on Monday, of a budget angered the farmers.',
      'Senate | VOTES_FOR | budget',
    ],
    [
      'The killing of a judge by members of an armed group was condemned.',
      'members of an armed group | KILLS | judge',
    ],
  ],
  'behind what a noun is said to do comes what was done to it': [
    ['Three boats that tried to flee were chased away.', '– | TURNS_BACK | Three boats'],
    ['The rebels, speaking through a priest, owned up to the theft.', 'rebels | CONFIRMS | theft'],
    [
      'The king dismissed the mayor and named a retired judge, Omar Bello, in his place.',
      'king | APPOINTS | Omar Bello',
    ],
    ['Shops closed after Ali Bakr, a clerk, succumbed to his wounds.', 'Ali Bakr | DIES | wounds'],
    [
      'The queen met a delegation led by Ana Ruiz, which flew in from Oslo.',
      'delegation | ARRIVES_IN | – | from Oslo',
    ],
    [
      'The report was withdrawn on Friday: no village, it now says, was taken.',
      '– | RETRACTS | report',
    ],
  ],
  'a state tells what was done to whoever is in it': [
    ['Two midwives were among those abducted.', '– | ABDUCTS | Two midwives'],
    ['Among the wounded was a customs officer.', '– | INJURES | customs officer'],
    ['A bus driver was among the dead, the prefect said.', '– | KILLS | bus driver'],
    ['The treasurer stands accused of smuggling gold.', '– | ACCUSES | treasurer'],
    ['Nine poachers are in custody in Harare.', '– | HOLDS | Nine poachers | at Harare'],
    ['The editor remains in prison.', '– | HOLDS | editor'],
    ['The barracks came under fire from bandits.', 'bandits | OPENS_FIRE_ON | barracks'],
    ['The bridge is in the hands of the insurgents.', 'insurgents | CONTROLS | bridge'],
    ['The lorry hit a landmine.', '– | BLOWS_UP | lorry'],
    ['A rocket hit the landmine factory.', 'rocket | ATTACKS | landmine factory'],
    ['The former governor went on trial on Friday.', '– | TRIES | former governor'],
  ],
  'time given to do something is an ultimatum': [
    [
      'Bangui gave the envoy 48 hours to leave the country.',
      'Bangui | GIVES_ULTIMATUM_TO | envoy',
      'envoy | LEAVES | country',
    ],
    ['The gang has given the bishop two days to pay.', 'gang | GIVES_ULTIMATUM_TO | bishop'],
    ['Quito gave the firm until the end of June to leave.', 'Quito | GIVES_ULTIMATUM_TO | firm'],
    ['The judge gave the lawyers permission to appeal.', 'judge | ALLOWS | lawyers'],
    ['A judge in Lima gave the colonel nine years.', 'judge | SENTENCES | colonel | at Lima'],
    ['The colonel was given nine years in jail.', '– | SENTENCES | colonel | at jail'],
    [
      'Oslo has expelled the consul and given her 72 hours to leave.',
      'Oslo | GIVES_ULTIMATUM_TO | her',
    ],
  ],
  'whom one gives a warning, a blow or orders stands before it': [
    ['Oman sent Chile its condolences.', 'Oman | CONDOLES_WITH | Chile'],
    ['Oman handed Chile an ultimatum.', 'Oman | GIVES_ULTIMATUM_TO | Chile'],
    ['The navy gave the smugglers a warning.', 'navy | WARNS | smugglers'],
    ['The militia dealt the army a blow.', 'militia | DEFEATS | army'],
    ['The mayor gave the strikers his word.', 'mayor | PROMISES | strikers'],
    ['Oslo handed Chile a list of suspects.', 'Oslo | SHARES_WITH | list of suspects | for Chile'],
    ['The general gave the militants rifles.', 'general | GRANTS | rifles | for militants'],
    ['The fund lent Ghana 90 million dollars.', 'fund | GRANTS | 90 million dollars | for Ghana'],
  ],
  'what a noun says of a deed has its doer and whom it is done to': [
    ['Police foiled a plot by four students to kill the rector.', 'four students | KILLS | rector'],
    [
      "Eritrea's bombing of Zalambessa, a market town, killed nine traders.",
      'Eritrea | BOMBS | Zalambessa',
    ],
    ['The ferry was the target of a rocket attack by the rebels.', 'rebels | SHELLS | ferry'],
    [
      'The mayor is the subject of an inquiry by Swiss prosecutors.',
      'Swiss prosecutors | INVESTIGATES | mayor',
    ],
  ],
  'what stands between a verb and what it governs changes nothing': [
    ['Fighters warned villagers in leaflets to leave.', 'villagers | LEAVES | –'],
    ['Bandits opened fire with rifles on pilgrims.', 'Bandits | OPENS_FIRE_ON | pilgrims'],
    [
      'Ghana blames wealthy states, and Norway in particular, for the flood.',
      'Ghana | ACCUSES | Norway',
    ],
    [
      'A gunman drove a van into the gate of a school as pupils were leaving, killing three.',
      'gunman | KILLS | three',
    ],
    [
      'The smugglers ferried migrants from Zuwara to Malta.',
      'smugglers | SENDS | migrants | from Zuwara | to Malta',
    ],
  ],
  'whoever is described is the one described': [
    [
      'The priest was abducted by what witnesses described as a gang of deserters.',
      'gang of deserters | ABDUCTS | priest',
    ],
    [
      'Two nuns whom the militia is said to have seized in June were freed.',
      'militia | ABDUCTS | Two nuns',
    ],
    [
      'Okoro, believed to have been recruited by a foreign service, was arrested.',
      'foreign service | RECRUITS | Okoro',
    ],
    [
      'Moses Obi, a former clerk nicknamed "Razor", was caught.',
      'Moses Obi | ALSO_KNOWN_AS | Razor',
    ],
    [
      'The leader is Musa Baluku, known to his men as Amigo.',
      'Musa Baluku | ALSO_KNOWN_AS | Amigo',
    ],
  ],
  'who asks for his name to be kept out does nothing else': [
    [
      'Two clerks, none of whom agreed to be named, said the rebels had fled.',
      'rebels | FLEES | –',
    ],
  ],
  'a gerund after "and" is the second deed of the first one\'s doer': [
    [
      'Deputies accuse Omar Bello of clinging to office and of having jailed a judge.',
      'Omar Bello | DETAINS | judge',
    ],
    [
      'Raiders stormed a depot, wounding two guards and stealing their uniforms.',
      'Raiders | INJURES | two guards',
      'Raiders | LOOTS | uniforms',
    ],
    [
      'Pirates boarded a trawler off Bonny on Monday, killing two sailors and taking their phones, according to fishermen.',
      'Pirates | KILLS | two sailors | at Bonny',
    ],
  ],
  'courts are appealed to against what they decide, people for what they are to do': [
    ['The senators will appeal against the ruling.', 'senators | APPEALS_AGAINST | ruling'],
    ['The bishop appealed for calm.', 'bishop | URGES | calm'],
  ],
  'what is done to people happens where they are doing something': [
    [
      'Hijackers fired at pilgrims boarding a bus in Sokoto on Saturday, wounding nine, among them a nun.',
      'Hijackers | OPENS_FIRE_ON | pilgrims | at Sokoto',
      'Hijackers | INJURES | nun | at Sokoto',
    ],
    ['The navy held 14 sailors, among them a cook, off Pemba.', 'navy | HOLDS | cook | at Pemba'],
  ],
  'a place before "weeks later" is where it went': [
    ['The smuggler was extradited to Ghana weeks later.', '– | EXTRADITES | smuggler | to Ghana'],
    ['The regiment left for Chad two days later.', 'regiment | TRAVELS_TO | Chad'],
  ],
  'a nickname of several words stands within a name': [
    [
      'The police detained Mario Jose "El Chapo Chico" Fuentes, a former mayor of Chalate.',
      'police | DETAINS | Mario Jose Fuentes',
      'Mario Jose Fuentes | ALSO_KNOWN_AS | El Chapo Chico',
    ],
  ],
  'letters in brackets stand for a name with a small word in it, and may have a number': [
    [
      'He leads the National Agency for State Protection (DANS).',
      'National Agency for State Protection | ALSO_KNOWN_AS | DANS',
    ],
    [
      'The Group for Faith and Unity (JNTW) burned a barge.',
      'Group for Faith and Unity | ALSO_KNOWN_AS | JNTW',
    ],
    ['The Barrio Dieciocho (B-18) controls the port.', 'Barrio Dieciocho | ALSO_KNOWN_AS | B-18'],
  ],
  'a person named behind a comma is no name of several': [
    [
      'Mali freed 46 soldiers on Friday under a pact mediated by the Togolese minister, Robert Dussey.',
      'Mali | RELEASES | 46 soldiers',
      'Robert Dussey | MEDIATES | pact',
    ],
  ],
  'what names a town between commas does nothing behind "and"': [
    [
      'Rebels have surrounded Malakal, the capital of Upper Nile, and Governor James Koang ordered a curfew.',
      'James Koang | IMPOSES_CURFEW_ON | –',
    ],
  ],
  'what is told on condition of anonymity is told': [
    [
      'A Chadian officer told the Tribune on condition of anonymity that Niamey would not allow the rebels to cross its border.',
      'Niamey | ALLOWS | rebels',
    ],
  ],
  'whom one lets does it, and who helps does it too': [
    ['Djibouti let the navy use its port.', 'navy | USES | port', 'Djibouti | ALLOWS | navy'],
    ['Greek commandos helped rescue two pilots.', 'Greek commandos | RESCUES | two pilots'],
  ],
  'a participle behind "and" is a second deed, not an adjective': [
    [
      'Cairo says that the ferry had rammed a patrol boat and ignored repeated warnings.',
      'ferry | REJECTS | repeated warnings',
    ],
  ],
  'a drone is a thing': [
    [
      'The alliance later announced the interception of a drone over Jizan.',
      '– | INTERCEPTS | drone | at Jizan',
    ],
  ],
  'where someone is sent to is no part of what he is said to be': [
    [
      'Oman deported six Yemenis accused of being members of a cell to Aden on 3 May.',
      'Oman | DEPORTS | six Yemenis | to Aden',
    ],
  ],
  'where it was done may stand deep in what it was done to': [
    [
      'Police seized a cache of rifles and explosives in Tashkent.',
      'Police | SEIZES | cache of rifles | at Tashkent',
    ],
    [
      'The army intercepted a load of pills in Chiang Rai.',
      'army | INTERCEPTS | load of pills | at Chiang Rai',
    ],
  ],
  'what several do to each other is done by each': [
    [
      'Armenia and Azerbaijan accused each other of shelling villages.',
      'Armenia | ACCUSES | Azerbaijan',
      'Azerbaijan | ACCUSES | Armenia',
      'Armenia | SHELLS | villages',
      'Azerbaijan | SHELLS | villages',
    ],
    [
      'Peru and Chile accused one another of burning huts.',
      'Peru | DESTROYS | huts',
      'Chile | DESTROYS | huts',
    ],
    [
      'The army and the clan fired at each other.',
      'army | OPENS_FIRE_ON | clan',
      'clan | OPENS_FIRE_ON | army',
    ],
    ['Peru and Chile traded strikes.', 'Peru | CLASHES_WITH | Chile'],
    ['The clans shelled each other in Hargeisa.', 'clans | SHELLS | – | at Hargeisa'],
    [
      "Peru and Chile expelled each other's envoys.",
      'Peru | EXPELS_DIPLOMATS | envoys',
      'Chile | EXPELS_DIPLOMATS | envoys',
    ],
  ],
  'what bounds a number is no part of who is counted': [
    ['No fewer than 30 nuns were killed in the fire.', '– | KILLS | 30 nuns'],
    ['Upwards of 30 nuns were injured in the fire.', '– | INJURES | 30 nuns'],
    ['The guards freed upwards of 30 nuns.', 'guards | RELEASES | 30 nuns'],
    ['The guards killed close to 30 nuns.', 'guards | KILLS | 30 nuns'],
    ['The guards arrested in excess of 30 nuns.', 'guards | ARRESTS | 30 nuns'],
    ['The guards detained as many as 30 nuns.', 'guards | DETAINS | 30 nuns'],
  ],
  'who takes a town after clashes with someone clashed': [
    [
      'The militia captured Masisi after three days of clashes with the army.',
      'militia | CLASHES_WITH | army',
    ],
  ],
  'whom one warns one does something to': [
    [
      'The envoy flew to Tarawa and warned the president that Canberra would retaliate.',
      'envoy | WARNS | president',
    ],
  ],
  'how long after something was done is no part of what it was done to': [
    [
      'Students in Dhaka looted the Indian consulate hours later.',
      'Students | LOOTS | Indian consulate | at Dhaka',
    ],
  ],
  'what is to happen is told like what will': [
    [
      'General Obi, whom the junta chose as premier, is to be sworn in on Friday.',
      '– | APPOINTS | Obi',
    ],
  ],
  'straight behind a noun a participle says what those do': [
    [
      'Turkish guards turned back 40 Syrians trying to cross near Akcakale.',
      '40 Syrians | CROSSES | – | at Akcakale',
    ],
  ],
  'a remark before "and" ends with the comma': [
    [
      'A judge was shot dead in Cali, a police officer told Caracol, and two guards were taken hostage.',
      '– | KILLS | judge | at Cali',
      '– | ABDUCTS | two guards',
    ],
  ],
  'one of several, told by his number, acts and is acted upon': [
    ['Police arrested two dealers; a third, who had a gun, fled.', 'third | FLEES | –'],
  ],
  'who takes the whole of a place or most of it takes it': [
    ['The rebels took most of Soledar.', 'rebels | CAPTURES | most of Soledar'],
    ['His soldiers had taken the whole of Makiivka.', 'soldiers | CAPTURES | whole of Makiivka'],
  ],
  'both subjects behind a semicolon do it': [
    [
      'Kenya sent 400 police to Haiti; Papua New Guinea and Fiji also dispatched soldiers.',
      'Papua New Guinea | DEPLOYS | soldiers',
      'Fiji | DEPLOYS | soldiers',
    ],
  ],
  'what is handed in is told where nobody is said to get it': [
    [
      "The widow's lawyers had lodged an asylum request.",
      "widow's lawyers | APPEALS_TO | asylum request",
    ],
    ['Wale has lodged a motion of no confidence.', 'Wale | OTHER lodge | motion of no confidence'],
  ],
  'a name may be known by its initials': [
    [
      'Francois Bozize Yangou, known by his initials FBY, blamed Paris for the coup.',
      'Francois Bozize Yangou | ALSO_KNOWN_AS | FBY',
    ],
  ],
  'where the strike was, those it killed were': [
    [
      'A mortar attack on a market in Donetsk killed 27 people.',
      'mortar attack | KILLS | 27 people | at market, Donetsk',
    ],
  ],
  'a district with a name of its own has that name': [
    [
      'A strike on the Mezzeh district of Damascus killed five.',
      '– | ATTACKS | Mezzeh district of Damascus',
    ],
  ],
  'behind the comma that closes a remark the main clause goes on': [
    [
      'Police arrested Juma Bakari, who allegedly led a cell in Tanga, in a raid near Dodoma.',
      'Police | ARRESTS | Juma Bakari | at Dodoma',
    ],
  ],
  'who is something now, or the leader of something, is told behind his name': [
    [
      'Moise Bello, now president of the union, vowed to fight on.',
      'Moise Bello | HOLDS_POSITION | president of the union',
    ],
    [
      'Soldiers tried to arrest Karim Saidov, the leader of a rebel faction.',
      'Karim Saidov | HOLDS_POSITION | leader of a rebel faction',
    ],
  ],
  'what is called something is no subject of what follows': [
    [
      'Sources told Daily Nation that a pirate leader known as Omar Yusuf freed the crew.',
      'pirate leader | RELEASES | crew',
      'pirate leader | ALSO_KNOWN_AS | Omar Yusuf',
    ],
    ['The court declared General Musa Keita the winner.', 'court | ANNOUNCES | Musa Keita'],
  ],
  'of two passives each has those it happened to': [
    [
      'On Monday one guard was shot dead and at least four were injured.',
      '– | KILLS | one guard',
      '– | INJURES | four',
    ],
  ],
  'so has each of two passives behind a semicolon': [
    [
      'Guards fired tear gas to disperse fans of the club in Lusaka; one boy was shot dead and at least nine were wounded.',
      '– | KILLS | one boy',
      '– | INJURES | nine',
    ],
  ],
  'a claim is the verb where there is no other': [
    [
      'Shan rebels of the Restoration Army (RCSS) claim to have destroyed an army truck near Hpakant.',
      'Shan rebels of the Restoration Army | DESTROYS | army truck | at Hpakant',
    ],
  ],
  'a time behind a remark is when that was': [
    [
      'The army ignored a court order to free Mayor Juan Paz, who was seized by marines on 16 January.',
      'marines | DETAINS | Juan Paz',
    ],
  ],
  'who was something until lately is told beside his name': [
    [
      'Zoran Petrovic, until last month the deputy head of the party, admitted the theft.',
      'Zoran Petrovic | HOLDS_POSITION | deputy head of the party',
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_name, table) => {
  test.each(table.map(([sentence, ...claims]) => ({ sentence, claims })))(
    '$sentence',
    async ({ sentence, claims }) => {
      expect(await told(sentence)).toEqual(expect.arrayContaining(claims));
    },
  );
});

/** Each sentence with a claim that it does not make. */
test.each([
  [
    'Three children were killed in two days of fighting over a well.',
    'Three children | FIGHTS | –',
  ],
  ['Five people were killed after clashes with police.', 'Five people | CLASHES_WITH | police'],
  ['The drugs came from a laboratory in Mandalay.', 'drugs | BORN_IN | laboratory | at Mandalay'],
  [
    'The minister told the radio that spies were behind it but declined to name them.',
    'minister | APPOINTS | them',
  ],
  [
    'Chad denied sending fighters, as alleged by the Sudanese army.',
    'Sudanese army | ACCUSES | fighters',
  ],
  [
    'Some 30 soldiers died in fighting for the airfield.',
    'Some 30 soldiers | MEMBER_OF | airfield',
  ],
  ['One of them was identified as Ali Bello.', '– | FINDS | One of them'],
  ['The men acted on the instructions of the president.', '– | TRAINS | president'],
  ['The rebels were regrouping.', 'rebels | RETREATS | –'],
  ['The envoy urged donors to honour their pledges.', '– | PROMISES | their'],
  ['The union has great confidence in Macron.', 'union | SUPPORTS | – | at Macron'],
  ['Bello has never met the gang, his lawyer insisted.', 'lawyer | DEMANDS | –'],
  ['Neither account could be independently verified.', '– | MONITORS | account'],
  // The same verdict in other words.
  ['Rwanda denied the accusations, describing them as baseless.', 'Rwanda | REJECTS | them'],
  ['Ghana denied the charge, dismissing it as propaganda.', 'Ghana | REJECTS | it'],
  ['The army denied the claims and called them lies.', 'army | REJECTS | them'],
  // How somebody speaks, and nothing that he gives or that nobody fears.
  [
    'Trump accused Iran of sinking the tanker without providing evidence.',
    'Iran | SUPPLIES | evidence',
  ],
  ['Moscow, without presenting proof, said Chad shelled the mill.', 'Moscow | PASSES | proof'],
  [
    'A nun who asked not to be named for fear of reprisals said soldiers burned the mill.',
    '– | FEARS | reprisals',
  ],
  ['Monks spoke anonymously for fear of reprisals.', 'Monks | SPEAKS_FOR | fear of reprisals'],
  ['The clan left the town for fear of raids by the rebels.', 'rebels | FEARS | raids'],
  ['Rumours of a coup have swept the capital.', 'Rumours of a coup | SEARCHES | capital'],
  ['Police have named the suspect.', 'Police | APPOINTS | suspect'],
  ['The clan played a part in the raid on the mill.', 'clan | OTHER play | part'],
  ['The officers gave no figure for the dead.', 'officers | GRANTS | figure'],
  ['The rebels gave a different version.', 'rebels | GRANTS | different version'],
  ['Togo has asked the bloc for support against the tribunal.', '– | SUPPORTS | tribunal'],
  ['The party is divided over the budget.', '– | AFFECTS | party'],
  ['Guards prevented a judge from boarding a flight to Lima.', '– | TRAVELS_TO | Lima | to Lima'],
  [
    'The mayor would be the fifth senior official to resign.',
    'mayor | HOLDS_POSITION | fifth senior official',
  ],
])('%s does not say: %s', async (sentence, claim) => {
  expect(await told(sentence)).not.toContain(claim);
});

test('who was something until lately is so no more', async () => {
  const claims = await claimsOf(
    'Zoran Petrovic, until last month the deputy head of the party, admitted the theft.',
  );
  expect(claims.find(({ relation }) => relation === 'HOLDS_POSITION')?.ended).toBe(true);
});

test('who was dismissed from an office held it until then', async () => {
  const claims = await claimsOf(
    'The emir dismissed General Saif Nasser as commander of the guard.',
  );
  const office = claims.find((claim) => inWords(claim).endsWith('commander of the guard'));
  expect(office).toMatchObject({ polarity: 'affirmative', ended: true });
});

test('what two accuse each other of is said of each by the other', async () => {
  const claims = await claimsOf('Peru and Chile accused each other of shelling a mill.');
  const shelled = claims.filter(({ relation }) => relation === 'SHELLS');
  expect(
    shelled.map(({ subject, attribution }) => [subject?.name, attribution[0]?.source.name]),
  ).toEqual([
    ['Peru', 'Chile'],
    ['Chile', 'Peru'],
  ]);
});
