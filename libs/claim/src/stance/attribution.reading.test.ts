import { describe, expect, test } from '@jest/globals';
import { stanceIn, type Row } from './testing.js';

const rows: readonly Row[] = [
  [
    'Oman says it has no sailors in Togo, contradicting a UN report that said 90 sailors had crossed the border.',
    'crossed',
    'asserted < report said',
  ],
  [
    'Oman says it has no sailors in Togo, contradicting a UN report that said 90 sailors had crossed the border.',
    'contradicting',
    'asserted',
  ],
  [
    'The council said in a statement, quoted by Interfax, that the navy had seized a trawler.',
    'seized',
    'asserted < council said, Interfax published',
  ],
  [
    'The Lagos Street Courier, citing US officials, reported that Oman had sent rifles to Togo.',
    'sent',
    'asserted < officials citing, Courier reported',
  ],
  [
    'A man who identified himself as a deserter said officers had shot a nun.',
    'shot',
    'asserted < man said',
  ],
  [
    'The navy shelled the port, despite UN findings that fishermen lived there.',
    'lived',
    'asserted < UN findings',
  ],
  // What stands behind the pronoun speaks of its clause alone.
  [
    'Police arrested two brokers who, prosecutors say, bribed a bishop.',
    'bribed',
    'asserted < prosecutors say',
  ],
  ['Police arrested two brokers who, prosecutors say, bribed a bishop.', 'arrested', 'asserted'],
  [
    'Nine were hurt in the raid, according to a relief group, but the navy put the toll at two.',
    'toll',
    'asserted < navy put',
  ],
  ['A judge told Google to pay a fine.', 'pay', 'demanded (told) < judge told'],
  [
    'The cabinet criticised Twitter for deleting a post.',
    'deleting',
    'asserted < cabinet criticised',
  ],
  [
    'Peru has moved tanks to Tumbes and will send troops to the coast, its army has said.',
    'send',
    'planned (will) < army said',
  ],
  [
    'Togo has closed two camps, its Interior Ministry has advised.',
    'closed',
    'asserted < Ministry advised',
  ],
  [
    'Fishermen contacted by phone told the Kampot Gazette that the patrol had sunk two boats.',
    'sunk',
    'asserted < Fishermen told, Gazette published',
  ],
  [
    'He told the daily Sawt Tripoli that the army would shell the camp.',
    'shell',
    'planned (would) < He told, Tripoli published',
  ],
  [
    'A minister told the High Court that the army had shelled the camp.',
    'shelled',
    'asserted < minister told',
  ],
  [
    'The prisoner fled during the transfer, Radio Sava learned from a judicial source.',
    'fled',
    'asserted < source learned, Sava learned',
  ],
  [
    'The navy shelled a depot near Todi, destroying a radar and two lorries, its spokesman, Major Li Xu-Han, said in a statement.',
    'shelled',
    'asserted < spokesman said',
  ],
  [
    'The FLN will pull out of Batna by Monday, its military chief, Omar Slimani, said after seeing the Tunisian defence minister, Ali Trabelsi, in Sfax.',
    'pull',
    'planned (will) < chief said',
  ],
  [
    'Lima is considering shutting its consulate in Arica, a Chilean diplomat quoted by the Tacna daily El Sol said.',
    'shutting',
    'possible (considering) < diplomat said, Sol quoted',
  ],
  [
    'Oslo hopes to join the pact by the end of May, Deputy Trade Minister Karin Dahl told Public Radio, but it will not cede the port.',
    'cede',
    'not planned (will) < Dahl told, Radio published',
  ],
  [
    'The junta denied that its troops had crossed the river and accused Bangkok of inventing the incident.',
    'accused',
    'asserted',
  ],
  [
    'Soldiers shot two boys in the village of Bara, Moses Kato, an elder, said.',
    'shot',
    'asserted < Kato said',
  ],
  [
    'The talks will resume in Cairo on Sunday, Samir Nour, an adviser to the king, told Reuters.',
    'resume',
    'planned (will) < Nour told',
  ],
  [
    'Troops left the city of Bara, Hassan Ali, a trader in the market, told AFP.',
    'left',
    'asserted < Ali told',
  ],
  ['The report was withdrawn: no village, the army now says, was taken.', 'withdrawn', 'asserted'],
  [
    'The report was withdrawn: no village, the army now says, was taken.',
    'taken',
    'asserted < army says',
  ],
  [
    'Chad has rejected the plan, the Sahel Post learned from a French official.',
    'rejected',
    'asserted < official learned, Post learned',
  ],
  [
    'Chad has rejected the plan, the envoy learned on a flight from Lagos.',
    'rejected',
    'asserted < envoy learned',
  ],
  [
    'Poland will open the crossing on 3 May, a Belarusian minister said in comments broadcast by Polskie Radio.',
    'open',
    'planned (will) < minister said, Radio published',
  ],
  [
    'The ships left after three days, Kyodo quoted the governor as saying.',
    'left',
    'asserted < governor quoted, Kyodo quoted',
  ],
  [
    "The singer is thought to have died in May, Chad's Security Agency (ANS) told deputies in Abeche.",
    'died',
    'alleged (is thought) < Agency told',
  ],
  [
    'The general denied that his men had looted the depot, telling Interfax that villagers had burned it.',
    'burned',
    'asserted < general telling, Interfax published',
  ],
  [
    'The gang burned the bus, a detective told Le Soir.',
    'burned',
    'asserted < detective told, Soir published',
  ],
  [
    'The army will leave the town on Sunday, its commander, General Paul Okello, said after visiting the base.',
    'leave',
    'planned (will) < commander said',
  ],
  [
    'The rebels will pull out of Bambari by Friday, their spokesman, Ali Darassa, said after meeting the mediator, Moussa Dosso, in Bangui.',
    'pull',
    'planned (will) < spokesman said',
  ],
  [
    'The junta will free the hostages by June, its leader, Colonel Amadou Keita, told reporters after meeting envoys in Accra.',
    'free',
    'planned (will) < leader told',
  ],
  ['When the talks failed, its leader, Omar Bello, said he would fight on.', 'failed', 'asserted'],
  [
    "Rebels shelled the port, killing two sailors, the movement's spokesman, Omar Bello, said.",
    'killing',
    'asserted < spokesman said',
  ],
  [
    'Soldiers burned the market, killing a boy, the mayor, Ada Obi, told Reuters.',
    'killing',
    'asserted < mayor told, Reuters published',
  ],
  [
    "Fighters overran a post near Mong, seizing a mortar, the group's spokesman, Saw Htoo Wah, said.",
    'seizing',
    'asserted < spokesman said',
  ],
  [
    'Tunisian troops shot dead two suspected militants in Kef overnight, the interior ministry announced in a statement.',
    'shot',
    'asserted < ministry announced',
  ],
  [
    'Lagos and Accra will launch joint patrols, according to the Herald, which cited the naval chief.',
    'launch',
    'planned (will) < chief cited, Herald according to',
  ],
  ['The ministry justified the curfew by citing threats to tourists.', 'justified', 'asserted'],
  [
    'The agency has suspended convoys, citing the looting of three trucks.',
    'suspended',
    'asserted',
  ],
  ['The agency has suspended convoys, citing the looting of three trucks.', 'looting', 'asserted'],
  [
    "Taiwan's president Lai Ching-te has offered talks to Manila, which regards him as a rebel.",
    'offered',
    'asserted',
  ],
  ['Chile recalled its envoy to Quito when Soto was sworn in.', 'sworn', 'asserted'],
  [
    'Citing fatigue, the envoy said rebels had shelled the port.',
    'shelled',
    'asserted < envoy said',
  ],
  [
    'The agency said rebels had shelled the port, citing satellite imagery.',
    'shelled',
    'asserted < imagery citing, agency said',
  ],
  [
    'The agency said rebels had shelled the port, citing a lack of water.',
    'shelled',
    'asserted < agency said',
  ],
  [
    'The ministry justified the curfew by citing threats to tourists, a claim the opposition rejected.',
    'justified',
    'asserted',
  ],
  [
    'The hostages were freed on Wednesday, the Post reported; the minister arrested two men.',
    'arrested',
    'asserted',
  ],
  [
    'The junta dismissed the prefect, a military source told Studio Tamani.',
    'dismissed',
    'asserted < source told, Tamani published',
  ],
  [
    'Guards accused Uzbek forces of raiding the village, a charge that Tashkent called false.',
    'raiding',
    'alleged (accused) < Guards accused | not asserted < Tashkent called',
  ],
  [
    'The envoy accused Chadian troops of looting a market, an allegation Ndjamena dismissed as nonsense.',
    'looting',
    'alleged (accused) < envoy accused | not asserted < Ndjamena dismissed',
  ],
  [
    'The group said that it had shot down a helicopter near Kidal; the army acknowledged the loss of an aircraft.',
    'shot',
    'asserted < group said',
  ],
  [
    'Gunmen torched a school near Bria, residents interviewed by Radio Ndeke said.',
    'torched',
    'asserted < residents said, Ndeke interviewed',
  ],
  [
    'Soldiers looted a clinic in Bria, according to testimony collected by the Ndeke Institute.',
    'looted',
    'asserted < testimony according to, Institute collected',
  ],
  [
    'The troops entered Bunia overnight, Ugandan officials and two monks told AFP.',
    'entered',
    'asserted < officials told, AFP published',
  ],
  [
    'The militia has smuggled gold through Basra, a US Treasury statement alleged.',
    'smuggled',
    'alleged (alleged) < statement alleged',
  ],
  [
    'The navy said one of its captains, Samba Diallo, was killed in a raid near Podor.',
    'killed',
    'asserted < navy said',
  ],
  [
    'Madrid brushed off a report by El Norte that Gabonese agents had planned to poison the banker.',
    'poison',
    'not planned (planned) < Madrid brushed | planned (planned, report) < Norte report',
  ],
  [
    'The army executed 90 farmers in Thyou, Human Rights Watch said in a report the government called "baseless".',
    'executed',
    'asserted < Watch said',
  ],
  [
    "Rebels kidnapped four guards in Tame, the mayor's office reported, adding that troops were looking for them.",
    'kidnapped',
    'asserted < office reported',
  ],
  [
    'Elders said the army shelled the camp, a claim government spokesmen rejected.',
    'shelled',
    'asserted < Elders said | not asserted < spokesmen rejected',
  ],
  [
    'Armed men believed to be bandits kidnapped 90 pupils in Kuriga, residents told the BBC.',
    'kidnapped',
    'asserted < residents told, BBC published',
  ],
  [
    'Bulletin Watch continues to assess that Togolese forces are unlikely to seize Mopti.',
    'seize',
    'not possible (unlikely) < Watch assess',
  ],
  [
    'Chad has agreed to host the troops, according to a letter by the minister seen by Jeune Afrique.',
    'agreed',
    'asserted < minister according to, Afrique seen',
  ],
  [
    'The rebels have left the city, a monk was quoted as saying by the Mizzima agency.',
    'left',
    'asserted < monk quoted, agency quoted',
  ],
  [
    "A farmer told the Abidjan weekly L'Inter that soldiers had shot his son.",
    'shot',
    "asserted < farmer told, L'Inter published",
  ],
  [
    'The trial began after the arrest of Karim Bello, who says that on 3 May he was seized by rebels and taken to Chad.',
    'seized',
    'asserted < Bello says',
  ],
  [
    'Two clerks told the Bamako daily Le Soir that the judge had fled.',
    'fled',
    'asserted < clerks told, Soir published',
  ],
  [
    'The dam will be rebuilt, vowed the governor, Ada Obi.',
    'rebuilt',
    'planned (will, vowed) < governor vowed',
  ],
  [
    'The bishop conceded that the monks lied but denied that they were beaten.',
    'beaten',
    'not asserted < bishop denied',
  ],
  [
    'The movement claimed responsibility for a drone attack on a tanker.',
    'attack',
    'asserted < movement claimed',
  ],
  [
    "The ELN released the judge on Wednesday after holding him for 22 days, the Ombudsman's Office said.",
    'holding',
    'asserted < Office said',
  ],
  [
    'Ospina had joined the guerrillas in 1998 and deserted in May, El Espectador reported, citing a prosecutor.',
    'deserted',
    'asserted < prosecutor citing, Espectador reported',
  ],
  [
    "Venezuela's National Guard shot at a Colombian patrol boat, Bogota said.",
    'shot',
    'asserted < Bogota said',
  ],
  ["Venezuela's National Guard shot at a Colombian patrol boat, Bogota said.", 'said', 'asserted'],
  [
    'Caracas called the report false and denied that its soldiers opened fire.',
    'called',
    'asserted',
  ],
  [
    'His lawyer denied the charges and said her client had been beaten.',
    'beaten',
    'asserted < lawyer said',
  ],
  [
    'According to the ministry, rebels shelled the town.',
    'shelled',
    'asserted < ministry according to',
  ],
  [
    'Rebels shelled the town, according to a ministry statement.',
    'shelled',
    'asserted < statement according to',
  ],
  ['The strike, it said, killed five militants.', 'killed', 'asserted < it said'],
  ['"We killed five militants," said General Omar Haddad.', 'killed', 'asserted < Haddad said'],
  ['Bamako accused Algeria of harbouring separatists.', 'accused', 'asserted'],
  ['The rebels failed to capture the city.', 'failed', 'asserted'],
  ['The militia managed to seize the airport.', 'seize', 'asserted'],
  [
    'The agency said that a police officer had told it that gunmen abducted the mayor.',
    'abducted',
    'asserted < officer told, agency said',
  ],
  [
    'He was quoted by Interfax as saying that the rebels had shot down a helicopter.',
    'shot',
    'asserted < He quoted, Interfax quoted',
  ],
  ['As the ministry said, the rebels shelled the town.', 'shelled', 'asserted < ministry said'],
  [
    'Sources close to the presidency said that Chad had expelled the ambassador.',
    'expelled',
    'asserted < Sources said',
  ],
  [
    "The prime minister's spokesman Karim Said said the cabinet approved the deal.",
    'approved',
    'asserted < Said said',
  ],
  ['Without firing a shot, the rebels took the town.', 'took', 'asserted'],
  ['The Taliban denied involvement in the attack on the hotel.', 'attack', 'asserted'],
  ['The militia, which Kigali denies supporting, attacked Goma.', 'attacked', 'asserted'],
  ['He added that the soldiers had been released.', 'released', 'asserted < He added'],
  [
    'The mayor said police beat protesters and that the governor ordered the arrests.',
    'ordered',
    'asserted < mayor said',
  ],
  [
    'A spokesman for the coalition, Colonel Turki, said that the coalition intercepted a missile.',
    'intercepted',
    'asserted < spokesman said',
  ],
  [
    'In a statement, the army announced the capture of a rebel commander.',
    'capture',
    'asserted < army announced',
  ],
  ['The UN condemned the attack and called for the release of the hostages.', 'attack', 'asserted'],
  [
    'Local media reported that gunmen kidnapped three engineers, quoting residents.',
    'kidnapped',
    'asserted < residents quoting, media reported',
  ],
  [
    'State television said, citing a military source, that Israel bombed an airfield.',
    'bombed',
    'asserted < source citing, television said',
  ],
  [
    'The deal was reached after the rebels had agreed to leave the city, officials told AFP.',
    'reached',
    'asserted < officials told, AFP published',
  ],
  [
    'Iran "supplied the drones", according to Ukraine\'s air force commander, quoted by Reuters.',
    'supplied',
    'asserted < commander according to, Reuters quoted',
  ],
  [
    'The Philippine coast guard accused China of ramming a supply boat and said two sailors were injured.',
    'injured',
    'asserted < guard said',
  ],
  ['The brothers, suspected of planting the bomb, fled to Syria.', 'fled', 'asserted'],
  ['A rebel accused of killing a priest was extradited to Italy.', 'extradited', 'asserted'],
  ['The army began to withdraw from the town.', 'withdraw', 'asserted'],
  ['The rebels were forced to leave the town.', 'leave', 'asserted'],
  [
    'The mine was allegedly attacked by Islamist gunmen, who then kidnapped four workers.',
    'kidnapped',
    'asserted',
  ],
  ['The police allegedly arrested a man who was hiding in Derna.', 'hiding', 'asserted'],
  ['The mayor denied not having paid the ransom.', 'paid', 'asserted < mayor denied'],
  [
    "Sudan's army denied that it bombed the market and accused the RSF of killing civilians.",
    'accused',
    'asserted',
  ],
  [
    'Two security sources, who declined to be identified, said the militia fired rockets at the base.',
    'fired',
    'asserted < sources said',
  ],
  [
    'The commander, whose forces seized the dam, denied that they had flooded the valley.',
    'seized',
    'asserted',
  ],
  [
    'The militia had been paid by Riyadh, two officials briefed on the matter told Reuters on Tuesday.',
    'paid',
    'asserted < officials told, Reuters published',
  ],
  [
    'Rebels killed a judge in Goma, Radio Okapi reported on Monday, citing the governor.',
    'killed',
    'asserted < governor citing, Okapi reported',
  ],
  [
    'An investigation by the BBC found that the militia executed 20 captives.',
    'executed',
    'asserted < BBC found',
  ],
  [
    'The UN envoy, quoting local sources, said that the fighting had displaced 2,000 families.',
    'displaced',
    'asserted < sources quoting, envoy said',
  ],
  ['Activists say the police used live ammunition.', 'used', 'asserted < Activists say'],
  [
    'Al-Thani, speaking to Al Jazeera, said Qatar had mediated the exchange.',
    'mediated',
    'asserted < Thani said, Jazeera published',
  ],
  [
    'The minister resigned, saying that the president had lied.',
    'lied',
    'asserted < minister saying',
  ],
  [
    'The envoy said that the troops, which entered in May, would stay.',
    'entered',
    'asserted < envoy said',
  ],
  ['Sokhumi vowed to retaliate.', 'vowed', 'asserted'],
  [
    'Chad has closed the crossing and will send a further 200 troops to the frontier, its army has said.',
    'send',
    'planned (will) < army said',
  ],
  [
    'Chad has closed the crossing and will send a further 200 troops to the frontier, its army has said.',
    'closed',
    'asserted < army said',
  ],
  ['The statement was withdrawn: nobody, the prefect now says, was hurt.', 'withdrawn', 'asserted'],
  ["In Lima's version, the trawler rammed the patrol.", 'rammed', 'asserted < Lima version'],
  ["By the union's account, police shot two miners.", 'shot', 'asserted < union account'],
  ['In the words of one monk, the junta has lost the north.', 'lost', 'asserted < monk words'],
  ['In this version of the treaty, Chad will cede the island.', 'cede', 'planned (will)'],
  ['In view of the attack, the army closed the border.', 'closed', 'asserted'],
  [
    'The vessel belongs to Orca Lines, a company registered in Dubai and controlled, according to court papers, by businessman Oleg Petrov.',
    'controlled',
    'asserted < papers according to',
  ],
  [
    'The vessel belongs to Orca Lines, a company registered in Dubai and controlled, according to court papers, by businessman Oleg Petrov.',
    'belongs',
    'asserted',
  ],
  ['She swore that the soldiers had burned the school.', 'burned', 'asserted < She swore'],
  [
    'A nurse swears the man hit her in May; a clerk, who knew him, said that police had freed him.',
    'freed',
    'asserted < clerk said',
  ],
  ['He swore he would kill the mayor.', 'kill', 'planned (would, swore) < He swore'],
  ['The guards fired on a crowd in full view of the police.', 'fired', 'asserted'],
  [
    'A notice in which the mayor had put the number of arrested Kurds at 20 was withdrawn on Monday: nobody, he now says, has been arrested.',
    'withdrawn',
    'asserted',
  ],
  ['Reports from Tripoli said bandits robbed a bank.', 'robbed', 'asserted < Reports said'],
  [
    'Media reports from the region said bandits robbed a bank.',
    'robbed',
    'asserted < reports said',
  ],
  ['A statement from Doha said bandits robbed a bank.', 'robbed', 'asserted < Doha said'],
  [
    'The prefect, citing fishermen, said on Friday that soldiers had burned two boats.',
    'burned',
    'asserted < fishermen citing, prefect said',
  ],
  [
    'A Channel 9 reporter said, quoting nurses, that a shell hit a clinic in Sumy.',
    'hit',
    'asserted < nurses quoting, reporter said',
  ],
  [
    'Between 20 and 30 herders were shot near Gao, the prefect said.',
    'shot',
    'asserted < prefect said',
  ],
  ['Between 10 and 15 men were killed, officials said.', 'killed', 'asserted < officials said'],
  [
    'The fighting has killed 300 people since mid-April, OCHA estimates.',
    'killed',
    'asserted < OCHA estimates',
  ],
  [
    'The ministers stopped short of quitting, aides said, only because the king intervened.',
    'intervened',
    'asserted < aides said',
  ],
  [
    'The fighting has displaced 400 families since May, UNHCR reports.',
    'displaced',
    'asserted < UNHCR reports',
  ],
  [
    'The judge resigned, colleagues said, because the minister threatened him.',
    'threatened',
    'asserted < colleagues said',
  ],
  [
    'Officials in Sanaa, speaking to the Saba agency, said jets had bombed the mill.',
    'bombed',
    'asserted < Officials said, agency published',
  ],
  [
    'The monk blamed the army for the raid on the radio station.',
    'raid',
    'alleged (blamed) < monk blamed',
  ],
  [
    '"The soldiers shot my father," a boy told the BBC, which said the army was to blame.',
    'shot',
    'asserted < boy told, BBC published',
  ],
  ['The court ruled that the army had burned the mill.', 'burned', 'asserted < court ruled'],
  [
    'By his own account, the pilot left Kursk in May and sold his maps.',
    'sold',
    'asserted < pilot account',
  ],
  [
    'According to a cable leaked to Le Soir, guards shot nine miners.',
    'shot',
    'asserted < cable according to, Soir leaked',
  ],
  [
    'The driver confessed, prosecutors said, to having burned the mill.',
    'burned',
    'asserted < driver confessed, prosecutors said',
  ],
  [
    'Lagos denies buying the guns; a retired colonel says he personally signed two contracts.',
    'signed',
    'asserted < colonel says',
  ],
  [
    'The clan took responsibility for the hijacking of a bus near Todi.',
    'hijacking',
    'asserted < clan took',
  ],
  [
    'Canada will send tanks to Kyiv, its foreign minister promised.',
    'send',
    'planned (will) < minister promised',
  ],
  ['The army holds the town, residents say, although the rebels deny it.', 'deny', 'asserted'],
  ["The army's version is that the boys fired first.", 'fired', 'asserted < army version'],
  [
    'Guards may be among those killed, according to preliminary reports.',
    'killed',
    'possible (may) < reports according to',
  ],
  [
    'Omar Bello has left the country, activists said, but the governor said that he had robbed a bank.',
    'robbed',
    'asserted < governor said',
  ],
  [
    'According to Turkish intelligence, as cited by the Ankara Post, saboteurs derailed a freight train near Kars.',
    'derailed',
    'asserted < intelligence according to, Post cited',
  ],
  [
    '"If they attack us, we will fight," the general warned on state television.',
    'fight',
    'conditional (if, will) < general warned, television published',
  ],
  [
    'Two agencies assess with high confidence that the shell was fired from a frigate.',
    'fired',
    'asserted < agencies assess',
  ],
  [
    'The paper, citing four people briefed on the plan, said Berlin would send tanks.',
    'send',
    'planned (would) < people citing, paper said',
  ],
  [
    'The Times, citing two envoys informed of the plan, reported that Oslo had sold the jets.',
    'sold',
    'asserted < envoys citing, Times reported',
  ],
  [
    'In a statement carried by the Amaq news agency, Islamic State claimed responsibility for the bombing of a mosque in Kabul.',
    'bombing',
    'asserted < State claimed, agency published',
  ],
  [
    'Eyewitnesses spoke of soldiers dragging students out of buses.',
    'dragging',
    'asserted < Eyewitnesses spoke',
  ],
  ['Villagers complained of soldiers looting shops.', 'looting', 'asserted < Villagers complained'],
  [
    'Survivors described soldiers shooting prisoners.',
    'shooting',
    'asserted < Survivors described',
  ],
  ['As one diplomat put it, the general has lost the war.', 'lost', 'asserted < diplomat put'],
  ['Residents described how soldiers burned the mill.', 'burned', 'asserted < Residents described'],
  [
    'Footage verified by the BBC shows soldiers shooting a nun.',
    'shooting',
    'asserted < Footage shows, BBC verified',
  ],
  [
    'The general said without offering proof that Chad had sent the men.',
    'sent',
    'asserted < general said',
  ],
  [
    'The king has claimed without evidence that the election was stolen.',
    'stolen',
    'alleged (claimed) < king claimed',
  ],
  [
    'In a statement carried by state media, the junta said troops had retaken the town.',
    'retaken',
    'asserted < junta said, media published',
  ],
  [
    'Oslo accused the admiral of ordering the sinking of a trawler.',
    'sinking',
    'demanded (ordering, accused) < admiral ordering, Oslo accused',
  ],
  [
    'The Lome daily Le Matin reported that the navy had sunk a barge.',
    'sunk',
    'asserted < Matin reported',
  ],
  [
    'Fishermen confirmed that the navy had sunk a barge, according to Le Matin.',
    'sunk',
    'asserted < Fishermen confirmed, Matin according to',
  ],
  [
    'Fishermen said the navy had sunk a barge, according to initial reports.',
    'sunk',
    'asserted < reports according to, Fishermen said',
  ],
  [
    'Police accused the clan of burning a mill in Rumbek, where nurses said nine had died.',
    'died',
    'asserted < nurses said',
  ],
  [
    'Reservists were flown in to guard the dam, the navy said, denying that it was at risk.',
    'flown',
    'asserted < navy said',
  ],
  [
    'A chief who calls himself Omar Bello burned a mill, monks said.',
    'burned',
    'asserted < monks said',
  ],
  [
    'Oslo condemned what it called an attack by Minsk.',
    'attack',
    'asserted < it called, Oslo condemned',
  ],
  [
    'The navy has closed the strait, pilots said, until the mines are cleared.',
    'closed',
    'asserted < pilots said',
  ],
  [
    'The bishop called the expulsion of the nuns "a crime".',
    'expulsion',
    'asserted < bishop called',
  ],
  [
    'The miners called the closure of the pit "a scandal" for the province.',
    'closure',
    'asserted < miners called',
  ],
  // What somebody has put on record.
  [
    'The monitor documented the killing of nine nuns by the army.',
    'killing',
    'asserted < monitor documented',
  ],
  [
    'The committee registered the abduction of a monk by rebels in May.',
    'abduction',
    'asserted < committee registered',
  ],
  ['The league recorded the arrest of nine nuns.', 'arrest', 'asserted < league recorded'],
  ['Fiji recorded a victory over Samoa.', 'victory', 'asserted'],
];

describe('plain statements are asserted, with everyone who handed them on', () => {
  test.each(rows)('%s "%s"', async (sentence, predicate, stance) => {
    expect(await stanceIn(sentence, predicate)).toBe(stance);
  });
});
