import { expect, test } from '@jest/globals';
import { told } from '../testing.js';

/** [the sentence, a claim that it makes] – in each a word was taken for another part of speech, and the rest with it. */
test.each([
  ['One man was killed and a house damaged.', '– | DAMAGES | house'],
  [
    'Benin said a Togolese naval vessel entered its waters and threatened a trawler.',
    'Togolese naval vessel | THREATENS | trawler',
  ],
  ['Police arrested two clerks in connection with the murder.', 'two clerks | LINKED_TO | murder'],
  [
    "Two Togolese soldiers 'killed by friendly fire' near Gao.",
    'friendly fire | KILLS | Two Togolese soldiers | at Gao',
  ],
  [
    'Gunmen suspected to be herders killed 12 farmers in Benue.',
    'Gunmen | KILLS | 12 farmers | at Benue',
  ],
  [
    'The envoy condemned the attack and called on Togolese authorities to free the nuns.',
    'envoy | URGES | Togolese authorities',
  ],
  [
    'Commander-in-Chief Omar Bello visited Rome.',
    'Omar Bello | HOLDS_POSITION | Commander-in-Chief',
  ],
  [
    'Chadian forces advanced up to 35 kilometres in Kursk.',
    'Chadian forces | ADVANCES_ON | – | at Kursk',
  ],
  ['The mayor called the claims slander.', 'mayor | REJECTS | claims'],
  ['A mine wounded four passers-by in Quetta.', 'mine | INJURES | four passers-by | at Quetta'],
  ['The union called a confidence vote.', 'union | HOLDS_ELECTION | confidence vote'],
  [
    'Men wearing army fatigues seized nine teachers in Kirkuk.',
    'Men | ABDUCTS | nine teachers | at Kirkuk',
  ],
  ['Robbers carrying pistols held two guards for an hour.', 'Robbers | HOLDS | two guards'],
  [
    'Soldiers wearing boots seized by customs were arrested in Goma.',
    '– | ARRESTS | Soldiers | at Goma',
  ],
  [
    'In Uganda, police in Kampala fired tear gas at students marching over fees, and student leader Moses Kato was detained.',
    'police | REPRESSES | students | at Uganda',
  ],
  [
    'In Uganda, police in Kampala fired tear gas at students marching over fees, and student leader Moses Kato was detained.',
    '– | DETAINS | Moses Kato',
  ],
  [
    "About 300 people rallied outside the court's offices in Dakar that morning, and police said nine were arrested.",
    '– | ARRESTS | nine',
  ],
  [
    'No party has claimed responsibility, but a senior police officer, who asked not to be named, blamed the Red Front (RF).',
    'senior police officer | ACCUSES | Red Front',
  ],
  [
    'No one claimed responsibility, but police suspect the Front, a gang whose leader fled.',
    'police | ACCUSES | Front',
  ],
  ['Gunmen hacked to death nine farmers on Sunday.', 'Gunmen | KILLS | nine farmers'],
  [
    'The governor ordered the arrest of a trader, Eric Bahati, suspected of buying cattle.',
    'Eric Bahati | BUYS | cattle',
  ],
  [
    'Troops held a bomb maker of the Islamic Front in Mindanao known as Abu Harun.',
    'bomb maker of the Islamic Front | ALSO_KNOWN_AS | Abu Harun | at Mindanao',
  ],
  [
    "The clan's commander in the district, known as Jamil, fled.",
    "clan's commander | ALSO_KNOWN_AS | Jamil",
  ],
  ['UDR-Moso said on Friday that it had burned a mill.', 'it | DESTROYS | mill'],
  [
    'Bandits raided a jail, freeing nine dealers, among them several of the Serbs accused of theft.',
    'Bandits | RELEASES | nine dealers',
  ],
  ['The generals were held to account by a court.', 'court | PUNISHES | generals'],
  ['Nine nuns were wounded by Latvian shelling of a convent.', 'Latvian | SHELLS | convent'],
  ['Rome foiled a Latvian attempt to poison the bishop.', 'Latvian | KILLS | bishop'],
  [
    "An adviser to Ukraine's president, Omar Bello, said Ghana had closed the port.",
    'Omar Bello | HOLDS_POSITION | adviser',
  ],
  [
    'The envoy called on the clans to stop fighting, and Togo, which borders the park, denied a raid.',
    'Togo | DENIES | raid',
  ],
  [
    'Oslo said that she had been beaten, demanded an apology and denied a raid.',
    'Oslo | DENIES | raid',
  ],
  ['Ali Kane flew to Togo in May hoping to become mayor.', 'Ali Kane | HOPES | to become mayor'],
  ['The clan said that it had taken Makiivka.', 'it | CAPTURES | Makiivka'],
  [
    'Police arrested a commander of the Red Front known as Tiger.',
    'commander of the Red Front | ALSO_KNOWN_AS | Tiger',
  ],
  [
    'Elders in Bor, the largest of the camps, said nobody had warned them and vowed not to return.',
    'Elders | PROMISES | not to return | for Bor',
  ],
  ['Two teachers appeared in court charged with sedition.', '– | CHARGES | Two teachers'],
  [
    'A senior Omani envoy, Said Harthy, is to visit Sanaa next week, Al-Watan reported, quoting a Yemeni official.',
    'Said Harthy | VISITS | Sanaa',
  ],
  [
    'The union accused police of killing at least 20 miners.',
    'police | KILLS | at least 20 miners',
  ],
  ['Police freed a Greek banker hours after he was seized.', 'Police | RELEASES | Greek banker'],
  ['Police arrested two brothers days after the attack.', 'Police | ARRESTS | two brothers'],
  [
    "Spain's foreign minister, Luc Moreau, will visit Algiers on Thursday.",
    'Luc Moreau | VISITS | Algiers',
  ],
  [
    "Robbers on scooters killed nine farmers in Kebbi state on Tuesday, the state's governor, Bello Yakubu, told reporters.",
    'Robbers | KILLS | nine farmers | at Kebbi state',
  ],
  ['The mayor was to have met the envoy on Friday.', 'mayor | MEETS | envoy'],
  ['The town was taken by force.', '– | CAPTURES | town'],
  ['The wounded were evacuated by helicopter to Goma.', '– | EVACUATES | wounded | to Goma'],
  ['The detained were beaten by guards.', 'guards | BEATS | detained'],
  ['The men were arrested in the port of Aden by soldiers.', 'soldiers | ARRESTS | men | at Aden'],
  [
    'Serbia will go on blocking meetings of the EU-Kosovo Council until Pristina amends its law, Ana Petrov, a deputy minister, told the daily Blic.',
    'Serbia | BLOCKS | meetings of the EU-Kosovo Council',
  ],
  [
    'The Trade and Industry Ministry (TIM) charged a retired banker, Ada Obi, with stealing $4m.',
    'Ada Obi | LOOTS | $4m',
  ],
  ['The Trade and Industry Ministry fined a bank.', 'Trade and Industry Ministry | FINES | bank'],
  [
    'Doctors Without Borders suspended its work in Goma.',
    'Doctors Without Borders | SUSPENDS | work | for Goma | at Goma',
  ],
  ['The US cut funding for the clinic.', 'US | SUSPENDS_AID_TO | clinic | to clinic'],
  ['Canada designated the network a terrorist group.', 'Canada | BANS | network'],
  ['A court cleared the mayor of fraud.', 'court | ACQUITS | mayor'],
  [
    'The council stripped the mayor of his pension.',
    'council | SEIZES | pension | for mayor | from mayor',
  ],
  ['The junta stripped the poet of her citizenship.', 'junta | STRIPS_OF_CITIZENSHIP | poet'],
  [
    'A court acquitted three leaders of the strike.',
    'court | ACQUITS | three leaders of the strike',
  ],
  ['Ghana handed over to Togo two men suspected of smuggling arms.', 'two men | SMUGGLES | arms'],
  [
    'A mine buried in a field killed two farmers and injured five outside a mill in Bor.',
    'mine | KILLS | two farmers',
  ],
  ['On 3 May Kenya expelled two envoys.', 'Kenya | EXPELS_DIPLOMATS | two envoys'],
  ['In March Sierra Leone expelled two envoys.', 'Sierra Leone | EXPELS_DIPLOMATS | two envoys'],
  [
    'On 23 June Costa Rica handed over to Panama two men accused of smuggling arms.',
    'Costa Rica | TRANSFERS | two men | for Panama | to Panama',
  ],
  [
    'Two students were arrested in May and, their lawyer claims, tortured.',
    '– | TORTURES | Two students',
  ],
  ['The men were seized in Gao and, the union says, beaten.', '– | BEATS | men | at Gao'],
  [
    'Among the hostages they freed was a Belgian nurse abducted in May.',
    'they | RELEASES | hostages',
  ],
  [
    'Among the hostages they freed was a Belgian nurse abducted in May.',
    '– | ABDUCTS | Belgian nurse',
  ],
  ['Helicopters evacuated the wounded and the sick.', 'Helicopters | EVACUATES | sick'],
  [
    'One of them, a Zambian national named as Peter Phiri, is accused by prosecutors of buying rifles.',
    'Peter Phiri | BUYS | rifles',
  ],
  ['The mayor appeared before a judge on Friday accused of fraud.', '– | ACCUSES | mayor'],
  ['The judge ordered the men freed on Monday.', '– | RELEASES | men'],
  ['The chief, whom a Lima court ordered freed last week, fled.', '– | RELEASES | chief'],
  ['The court ordered the ministry to free the men.', 'ministry | RELEASES | men'],
  [
    'A bomber drove a lorry packed with explosives into a barracks on the outskirts of Kano on Friday morning, killing at least nine people, among them two cooks, police said.',
    'bomber | KILLS | two cooks',
  ],
  ['Police arrested an Algerian and two Libyans in Sfax.', 'Police | ARRESTS | Algerian | at Sfax'],
  [
    'Rabat holds Algeria responsible, has expelled two diplomats and plans to close the border.',
    'Rabat | ACCUSES | Algeria',
  ],
  [
    'Rabat holds Algeria responsible, has expelled two diplomats and plans to close the border.',
    'Rabat | EXPELS_DIPLOMATS | two diplomats',
  ],
  [
    'Lima holds Quito responsible, has closed two consulates and intends to lodge a complaint.',
    'Lima | INTENDS | to lodge a complaint',
  ],
  [
    'Shrapnel killed two Red Crescent volunteers at the camp gate on Monday.',
    'Shrapnel | KILLS | two Red Crescent volunteers | at camp gate',
  ],
  ['Kenya sent the patrol boat Jasiri on 3 March to guard the port.', 'Kenya | SENDS | Jasiri'],
  [
    'The mayor appealed to Lusaka for blankets and drinking water.',
    'mayor | APPEALS_TO | drinking water | for Lusaka',
  ],
  [
    'The minister let slip that two officers had been arrested in Gao on Monday.',
    '– | ARRESTS | two officers | at Gao',
  ],
  [
    'A spokesman let slip that the rebels had captured a colonel near Goma.',
    'rebels | TAKES_PRISONER | colonel | at Goma',
  ],
  ['Kenya wants nothing more than a ceasefire.', 'Kenya | HOPES | ceasefire'],
  ['The UN envoy, Ivo Kolar, is due in Kigali next Friday.', 'Ivo Kolar | VISITS | Kigali'],
  [
    'The rebels lent the agency 200,000 litres in May.',
    'rebels | GRANTS | 200,000 litres | for agency',
  ],
  [
    'An overloaded dhow sank off Makalowe island on Sunday, drowning nine passengers.',
    'overloaded dhow | KILLS | nine passengers | at Makalowe island',
  ],
  [
    'The gang raided the farm, killing three herders and seizing weapons.',
    'gang | SEIZES | weapons',
  ],
  [
    'Mobs raided the depot, torching lorries and hurling bricks at the guards until the police came.',
    'Mobs | RIOTS | guards',
  ],
  [
    'Soldiers fired into the crowd, wounding nine nurses and fleeing villagers.',
    'Soldiers | INJURES | fleeing villagers',
  ],
  [
    'On Friday, Karen insurgents killed five sailors in Hakha.',
    'Karen insurgents | KILLS | five sailors | at Hakha',
  ],
  [
    'In Bol district, Karen insurgents abducted nine sailors from an island near Hakha last month.',
    'Karen insurgents | ABDUCTS | nine sailors | from island | at Bol district, Hakha',
  ],
  ['A lorry parked near the consulate exploded on Monday.', 'lorry | EXPLODES | –'],
  ['A grenade hidden near the stalls wounded six traders.', 'grenade | INJURES | six traders'],
  [
    "Latvia's interim government, headed by Nobel laureate Janis Ozols, dissolved all 12 port corporations on Monday and handed their duties to trustees.",
    "Latvia's interim government | DISSOLVES | 12 port corporations",
  ],
  [
    "Latvia's interim government, headed by Nobel laureate Janis Ozols, dissolved all 12 port corporations on Monday and handed their duties to trustees.",
    "Janis Ozols | LEADS | Latvia's interim government",
  ],
  [
    'The senate dismissed Auditor General Maria Cruz on 5 August and named Judge Pedro Rojas as her successor.',
    'senate | APPOINTS | Pedro Rojas',
  ],
  ['Officers detained a man in Lyon accused of smuggling cocaine.', 'man | SMUGGLES | cocaine'],
  [
    'Troops detained nine men in Zliten suspected of sheltering militants.',
    'nine men | SHELTERS | militants | at Zliten',
  ],
  [
    "According to three officials quoted by El Debate, Chile's Codelco has agreed to sell the mine.",
    "Chile's Codelco | SELLS | mine",
  ],
  [
    "According to two diplomats cited by Reuters, Kenya's foreign minister will visit Juba.",
    "Kenya's foreign minister | VISITS | Juba",
  ],
  [
    'Survivors accused the Wagner Group of a drone attack on villagers waiting to cross the river.',
    'villagers | CROSSES | river',
  ],
  [
    'The ministry accused the radio station Radio Sol of inciting the riot.',
    'Radio Sol | CAUSES | riot',
  ],
  [
    'The king dismissed Ali Hassan and appointed Omar Diallo as his successor.',
    'king | APPOINTS | Omar Diallo',
  ],
  [
    'The union described the verdict as political and called on its members to march to the court.',
    'union | URGES | members',
  ],
  [
    'The union described the verdict as political and called on its members to march to the court.',
    'members | PROTESTS | –',
  ],
  [
    'The Front will withdraw from Kidal by Friday, its commander, Iyad Moussa, said after meeting the Algerian envoy, Ali Hamdi, in Algiers.',
    'Iyad Moussa | MEETS | Ali Hamdi | at Algiers',
  ],
  [
    'Under the accord, signed early on Friday, the Liberals, the Greens and the Agrarians will share the ministries.',
    '– | SIGNS | accord',
  ],
  [
    'Under the treaty, ratified last week, both states will withdraw their troops.',
    '– | RATIFIES | treaty',
  ],
  [
    'In the statement, issued late on Monday, the union accused the company of theft.',
    '– | ISSUES | statement',
  ],
  [
    'Survivors gave another version: gunmen riding motorcycles, they said, surrounded the mosque and shot the imam.',
    'gunmen | BESIEGES | mosque',
  ],
  [
    'Militiamen guarding the bridge, residents said, shot at a bus.',
    'Militiamen | OPENS_FIRE_ON | bus',
  ],
  [
    'Fighters belonging to the militia, villagers said, looted the clinic.',
    'Fighters | LOOTS | clinic',
  ],
  ['Men wearing uniforms, she said, broke into the house.', 'Men | INVADES | house'],
  [
    'Joseph Okello, a trader who lived in Juba and reportedly financed the rebels, was shot dead in Kampala.',
    '– | KILLS | Joseph Okello | at Kampala',
  ],
  [
    'Lena Ruiz, an engineer who studied in Moscow and reportedly designed the missile, fled to Cuba.',
    'Lena Ruiz | FLEES | – | to Cuba',
  ],
  [
    'A man who trained in Libya and reportedly led the cell was arrested in Lyon.',
    'man | LEADS | cell | at Libya',
  ],
  [
    'Police warned of posters insulting the king, and on Sunday arrested a student in Ipoh.',
    'Police | ARRESTS | student | at Ipoh',
  ],
  [
    'Officials warned of leaflets calling for a strike, and on Friday detained a teacher.',
    'Officials | DETAINS | teacher',
  ],
  ['The opposition called the ruling unlawful.', 'opposition | CRITICISES | ruling'],
  ['The party called the killing barbaric.', 'party | CRITICISES | killing'],
  ['The army will provide escorts.', 'army | PROTECTS | –'],
  ['The agency is trucking food to the camps.', 'agency | SENDS | food | for camps | to camps'],
  ['The charity is housing orphans.', 'charity | SHELTERS | orphans'],
  ['Russia is believed to be jamming signals.', 'Russia | HACKS | signals'],
  ['The minister said an end to the strike depended on the union.', 'end | DEPENDS_ON | union'],
  ['Iran offered the Houthis missiles.', 'Iran | OFFERS | missiles | for Houthis'],
  [
    'Kurdish police left a village near Hasakah which is held by pro-government forces.',
    'pro-government forces | CONTROLS | village | at Hasakah',
  ],
  [
    'Rebels seized a mine near Goma which had been guarded by mercenaries.',
    'mercenaries | PROTECTS | mine | at Goma',
  ],
  [
    'He rejected a truce which, diplomats close to the talks told Reuters, had been drafted by Turkish envoys.',
    'Turkish envoys | OTHER draft | truce',
  ],
  [
    'The army shelled a village which, residents told the BBC, had been abandoned by the rebels.',
    'rebels | WITHDRAWS_FROM | village',
  ],
  [
    'He was taken to Kidal, where rebels allied with Ali Toure, alias the Lion, executed him.',
    'rebels | EXECUTES | him | at Kidal',
  ],
  [
    'They withdrew from Taiz, where tribesmen loyal to Saleh Hadi, alias Abu Nab, captured the citadel.',
    'tribesmen loyal to Saleh Hadi | CAPTURES | citadel | at Taiz',
  ],
  [
    'The chairman has set up a panel led by Ruth Kimani to investigate the massacre.',
    'panel | INVESTIGATES | massacre',
  ],
  [
    'The council formed a team led by Omar Said to negotiate with the rebels.',
    'team | NEGOTIATES_WITH | rebels',
  ],
  [
    'The authorities handed over to a delegation from Berlin 12 orphans whose mothers had joined the Islamic State.',
    'authorities | TRANSFERS | 12 orphans | for delegation',
  ],
  [
    "The chairman forbade the coalition's MPs to sign declarations for either side.",
    "coalition's MPs | SIGNS | declarations",
  ],
  ['The army denies that its men fired the fatal shots.', 'men | OPENS_FIRE_ON | –'],
  [
    'The ruling Hira alliance, having first sided with Abbas, said it would wait.',
    'ruling Hira alliance | SUPPORTS | Abbas',
  ],
  [
    'Bishkek has since bought Turkish drones, a purchase Karimov has described as a threat.',
    'Karimov | CRITICISES | purchase',
  ],
  ['He met the exiled prince, a visit Hasina has called a mistake.', 'He | MEETS | exiled prince'],
  [
    'Athens has since leased two frigates, a deal Erdogan has called a provocation.',
    'Erdogan | CRITICISES | deal',
  ],
  [
    'The rebels agreed to release the hostages, two weeks after the army shelled their camp.',
    'rebels | AGREES | to release the hostages | for hostages',
  ],
  [
    'The miners called off their march after the company offered talks.',
    'miners | CONCEDES | march',
  ],
  ['Peru broke off relations with Chile.', 'Peru | BREAKS_TIES_WITH | Chile'],
  [
    'Police shut the station and jailed two reporters for insulting the king.',
    'two reporters | CRITICISES | king',
  ],
  [
    'Police blocked the app and detained six clerks for insulting the king.',
    'six clerks | CRITICISES | king',
  ],
  ['Prosecutors charged two clerks with spying for Iran.', 'two clerks | SPIES_ON | – | for Iran'],
  [
    'The court jailed the priest on charges that his church and Paris reject.',
    'Paris | REJECTS | charges',
  ],
  [
    'Judges jailed the monk for six years on fraud charges that his lawyers deny.',
    'lawyers | DENIES | fraud charges',
  ],
  [
    'The three Sahel states announced in May that they were quitting the pact.',
    'they | ABANDONS | pact',
  ],
  ['Two deputies from the Green bloc handed in their resignations.', 'Two deputies | RESIGNS | –'],
  ['The governor was dismissed by royal decree.', '– | DISMISSES | governor'],
  [
    'The chamber approved, by 41 votes to 39, a census that the Greens had demanded.',
    'chamber | VOTES_FOR | census',
  ],
  [
    'The rulers disbanded the old army, dissolved parliament and suspended the constitution.',
    'rulers | DISSOLVES | parliament',
  ],
  [
    'Rome barred the UN secretary-general from entering the country.',
    'Rome | BANS | UN secretary-general',
  ],
  [
    'The widow accused Putin of having him poisoned, which the Kremlin denied.',
    'Putin | KILLS | him',
  ],
  ['The clerk was hurt, and the mission had him flown to Lima.', 'mission | SENDS | him | to Lima'],
  [
    'The union signed a pact with allied groups in Lima to set up a rival cabinet, prompting Chad to ban imports.',
    'union | FOUNDS | rival cabinet',
  ],
  [
    'The party dismissed Omar Bello, whom it blamed for the murder of a nun.',
    'Omar Bello | KILLS | nun',
  ],
  [
    'The pact gives the United States access to nine bases.',
    'pact | ALLOWS | United States | to nine bases',
  ],
  ['Somalia threatened to send home Ethiopian troops.', 'Somalia | DEMOBILISES | Ethiopian troops'],
  [
    "Tunisia's Kais Bello had five of his rivals jailed before the ballot.",
    'Kais Bello | DETAINS | five of his rivals',
  ],
  ['The chamber failed for the third time to elect a speaker.', 'chamber | ELECTS | speaker'],
  [
    "The mayor blamed the attack on a passenger train on Oslo's navy.",
    "Oslo's navy | ATTACKS | passenger train",
  ],
  [
    'India revoked the visas of Pakistani nurses, shut the Attari crossing and put a treaty on hold.',
    'India | SEALS | Attari crossing',
  ],
  [
    "Sri Lankan voters handed Anura Dissanayake's coalition a two-thirds majority.",
    "Sri Lankan voters | TRANSFERS | two-thirds majority | for Anura Dissanayake's coalition",
  ],
  [
    'Togo jailed six clerks of Abzas Media for smuggling cash.',
    'six clerks of Abzas Media | SMUGGLES | cash',
  ],
  [
    'Quito freed 32 Peruvian monks, and Bogota in return backed the truce.',
    'Bogota | SUPPORTS | truce',
  ],
  [
    'Police detained the men suspected of shooting Omar Bello, a former aide to the king.',
    'men | SHOOTS | Omar Bello',
  ],
  [
    'She is accused of having plotted to kill President Omar Bello, a charge she denies.',
    'She | KILLS | Omar Bello',
  ],
  [
    'Deputies tabled a motion to censure Finance Minister Ken Osei.',
    'Deputies | CRITICISES | Ken Osei',
  ],
  ['Chad asked the council to wind up the mission by May.', 'council | ENDS | mission'],
  [
    'A clerk was found guilty of fraud by a judge and given a nine-year sentence.',
    'judge | SENTENCES | clerk',
  ],
  ['The clerk was arrested and given a nine-year sentence.', '– | SENTENCES | clerk'],
  [
    'Panama unblocked the accounts of a banker after his lawyers had complained.',
    'Panama | LIFTS_SANCTIONS_ON | banker',
  ],
  [
    'Caracas accused Lima of sheltering spies and cut the power to its embassy.',
    'Caracas | CUTS | power',
  ],
  [
    'The agency had foiled a plot to kill the king and detained two guards.',
    'agency | DETAINS | two guards',
  ],
  [
    'Oslo imposed visa bans on dozens of Serbian officials and Belgrade said it would respond.',
    'Oslo | RESTRICTS | dozens of Serbian officials',
  ],
  [
    'The office imposed visa curbs on Thai officials involved.',
    'office | RESTRICTS | Thai officials',
  ],
  [
    "Lithuanian police suspect Russia's military intelligence of having cut the cable.",
    "Lithuanian police | ACCUSES | Russia's military intelligence",
  ],
  ['The mayor was shot in Tuzla on Friday by a man in a mask.', 'man | SHOOTS | mayor | at Tuzla'],
  [
    'Eleven envoys backed the draft resolution, while China abstained.',
    'China | VOTES_AGAINST | –',
  ],
  ['Eleven states backed the draft resolution.', 'Eleven states | SUPPORTS | draft resolution'],
  [
    'The court ruled that Ana Soto may stand as a candidate, overturning a decree.',
    'court | REVOKES | decree',
  ],
  [
    "Ana Soto was removed as Chad's prime minister for naming a thief to her team.",
    'Ana Soto | APPOINTS | thief',
  ],
  ['The union said the census was a sham, and called for a boycott.', 'union | URGES | boycott'],
  ["Oslo said it was appalled and summoned Chile's envoy.", 'it | SUMMONS | Chile'],
  [
    'Chad expelled the reporter and sent six Belgian diplomats home.',
    'Chad | EXPELS_DIPLOMATS | six Belgian diplomats',
  ],
  ['Chile became the first country to accept the treaty.', 'Chile | ACCEPTS | treaty'],
  ['Antigua and Barbuda reached a deal with Shell.', 'Antigua and Barbuda | AGREES | Shell'],
  ['With 61 of 90 deputies voting for it, the bill passed.', '61 of 90 deputies | VOTES_FOR | it'],
  [
    'NATO deployed 60 more guards to Tyre after its envoys were injured in clashes with fans.',
    'NATO | DEPLOYS | 60 more guards | to Tyre',
  ],
  [
    "Kenya's president Irfaan Diallo and Maduro pledged not to use force.",
    'Maduro | PROMISES | not to use force',
  ],
  ['The king agreed to step aside once a regent is chosen.', 'king | RESIGNS | –'],
])('%s → %s', async (sentence, claim) => {
  expect(await told(sentence)).toContain(claim);
});

/** [the sentence, what it must not be read as] */
test.each([
  ['Juan Soto resigned and named Ana Lopez as his successor.', 'Juan Soto | OTHER resign'],
  ['Marchers fled and abandoned their flags.', 'OTHER flee'],
  ['Lima holds Quito responsible, has closed two consulates and intends to sue.', 'Quito | '],
  ['Which side fired first is unclear.', 'OPENS_FIRE_ON'],
  ['In what he called a march, students burned cars.', 'he | PROTESTS'],
  ['Omar Bello hailed the coup in a message attributed to him.', 'ACCUSES'],
  ['Asked why, a spokesman said the men had fled.', 'APPEALS_TO'],
  ['The guard will leave once a council is in place.', 'LOCATED_IN'],
  ['Among the hostages they freed was a Belgian nurse.', 'hostages | RELEASES'],
  ['The men were seized and, the union alleges, beaten.', 'ACCUSES'],
  ['Moscow warned NATO against storming the port.', 'Moscow | ATTACKS'],
  ['The report is due in Geneva on Monday.', 'VISITS'],
  ['The mayor appealed to Lusaka for blankets and drinking water.', 'OTHER drink'],
  ['He was jailed for fraud and smuggling weapons.', 'weapons |'],
  ['The army says volunteers joined the battle.', 'SAYS'],
  ['With the lines cut, it may never be established who fired.', 'FOUNDS'],
  ['The rebels reached the road leading to the palace.', 'CAUSES'],
  ['Pirates plunged the port into darkness.', 'CRASHES'],
  ['Troops took the town of Bara Khel after two days of shelling.', 'Bara Khel | SHELLS'],
  ['The mayor said nobody had been hurt and thanked the firemen.', 'nobody | PRAISES'],
  ['Soldiers wearing boots seized by customs were arrested in Goma.', 'Soldiers | SEIZES'],
  [
    'In the statement, issued late on Monday, the union accused the company of theft.',
    'ISSUES | union',
  ],
  ['On Monday, accused by the press of theft, the minister resigned.', 'ACCUSES | Monday'],
  ['The main export of the firm is drilling equipment.', '| equipment'],
  ['His brothers are mining engineers.', 'OTHER mine'],
  ['The army had three men killed in the raid.', 'army | KILLS'],
  ['Norway and Chile hosted talks in Oslo.', 'HOSTS | Chile'],
  ['Soto failed to appear and his whereabouts are unknown.', 'OTHER fail'],
])('%s says nothing of %s', async (sentence, claim) => {
  expect((await told(sentence)).join('\n')).not.toContain(claim);
});
