import { describe, expect, test } from '@jest/globals';
import { told } from './testing.js';

/** Each sentence with claims that must be among those it gives: a verb has many senses, and its words decide which. */
type Table = readonly (readonly [sentence: string, ...claims: string[]])[];

const tables: Readonly<Record<string, Table>> = {
  'who vows what harms nobody promises it': [
    ['The cabinet vowed to build a dam.', 'cabinet | PROMISES | to build a dam'],
    ['The general vowed to shell the port.', 'general | VOWS | to shell the port'],
  ],
  'who is open to talks would have them': [
    ['The rebels are open to talks with Oslo.', 'rebels | MEETS | Oslo'],
    ['Kenya said it was ready for talks with the clan.', 'it | MEETS | clan'],
  ],
  'what is in the streets, on a list of names or under water': [
    ['Fiji put soldiers on the streets of Suva.', 'Fiji | DEPLOYS | soldiers'],
    ['Spain sent the frigate Santa Maria to Cyprus.', 'Spain | DEPLOYS | Santa Maria | to Cyprus'],
    ['The militia paraded missiles through Sanaa.', 'militia | MOBILISES | missiles | at Sanaa'],
    ['Chinese ships fired water cannon at two boats.', 'Chinese ships | RESTRICTS | two boats'],
    ['Gangsters burned nine men alive.', 'Gangsters | KILLS | nine men'],
    ['Activists glued themselves to a motorway.', 'Activists | OBSTRUCTS | motorway'],
    ['A panel gathered evidence of torture.', 'panel | INVESTIGATES | torture'],
    ['Detectives smashed a ring in Split.', 'Detectives | ARRESTS | ring | at Split'],
    ['Oslo dropped food parcels over Gaza.', 'Oslo | SENDS | food parcels | to Gaza'],
    ['The crew put out a fire.', 'crew | RESCUES | fire'],
    ['The cabinet cancelled a tax hike.', 'cabinet | CONCEDES | tax hike'],
    ['The king voiced sorrow to the families.', 'king | CONDOLES_WITH | families'],
    ['The queen begged forgiveness for slavery.', 'queen | APOLOGISES_TO | forgiveness'],
    ['Ethiopia charged that Egypt was arming rebels.', 'Egypt | ARMS | rebels'],
    [
      'Authorities handed six Chadians over to an envoy.',
      'Authorities | TRANSFERS | six Chadians | for envoy',
    ],
    ['A settlement was struck in London.', '– | AGREES | settlement | at London'],
    ['His mother has been on hunger strike for weeks.', 'mother | HUNGER_STRIKES | –'],
    ['A monk died after a hunger strike.', 'monk | HUNGER_STRIKES | –'],
  ],
  'what is called off, seized, suspended or visited tells what that is': [
    ['The union suspended the strike on Monday.', 'union | CONCEDES | strike'],
    ['Cuba seized a hotel in Havana.', 'Cuba | SEIZES | hotel | at Havana'],
    ['The junta suspended broadcasts by Radio Omega.', 'junta | CENSORS | Radio Omega'],
    ['Oslo froze payments to Malawi.', 'Oslo | SUSPENDS_AID_TO | Malawi | to Malawi'],
    ['UN inspectors visited a plant near Qom.', 'UN inspectors | MONITORS | plant | at Qom'],
    ['Finland and Norway patrolled together.', 'Finland | COOPERATES_WITH | Norway'],
    ['Two students went on hunger strike.', 'Two students | HUNGER_STRIKES | –'],
    ['Malta and Cyprus began joint naval exercises.', 'Malta | COOPERATES_WITH | Cyprus'],
    ['A monk went on trial in Hue on Monday for fraud.', '– | TRIES | monk | at Hue'],
    ['Oslo exchanged data with Riga.', 'Oslo | SHARES_WITH | data | for Riga'],
    [
      'The navies of Cyprus and Malta began joint patrols.',
      'navies of Cyprus | COOPERATES_WITH | navies of Malta',
    ],
    ['The bank extended a credit line to Malawi.', 'bank | GRANTS | credit line | for Malawi'],
    ['Rebels quit the town of Palma.', 'Rebels | WITHDRAWS_FROM | Palma'],
    ['Oslo blocked an EU statement.', 'Oslo | VETOES | EU statement'],
    ['The opposition walked out of the panel.', 'opposition | HALTS_TALKS_WITH | –'],
    [
      'Kenya pulled its envoy from Asmara.',
      'Kenya | RECALLS_DIPLOMATS | envoy | for Asmara | from Asmara',
    ],
    [
      'The navy dispatched two patrol boats to Jersey.',
      'navy | DEPLOYS | two patrol boats | to Jersey',
    ],
    ['Iran forced down a Greek jet.', 'Iran | INTERCEPTS | Greek jet | for Greek'],
    [
      'A virus knocked out computers of the bank.',
      'virus | HACKS | computers of the bank | for bank',
    ],
    ['Bandits made off with nine pupils.', 'Bandits | ABDUCTS | nine pupils'],
    ['The premier asked Rwandans for forgiveness.', 'premier | APOLOGISES_TO | Rwandans'],
    ['A Chadian delegation left Gao for Cairo.', 'Chadian delegation | VISITS | Cairo | from Gao'],
    [
      'The regime set rebels a deadline of a week to disarm.',
      'regime | GIVES_ULTIMATUM_TO | rebels',
    ],
    ['Guatemala took in deported Hondurans.', 'Guatemala | SHELTERS | deported Hondurans'],
    ['Nine homes were burnt in clashes over land.', '– | DESTROYS | Nine homes | at land'],
  ],
  'who gives what another seeks is that one': [
    [
      "Ghana sought Nigeria's help in fighting pirates.",
      "Ghana | APPEALS_TO | Nigeria's help | for Nigeria",
    ],
    ['Malawi sought funding from Japan for a dam.', 'Malawi | APPEALS_TO | funding | for Japan'],
  ],
  'one hits back at a claim by words': [
    ['The minister hit back at the allegations.', 'minister | REJECTS | –'],
    ['The army hit back at the rebels.', 'army | ATTACKS | rebels'],
  ],
  'whose office it is works there, and what is tried is a man or a case': [
    ["The governor's office shredded the papers.", "governor's office | OTHER shred | papers"],
    [
      'Auditors found that his office had tampered with the ledgers.',
      'office | DECEIVES | ledgers',
    ],
    ['The ministry asked the platform to delete the clips.', 'platform | OTHER delete | clips'],
    ['The captain will be tried by a civilian court.', 'civilian court | TRIES | captain'],
    ['A court in Oslo tried two men for spying.', 'court | TRIES | two men | at Oslo'],
    ['Two students appeared before a magistrate.', '– | TRIES | Two students'],
    ['Judge Ana Soto read out the sentence.', 'Ana Soto | ISSUES | sentence'],
  ],
  'the deed is in the charge': [
    ['The UN held the army responsible for the abduction of a nurse.', 'army | ABDUCTS | nurse'],
    [
      'The attack on the convoy, for which Ankara blames the militia, killed nine.',
      'militia | ATTACKS | convoy',
    ],
    [
      'Police suspect the clan of being behind the abduction of the bishop.',
      'clan | ABDUCTS | bishop',
    ],
    [
      'A clerk appeared before a judge on charges of selling passports.',
      'clerk | SELLS | passports',
    ],
    [
      'They brought the clerk before a judge on charges of selling passports.',
      'clerk | SELLS | passports',
    ],
  ],
  'some have bases, take seats, gather and comment': [
    [
      'India, which has army bases in both states, asked them to talk.',
      'India | OWNS | army bases',
    ],
    [
      'The Greens took nine seats; the Centre took six.',
      'Greens | WINS | nine seats',
      'Centre | WINS | six',
    ],
    ['Mourners gathered outside the mosque.', 'Mourners | GATHERS | – | at mosque'],
    ['The army has not commented on the raid.', 'army | RESPONDS_TO | raid'],
  ],
  'what a verb is done to, and the preposition behind it, decide what it says': [
    ['The floods led the minister to resign.', 'floods | CAUSES | minister'],
    ['The brothers are undergoing trial in Perth.', '– | TRIES | brothers | at Perth'],
    ['The new minister took on the unions.', 'new minister | FIGHTS | unions'],
    ['The junta curried favour with Beijing.', 'junta | APPEALS_TO | Beijing'],
    ['Troops secured the airport.', 'Troops | CAPTURES | airport'],
    ['The colonel switched sides.', 'colonel | DEFECTS_TO | –'],
    ['Dozens protested in Oran.', 'Dozens | PROTESTS | – | at Oran'],
    ['Poachers used hostages as human shields.', 'Poachers | USES_AS_SHIELD | hostages'],
    ['Sappers cleared mines from a field.', 'Sappers | DISARMS | mines | from field'],
    ['The gunmen set up a roadblock.', 'gunmen | OBSTRUCTS | –'],
    ['The rebels levied taxes on truckers.', 'rebels | TAXES | truckers'],
    ['A sniper picked off two soldiers.', 'sniper | SHOOTS | two soldiers'],
    ['The navy suffered a defeat at the hands of the pirates.', 'pirates | DEFEATS | navy'],
    ['The guards paraded the captives through Sanaa.', 'guards | HARASSES | captives | at Sanaa'],
    ['The clerk siphoned diesel from the depot.', 'clerk | LOOTS | diesel | from depot'],
    ['The farmer felled trees near Manaus.', 'farmer | DESTROYS | trees | at Manaus'],
    ["The judge extended the bandit's sentence.", 'judge | SENTENCES | bandit'],
    ['Deputies extended the term of the president.', 'Deputies | EXTENDS | term of the president'],
    ['The king halved the sentence of the poet.', 'king | PARDONS | poet'],
    ['The tribunal tried the colonel.', 'tribunal | TRIES | colonel'],
    ["The court ruled against the mayor's appeal.", "court | REJECTS | mayor's appeal | for mayor"],
    ['The court ruled against the miners.', 'court | CONVICTS | miners'],
    ['Detectives obtained a warrant for the arrest of the banker.', 'Detectives | HUNTS | banker'],
    ['The judges declared the referendum null and void.', 'judges | REVOKES | referendum'],
    ['The party swept the regional elections.', 'party | WINS | regional elections'],
    ['Congress passed a censure motion against the mayor.', 'Congress | VOTES_AGAINST | mayor'],
    ['Senators withdrew confidence from the cabinet.', 'Senators | VOTES_AGAINST | cabinet'],
    ['Nine states voted against.', 'Nine states | VOTES_AGAINST | –'],
    ["Chad's president will hand over to his rival.", "Chad's president | RESIGNS | – | for rival"],
    ['The miners were hit with a travel ban.', '– | BANS | miners'],
    ['Guards cleared protesters from the square.', 'Guards | RESTRICTS | protesters | from square'],
    ['The judge cleared the clerk of theft.', 'judge | ACQUITS | clerk'],
    ["Zambia cut off the singer's pension.", "Zambia | CUTS | singer's pension"],
    ['The snow cut off the village.', 'snow | AFFECTS | village'],
    ['The Greens fell short of a majority.', 'Greens | LACKS | majority'],
    ['The banker was barred from holding office.', 'banker | HOLDS_POSITION | –'],
    ['The agency declared the former governor wanted.', 'agency | HUNTS | former governor'],
    ['The junta has scheduled a referendum.', 'junta | HOLDS_ELECTION | referendum'],
    ['Guards pushed 90 migrants towards the fence.', 'Guards | DISPLACES | 90 migrants | to fence'],
    [
      "Omar Bello has been holed up in Lima's embassy since May.",
      "Omar Bello | HIDES_IN | Lima's embassy",
    ],
    ['The government of Togo fell on Monday.', 'government of Togo | COLLAPSES | –'],
    ['The alliance holds 61 of the 130 seats.', 'alliance | OWNS | 61 of the 130 seats'],
    ['Neither party obtained a majority.', 'party | WINS | majority'],
    ['Boko beat the senator by two points.', 'Boko | WINS | senator'],
    ['The mayor will seek a third term.', 'mayor | RUNS_FOR | third term'],
    ['The cabinet met their demands.', 'cabinet | CONCEDES | demands'],
    ['Nurses have been on strike since Monday.', 'Nurses | STRIKES_WORK | –'],
    ['The king commuted the sentence to a fine.', 'king | PARDONS | –'],
    ['Chad froze its role in the pact.', 'Chad | SUSPENDS | role'],
    ['The junta ditched a plan to tax salt.', 'junta | ABANDONS | plan'],
    ['The bishop called the report preposterous.', 'bishop | REJECTS | report'],
    ['Two men planned attacks with rockets.', 'Two men | PREPARES_ATTACK_ON | –'],
    ['The clerk took bribes.', 'clerk | RECEIVES | bribes'],
    ['The king will mark his jubilee.', 'king | COMMEMORATES | jubilee'],
    ['The party lost a vote of confidence.', 'party | LOSES | vote of confidence'],
    ['The candidate contested the result.', 'candidate | OPPOSES | result'],
    ['He will contest the seat in Cork.', 'He | RUNS_FOR | seat'],
    ['Norway suspended Belarus from the council.', 'Norway | SUSPENDS | Belarus | from council'],
    ['The tribunal revoked the membership of a senator.', 'tribunal | EXPELS | senator'],
    ['The union secured a pact with the airline.', 'union | AGREES | airline'],
    ['Chad lodged a protest against Sudan.', 'Chad | LODGES_PROTEST_WITH | Sudan'],
    ['Lima took the dispute to a tribunal.', 'Lima | PASSES | dispute | for tribunal'],
    ['The bloc reimposed a travel ban.', 'bloc | IMPOSES | travel ban'],
    ['The bishop called the raid an act of aggression.', 'bishop | CRITICISES | raid'],
    [
      'Uganda has 900 soldiers in eastern Congo.',
      'Uganda | DEPLOYS | 900 soldiers | at eastern Congo',
    ],
    ['The lease would give it access to the port.', 'lease | GRANTS | access | for it'],
    ['Unions rallied behind the mayor.', 'Unions | SUPPORTS | mayor'],
    ['The senator crossed the floor to the Greens.', 'senator | DEFECTS_TO | Greens | to Greens'],
    ['The guards used live ammunition against the miners.', 'guards | OPENS_FIRE_ON | miners'],
    ['Wardens denied the inmate access to a doctor.', 'Wardens | RESTRICTS | inmate'],
    ['Togo granted monitors access to the camp.', 'Togo | ALLOWS | monitors'],
    ['Laos secured a loan from Vietnam.', 'Laos | RECEIVES | loan | from Vietnam'],
    ['The ministry froze salaries.', 'ministry | RESTRICTS | salaries'],
    ['Hunger drove herders into Chad.', 'Hunger | AFFECTS | herders | to Chad'],
    ['The station spread rumours.', 'station | PUBLISHES | rumours'],
    ['Norway unmasked a spy.', 'Norway | REVEALS | spy'],
    ['At least 30 people were killed and dozens hurt.', '– | INJURES | dozens'],
    ['The militia tightened its grip on Homs.', 'militia | CONTROLS | Homs'],
    ['A mortar round landed in a market.', 'mortar round | ATTACKS | market'],
    ['The army choked off supplies to Taiz.', 'army | BESIEGES | Taiz'],
    ['The gang leader was eliminated in a raid.', '– | KILLS | gang leader'],
    ['Snipers pinned down a patrol.', 'Snipers | ATTACKS | patrol'],
    ['The faction renounced the treaty.', 'faction | ABANDONS | treaty'],
    ['Peru put a bounty on two fugitives.', 'Peru | HUNTS | two fugitives'],
    ['The king swore in a new premier.', 'king | APPOINTS | new premier'],
    ['The board struck 30 names off the roll.', 'board | REMOVES | 30 names'],
    ['The emir handed power to a civilian.', 'emir | RESIGNS | power | for civilian'],
    ['The deputy switched parties.', 'deputy | DEFECTS_TO | –'],
    ['Norway put the treaty in abeyance.', 'Norway | SUSPENDS | treaty'],
    ['Chad and Niger patched up their quarrel.', 'Chad | FORGIVES | Niger'],
    ['The raid strained ties with Peru.', 'raid | AFFECTS | Peru'],
    ['Cholera broke out in a camp.', 'Cholera | AFFECTS | camp'],
    ['The firm halted work on the dam.', 'firm | SUSPENDS | work'],
    ['Benin secured a grant from Japan.', 'Benin | RECEIVES | grant | from Japan'],
    [
      'The army secured Hajin from the rebels.',
      'army | CAPTURES | Hajin | for rebels | from rebels',
    ],
    ['Poland reinstated the levy.', 'Poland | RESTORES | levy'],
    ['India banned exports of sugar.', 'India | BANS | exports of sugar'],
    ['Spies planted malware in the computers.', 'Spies | HACKS | computers'],
    ['A court handed an ex-premier a prison term.', 'court | SENTENCES | ex-premier'],
    ['The clinic could run out of oxygen for 200 patients.', 'clinic | LACKS | oxygen'],
    ['Lawyers asked the judge to throw out the confessions.', 'judge | REJECTS | confessions'],
    ['The junta threw out three monitors.', 'junta | DEPORTS | three monitors'],
    ['Troops pressed their advance towards Raqqa.', 'Troops | ADVANCES_ON | Raqqa'],
    ['Gunmen engaged a convoy with rifle fire near Herat.', 'Gunmen | ATTACKS | convoy | at Herat'],
    [
      'Rockets struck Forward Operating Base Lagman.',
      'Rockets | ATTACKS | Forward Operating Base Lagman',
    ],
    ['The mayor called on those responsible to free the boys.', 'those | RELEASES | boys'],
    [
      'In Panjwai district, Kandahar province, soldiers found a rifle.',
      'soldiers | FINDS | rifle | at Panjwai district',
    ],
    ['In Lagos, Nigeria, gunmen killed a judge.', 'gunmen | KILLS | judge | at Lagos'],
    [
      'In Paris, Belgium, the host of the talks, criticised Hungary.',
      'Belgium | CRITICISES | Hungary | at Paris',
    ],
    [
      "The unrest followed Oslo's decision last week to expel the envoy.",
      'Oslo | EXPELS_DIPLOMATS | envoy',
    ],
    ['The king delayed the trial last week to please the army.', 'king | OTHER please | army'],
    ["A clue led to Gashi's arrest.", '– | ARRESTS | Gashi'],
    [
      'France delivered four helicopters to the Omani navy.',
      'France | SENDS | four helicopters | for Omani navy | to Omani navy',
    ],
    ['Troops have isolated the town.', 'Troops | BESIEGES | town'],
    ['The army pressed its offensive in Idlib.', 'army | ATTACKS | – | at Idlib'],
    ['The envoy pressed the government to release the men.', 'envoy | URGES | government'],
    ['He is wanted over the murder of a publisher.', '– | HUNTS | He'],
    ['The president wants a deal over the port.', 'president | HOPES | deal'],
    ['Oslo brought the rebels back to the negotiating table.', 'Oslo | MEDIATES | rebels'],
    [
      'Nigeria brought 30 migrants back from Libya.',
      'Nigeria | REPATRIATES | 30 migrants | from Libya',
    ],
    ['A court handed the minister a five-year sentence.', 'court | SENTENCES | minister'],
    ['The judge handed down a life sentence to Ali Musa.', 'judge | SENTENCES | Ali Musa'],
    ['The opposition stayed away from the ceremony.', 'opposition | BOYCOTTS | –'],
    ['The brothers hold Syrian passports.', 'brothers | OWNS | Syrian passports'],
    ['Rebels seized a judge and drove him away in a jeep.', 'Rebels | ABDUCTS | him'],
    ['Miners organised a strike in Kolwezi.', 'Miners | STRIKES_WORK | – | at Kolwezi'],
    ['Rebels led a strike on the convoy.', 'Rebels | ATTACKS | convoy'],
    ['The army launched air strikes.', 'army | ATTACKS | –'],
    ['The raid was led by Musa Bello.', 'Musa Bello | LEADS | raid', 'Musa Bello | ATTACKS | –'],
    ['A Dakar court acquitted General Ba of ordering killings.', 'Ba | ORDERS | killings'],
    ['The court cleared the mayor of stealing funds.', 'mayor | LOOTS | funds'],
    ['The driver paid a bribe.', 'driver | PAYS | bribe'],
    ['The firm will pay compensation to the miners.', 'firm | FUNDS | miners'],
    ['The clerk was found guilty of stealing $2m.', '– | CONVICTS | clerk'],
    ['A court found two students guilty of robbing a bank.', 'two students | LOOTS | bank'],
    ['Police beat a confession out of him.', 'Police | FORCES | him'],
    ['The army has recalled 300 reservists.', 'army | MOBILISES | 300 reservists'],
    ['A blast tore through a crowded market.', 'blast | DAMAGES | crowded market'],
    ['Two deputies voted against the budget.', 'Two deputies | VOTES_AGAINST | budget'],
    ['The colonel, wanted by Interpol for murder, fled.', 'Interpol | HUNTS | colonel'],
    ['The bishop has never set foot in Mostar.', 'bishop | VISITS | Mostar'],
    ['Kenya may refer the dispute to the court.', 'Kenya | PASSES | dispute | for court'],
    [
      'The union recalled its negotiators from Oslo on Monday.',
      'union | WITHDRAWS | negotiators | for Oslo | from Oslo',
    ],
    ['Police extracted a confession from the student.', 'Police | FORCES | student'],
    ['Her lawyer said the confession was extracted under torture.', '– | FORCES | confession'],
    ['The deserters took with them three rifles.', 'deserters | CARRIES | three rifles'],
    ['The mayor diverted $3m from the budget.', 'mayor | LOOTS | $3m'],
    ['The colonel said his men had not fired.', 'men | OPENS_FIRE_ON | –'],
    ['The minister was fired by the king.', 'king | DISMISSES | minister'],
    [
      'Elders received threats by phone from the cartel.',
      'Elders | RECEIVES | threats | from cartel',
    ],
  ],
  'an event is under way, breaks off and goes on': [
    ['The truce, which Oslo mediated, has collapsed.', 'truce | COLLAPSES | –'],
    ['Fighting resumed near the port on Monday.', 'Fighting | RESUMES | – | at port'],
    ['The truce took effect on Sunday.', 'truce | TAKES_EFFECT | –'],
  ],
  'what one calls is held, and what one calls something is not': [
    ['The imam called a rally in Dakar.', 'imam | PROTESTS | rally | at Dakar'],
    ['The miners called a strike.', 'miners | STRIKES_WORK | strike'],
    ['The premier called the strike a disgrace.', 'premier | CRITICISES | strike'],
    ['The ministry called the raid illegal.', 'ministry | CRITICISES | raid'],
  ],
  'whoever is one of a number did what they all did': [
    ['She was the first woman to lead the party.', 'She | LEADS | party'],
    ['It was the fourth convoy to be attacked by rebels.', 'rebels | ATTACKS | It'],
    [
      'The rebels freed six boys in the third exchange to be brokered by Qatar.',
      'Qatar | MEDIATES | third exchange',
    ],
  ],
  'who is held responsible is accused, and what is laid at somebody’s door is done by them': [
    ['Baghdad holds Iran responsible for the rocket fire.', 'Baghdad | ACCUSES | Iran'],
    ['The Kenyan Defence Ministry attributed the bombing to al-Shabaab.', 'al-Shabaab | BOMBS | –'],
    ['The ambush cost six soldiers their lives.', 'ambush | KILLS | six soldiers'],
    [
      'The opposition accuses the junta of staging the scene with actors.',
      'junta | DECEIVES | scene',
    ],
    ['Rebels drove off with three fuel trucks.', 'Rebels | LOOTS | three fuel trucks'],
    ['Two judges took bribes from the cartel.', 'Two judges | RECEIVES | bribes | from cartel'],
    [
      'President Bah would like Nigeria to send 2,000 soldiers.',
      'Nigeria | DEPLOYS | 2,000 soldiers',
    ],
    [
      'Hizb al-Nur, a wing of the Renewal Front, claimed the attack.',
      'Hizb al-Nur | MEMBER_OF | Renewal Front',
    ],
  ],
  'a verb with an object does not go where the object is sent': [
    [
      'Chad is moving fighters from Bangui to Bria.',
      'Chad | TRANSFERS | fighters | from Bangui | to Bria',
    ],
    ['Prisoners were moved to Lilongwe.', '– | TRANSFERS | Prisoners | to Lilongwe'],
    ['The delegation moved to Accra.', 'delegation | TRAVELS_TO | Accra'],
    ['Spain sent 200 troops to Lebanon.', 'Spain | DEPLOYS | 200 troops | to Lebanon'],
    ['The rebels fled to Chad.', 'rebels | FLEES | – | to Chad'],
    ['Refugees crossed into Uganda.', 'Refugees | ENTERS | Uganda'],
  ],
  'what is fired, and at whom, tells a test from an attack': [
    [
      'North Korea fired a ballistic missile toward the sea.',
      'North Korea | TESTS | ballistic missile',
    ],
    ['Hezbollah fired rockets at northern Israel.', 'Hezbollah | SHELLS | northern Israel'],
    [
      'Palestinian gunmen opened fire on a bus near Hebron.',
      'Palestinian gunmen | OPENS_FIRE_ON | bus | at Hebron',
    ],
    [
      'The president of Malawi fired his finance minister.',
      'president of Malawi | DISMISSES | finance minister',
    ],
    [
      'Ukraine shot down three Russian drones over Odesa.',
      'Ukraine | SHOOTS_DOWN | three Russian drones | at Odesa',
    ],
    ['The Senegalese navy intercepted a boat.', 'Senegalese navy | INTERCEPTS | boat'],
    ['Chinese ships rammed a supply boat.', 'Chinese ships | RAMS | supply boat'],
  ],
  'what slams into a camp attacks it where it is a weapon': [
    [
      'American cruise missiles slammed into a training camp.',
      'American cruise missiles | ATTACKS | training camp',
    ],
    ['A bus slammed into a wall.'],
  ],
  "what befalls people is nobody's attack": [
    ['A cyclone hit the coast of Mozambique.', 'cyclone | AFFECTS | coast of Mozambique'],
    ['The epidemic killed ninety people.', 'epidemic | TAKES_LIVES_OF | ninety people'],
    ['A lorry hit a tram near Porto.', 'lorry | CRASHES | tram | at Porto'],
    ['Gunmen hit a tram near Porto.', 'Gunmen | ATTACKS | tram | at Porto'],
  ],
  'who tells or wants somebody to do something demands it': [
    ['Congress told the army commander to resign.', 'Congress | ORDERS | army commander'],
    ['Farmers want Brazil to pay more for power.', 'Farmers | URGES | Brazil'],
    ['Farmers want to pay less for power.', 'Farmers | HOPES | to pay less for power'],
  ],
  'what somebody is called tells what is thought of him': [
    [
      'Chile called the Bolivian claims absurd.',
      'Chile | REJECTS | Bolivian claims | for Bolivian',
    ],
    ['Norway branded the Danish quota illegal.', 'Norway | CRITICISES | Danish quota | for Danish'],
    [
      'Jakarta described the Malaysian ruling as unacceptable.',
      'Jakarta | REJECTS | Malaysian ruling | for Malaysian',
    ],
    [
      'Oman regards the militia as a terrorist organization.',
      'Oman | DESCRIBES_AS_TERRORIST | militia',
    ],
    ['The mayor called the concert a triumph.'],
  ],
  'who is put on a plane is sent away, and who regains his freedom retakes nothing': [
    [
      'Malta put twelve Gambian migrants on a flight to Banjul.',
      'Malta | DEPORTS | twelve Gambian migrants | to Banjul',
    ],
    ['The hostages regained their freedom.', '– | RELEASES | hostages'],
  ],
  'whose help one has is nobody one talks with': [
    ['The rebels resumed talks with the mediation of Oman.', 'rebels | NEGOTIATES_WITH | –'],
    ['Peru held talks with Chile with the help of Brazil.', 'Peru | MEETS | Chile'],
  ],
  'who gives himself up surrenders, and cedes nothing': [
    ['The fighters gave themselves up to army units.', 'fighters | SURRENDERS_TO | army units'],
    ['The rebels gave up the town.', 'rebels | CEDES | town'],
  ],
  'one goes to a place, and to court to sue': [
    ['Manila will go to arbitration.', 'Manila | SUES | –'],
    ['The minister went to the embassy in Oslo.', 'minister | VISITS | embassy | at Oslo'],
    ['Rebels headed towards Gao.', 'Rebels | TRAVELS_TO | Gao'],
  ],
  'troops that train exercise, and with others cooperate': [
    ['Recruits are training in camps near Derna.', 'Recruits | EXERCISES | – | at camps, Derna'],
    [
      'Chadian and Kenyan troops trained together.',
      'Chadian troops | COOPERATES_WITH | Kenyan troops',
    ],
    ['The recruits were trained by Kenya.', 'Kenya | TRAINS | recruits'],
  ],
  'evidence is fabricated against somebody': [
    ['Police fabricated evidence against the editor.', 'Police | DECEIVES | editor'],
  ],
  'what someone does to himself is done to nobody else': [
    ['The banker reportedly shot himself in Lyon.', 'banker | TAKES_OWN_LIFE | – | at Lyon'],
    ['The prisoner hanged himself in his cell.', 'prisoner | TAKES_OWN_LIFE | –'],
    ['The bomber blew himself up near Kano.', 'bomber | EXPLODES | – | at Kano'],
    ['The army itself shelled the town.', 'army | SHELLS | town'],
  ],
  'what follows a passive without its noun is of the subject': [
    ['The patrol had been fired on.', '– | OPENS_FIRE_ON | patrol'],
    ['The offer was turned down.', '– | REJECTS | offer'],
  ],
  'who goes about something does what the verb says': [
    ['The bridge was blown up by retreating rebels.', 'retreating rebels | DESTROYS | bridge'],
    ['The clerk was freed by bribing guards.', '– | RELEASES | clerk'],
  ],
  'who is assured of something is promised it, and who is threatened with it threatened': [
    [
      'The president assured teachers that he would raise their pay.',
      'president | PROMISES | teachers',
    ],
  ],
  'who is appalled by a deed criticises it': [
    [
      "The minister was appalled by Canberra's reply.",
      "minister | CRITICISES | Canberra's reply | for Canberra",
    ],
  ],
  'a ban that ends is an easing, and a meeting that ends is none': [
    ['Jordan rescinded a ban on a weekly newspaper.', 'Jordan | EASES | weekly newspaper'],
    ['Jakarta ended martial law in Aceh.', 'Jakarta | EASES | Aceh'],
    ['Jakarta ended the meeting.', 'Jakarta | ENDS | meeting'],
  ],
  'tariffs on a country are a sanction, and a fine on a man none': [
    [
      'Canada slapped duties on orange juice from Florida.',
      'Canada | IMPOSES_TARIFFS_ON | orange juice | for Florida',
    ],
    ['A court fined the editor.', 'court | FINES | editor'],
  ],
  'whom an envoy is recalled from is told by "from"': [
    [
      'Nigeria recalled its ambassador from Libreville in a dispute over fish.',
      'Nigeria | RECALLS_DIPLOMATS | ambassador | for Libreville | from Libreville',
    ],
  ],
  'what is thrown tells a riot from a bombing': [
    ['Students hurled eggs at the embassy.', 'Students | RIOTS | embassy'],
    ['Gunmen hurled grenades at the embassy.', 'Gunmen | BLOWS_UP | embassy'],
  ],
  'police who are posted are deployed, and a letter that is posted is not': [
    ['The army posted guards around the palace.', 'army | DEPLOYS | guards | to palace'],
    ['The minister posted a video.', 'minister | PUBLISHES | video'],
  ],
  'what is employed is used where it is no worker': [
    ['Soldiers employed drones during the raid.', 'Soldiers | USES | drones'],
    ['The mine employed 400 workers.', 'mine | EMPLOYS | 400 workers'],
  ],
  'a thing belongs to who owns it, and a person to a body': [
    ['The drugs belonged to a cartel.', 'cartel | OWNS | drugs'],
    ['The men belonged to a cartel.', 'men | MEMBER_OF | cartel'],
  ],
  'all that a list names are meant': [
    [
      'The bloc threatened Chad, Niger and Benin with sanctions.',
      'bloc | THREATENS | Chad',
      'bloc | THREATENS | Niger',
      'bloc | THREATENS | Benin',
    ],
  ],
  'a town is named by its name': [
    ['Rebels seized the mining town of Rubaya.', 'Rebels | CAPTURES | Rubaya'],
  ],
  'who leads an alliance leads people': [
    ['Police raided an alliance led by Omar Diallo.', 'Omar Diallo | LEADS | alliance'],
  ],
  'who claims responsibility for an attack says that it was his': [
    [
      'The movement claimed responsibility for a drone attack on a tanker.',
      'movement | ATTACKS | tanker',
    ],
  ],
  'of what somebody is found guilty, or not, he is said to have done': [
    [
      'The jury found Maria Lopez not guilty of the murder of a nurse.',
      'jury | ACQUITS | Maria Lopez',
      'Maria Lopez | KILLS | nurse',
    ],
    [
      'The jury found Maria Lopez guilty of murdering a nurse.',
      'jury | CONVICTS | Maria Lopez',
      'Maria Lopez | KILLS | nurse',
    ],
    [
      'Idris Sow pleaded not guilty to the murder of a nurse.',
      'Idris Sow | DENIES | –',
      'Idris Sow | KILLS | nurse',
    ],
  ],
  'among those spoken of is one of them': [
    [
      'The Houthis detained at least 11 employees of UN agencies, among them a staff member of the office.',
      'Houthis | DETAINS | at least 11 employees of UN agencies',
      'Houthis | DETAINS | staff member of the office',
    ],
  ],
  'where a body is based is no part of its name': [
    ['The Lashio-based Democratic Army left.', 'Democratic Army | LEAVES | –'],
  ],
  'with a subject and an object a participle is the past form': [
    [
      'The minister said that its vessels had acted lawfully after the Filipino boats ignored repeated warnings.',
      'Filipino boats | REJECTS | repeated warnings',
    ],
  ],
  'who frozen assets belong to is sanctioned': [
    ['Canada froze the assets of seven tycoons.', 'Canada | SANCTIONS | seven tycoons'],
  ],
  'who inflicts losses has none': [
    ['Rebels inflicted heavy losses on the army.', 'Rebels | DEFEATS | army'],
  ],
  'straight behind a noun "who" speaks of those': [
    [
      'Police in Dhaka fired tear gas at students who were demanding an end to job quotas.',
      'students | DEMANDS | end',
    ],
  ],
  'a name goes on over a small word': [
    ['The army left Dar es Salaam on Monday.', 'army | LEAVES | Dar es Salaam'],
  ],
  'what is taken is captured where it is a place': [
    ['Rebels took Goma.', 'Rebels | CAPTURES | Goma'],
    ['Rebels took the village of Rutshuru.', 'Rebels | CAPTURES | Rutshuru'],
    ['The town was taken by the rebels.', 'rebels | CAPTURES | town'],
    ['Rebels took two hostages.', 'Rebels | ABDUCTS | two hostages'],
  ],
  'a nickname inside a name is another name': [
    [
      'Brig. Gen. Richard "Tex" Coe, the lead investigating officer, will present the findings.',
      'Richard Coe | ALSO_KNOWN_AS | Tex',
      'Richard Coe | PASSES | findings',
    ],
  ],
  'damage is not destruction': [
    ['The shelling damaged two bridges.', 'shelling | DAMAGES | two bridges'],
    ['The shelling destroyed two bridges.', 'shelling | DESTROYS | two bridges'],
  ],
  'to whom a defeat is dealt, it happens': [
    ['The rebels dealt the army a heavy defeat.', 'rebels | DEFEATS | army'],
  ],
  'a verb is known in all its forms': [
    ['Rangers are combating poachers.', 'Rangers | FIGHTS | poachers'],
  ],
  'people who are counted act like people': [
    [
      'Hundreds of students protested in Nairobi.',
      'Hundreds of students | PROTESTS | – | at Nairobi',
    ],
    ['Tens of thousands of workers rioted.', 'Tens of thousands of workers | RIOTS | –'],
    ['Up to 300 nurses demonstrated on Tuesday.', 'Up to 300 nurses | PROTESTS | –'],
  ],
  'a noun after "engaged in" or "launched" says what was done': [
    [
      'Army units launched mortar and rocket fire against Shan rebel camps.',
      'Army units | ATTACKS | Shan rebel camps',
    ],
    [
      'Gunmen were engaged in a shootout with customs officers.',
      'Gunmen | CLASHES_WITH | customs officers',
    ],
  ],
  'a demand that is turned down was made, and is still what was to be done': [
    [
      "Kenya rejected Somalia's demand to withdraw its troops.",
      "Kenya | REJECTS | Somalia's demand | for Somalia",
      'Kenya | WITHDRAWS | troops',
      'Somalia | DEMANDS | to withdraw its troops | for Kenya',
    ],
    [
      'The junta ignored calls by the African Union to free the judge.',
      'junta | RELEASES | judge',
      'African Union | URGES | to free the judge | for junta',
    ],
  ],
  'a border, a bridge or an embassy can be closed without saying to whom': [
    ['Eritrea closed its border.', 'Eritrea | SEALS | border'],
    ['The two sides held talks.', 'two sides | MEETS | –'],
  ],
  'who mediates between two is neither of them': [
    ['Qatar offered mediation between Kigali and Kinshasa.', '– | MEDIATES | Kigali'],
  ],
  'a name given to whom is arrested is who is arrested': [
    [
      "Police arrested the minister's cousin, identified as Omar Bello, at an airport.",
      'Police | ARRESTS | Omar Bello | at airport',
    ],
  ],
  'who is dismissed or elected as something holds, or held, an office': [
    [
      'The junta dismissed Colonel Idris Kone as commander of the Gao garrison.',
      'Idris Kone | HOLDS_POSITION | commander of the Gao garrison',
    ],
    ['Rita Lopes resigned as mayor of Beira.', 'Rita Lopes | HOLDS_POSITION | mayor of Beira'],
  ],
  'a charge is about the one charged': [
    [
      'Prosecutors charged two dockers with smuggling cigarettes.',
      'two dockers | SMUGGLES | cigarettes',
    ],
  ],
  'an adjective with its complement tells who is meant': [
    [
      'Officers loyal to Khalifa Haftar arrested ten men.',
      'Officers loyal to Khalifa Haftar | ARRESTS | ten men',
    ],
    [
      'Rebels killed two officials close to the prime minister in Gao.',
      'Rebels | KILLS | two officials close to the prime minister',
    ],
  ],
  'a name with small words in it is one': [
    ['The al-Shabaab militant group bombed a hotel.', 'al-Shabaab militant group | BOMBS | hotel'],
    ['The Mai-Mai militia burned a school.', 'Mai-Mai militia | DESTROYS | school'],
    [
      'The army killed members of al-Qaeda in the Islamic Maghreb.',
      'army | KILLS | members of al-Qaeda in the Islamic Maghreb',
    ],
    [
      'Police questioned a man who belonged to al-Qaeda in the Arabian Peninsula (AQAP).',
      'al-Qaeda in the Arabian Peninsula | ALSO_KNOWN_AS | AQAP',
    ],
    [
      'The Group for the Support of Islam and Muslims (JNIM) released three aid workers.',
      'Group for the Support of Islam and Muslims | RELEASES | three aid workers',
    ],
  ],
  'what happens between two is told by what it is called': [
    [
      'Clashes erupted in Tuzla between police and miners.',
      'police | CLASHES_WITH | miners | at Tuzla',
    ],
  ],
  'one of several is named beside what they are': [
    [
      'Prosecutors indicted seven people, including a former spy chief, Osman Begic.',
      'Prosecutors | CHARGES | seven people',
      'Prosecutors | CHARGES | Osman Begic',
    ],
  ],
  'whose it is stands in the clause before': [
    [
      'She met Christian Schmidt, whose resignation Dodik has demanded.',
      'Dodik | DEMANDS | resignation',
    ],
  ],
  'a name beside a name is the same one': [
    [
      'The base at Camp Anaconda, also called "Logbase", was hit.',
      'Camp Anaconda | ALSO_KNOWN_AS | Logbase',
    ],
    [
      'Police arrested Jimmy Cherizier, alias Barbecue, who leads a gang.',
      'Jimmy Cherizier | ALSO_KNOWN_AS | Barbecue',
    ],
    [
      'They are assisting Syrian Democratic Forces (SDF), primarily Arab forces in the north.',
      'Syrian Democratic Forces | ALSO_KNOWN_AS | SDF',
    ],
    ['Idris Sow (aka Abu Nur) was jailed in May.', 'Idris Sow | ALSO_KNOWN_AS | Abu Nur'],
  ],
  'those left dead were killed': [
    ['The blast left six dead and 20 wounded.', 'blast | KILLS | six'],
  ],
  'several of a kind of several countries meet one another': [
    [
      'The finance ministers of Germany and France met in Berlin.',
      'finance ministers of Germany | MEETS | finance ministers of France | at Berlin',
    ],
  ],
  'a place within a place is told with it': [
    ['A bomb killed a judge at a mosque in Multan.', 'bomb | KILLS | judge | at mosque, Multan'],
  ],
  'what is suspected of someone is a deed': [
    [
      'He is suspected of smuggling weapons from Libya to Darfur.',
      'He | SMUGGLES | weapons | from Libya | to Darfur',
    ],
  ],
  'two things that one does stand side by side': [
    [
      'The president dismissed the governor of Blue Nile, Ahmed al-Omda, and appointed General Yassin Ibrahim.',
      'president | DISMISSES | Ahmed al-Omda',
      'president | APPOINTS | Yassin Ibrahim',
    ],
  ],
  'people leave office in many words': [
    [
      'The king dismissed Colonel Jabu Dlamini as commander of the army.',
      'king | DISMISSES | Jabu Dlamini',
    ],
    [
      'The prime minister of Thailand was removed from office.',
      '– | DISMISSES | prime minister of Thailand',
    ],
    ['Protesters demanded his removal.', '– | REMOVES | his'],
    ['The prime minister resigned over the scandal.', 'prime minister | RESIGNS | –'],
    ["Peru's Congress impeached the president.", "Peru's Congress | CHARGES | president"],
    [
      'The generals overthrew the elected president in Niamey.',
      'generals | OVERTHROWS | elected president | at Niamey',
    ],
    ['The king dissolved parliament.', 'king | DISSOLVES | parliament'],
  ],
  'what is dismissed may be a claim': [
    ['The minister dismissed the allegations.', 'minister | REJECTS | allegations'],
    ['UNITA rejected the results.', 'UNITA | REJECTS | results'],
    ['Hungary vetoed the sanctions.', 'Hungary | VETOES | sanctions'],
  ],
  'verbs of saying have senses that are deeds': [
    ['Villagers found a mass grave near Tarhuna.', 'Villagers | FINDS | mass grave | at Tarhuna'],
    ['The mayor was found guilty of corruption.', '– | CONVICTS | mayor'],
    ['The army declared a ceasefire with the rebels.', 'army | DECLARES_CEASEFIRE_WITH | rebels'],
    ['The group published a video of the hostages.', 'group | PUBLISHES | video of the hostages'],
    ['The commission concluded that the vote was rigged.', '– | RIGS | vote'],
    ['The officer testified against the general.', 'officer | TESTIFIES_AGAINST | general'],
  ],
  'who holds a place, a person or an event': [
    [
      'Islamic State militants held the town for two years.',
      'Islamic State militants | CONTROLS | town',
    ],
    ['The ISIL-held town of Manbij was bombed.', 'ISIL | CONTROLS | Manbij', '– | BOMBS | Manbij'],
    ['Elections were held in Somaliland.', '– | HOLDS_ELECTION | Elections | at Somaliland'],
    ['The premier may call a snap election.', 'premier | HOLDS_ELECTION | snap election'],
    ['Relatives paid a ransom.', 'Relatives | PAYS | ransom'],
    ['Traders paid taxes to the rebels.', 'Traders | PAYS | taxes | for rebels'],
    ['Oslo may suspend its aid.', 'Oslo | SUSPENDS | aid'],
    ['Oslo suspended its aid to Rwanda.', 'Oslo | SUSPENDS_AID_TO | Rwanda | to Rwanda'],
    ['Soldiers brought ammunition.', 'Soldiers | OTHER bring | ammunition'],
    ['Protesters brought traffic to a halt.', 'Protesters | DISRUPTS | traffic'],
    [
      'The former president has been staying in Brazil since May.',
      'former president | BASED_IN | Brazil | at Brazil',
    ],
    ['Mexican marines captured a drug lord.', 'Mexican marines | TAKES_PRISONER | drug lord'],
    [
      'Kurdish fighters captured the village from Islamic State.',
      'Kurdish fighters | CAPTURES | village | for Islamic State | from Islamic State',
    ],
    ['The militia lost control of the airfield.', 'militia | CEDES | airfield'],
  ],
  'courts, police and armies restrain in ways of their own': [
    [
      'Belarus jailed the opposition leader for ten years.',
      'Belarus | DETAINS | opposition leader',
    ],
    [
      'The court sentenced the journalist to six years in prison.',
      'court | SENTENCES | journalist',
    ],
    ['The court overturned his conviction.', 'court | REVOKES | conviction'],
    ['Police suppressed the protest.', 'Police | REPRESSES | protest'],
    ['Officers harassed a reporter in Baku.', 'Officers | HARASSES | reporter | at Baku'],
    [
      'Bangladesh police used tear gas to disperse students.',
      'Bangladesh police | RESTRICTS | students',
    ],
    ['Kazakhstan banned the party.', 'Kazakhstan | BANS | party'],
    ['Poland closed its border with Belarus.', 'Poland | SEALS | Belarus'],
    ['Kosovo reopened the border crossing.', 'Kosovo | REOPENS | border crossing'],
    ['Farmers blocked a highway in Punjab.', 'Farmers | OBSTRUCTS | highway | at Punjab'],
    ['He is wanted for war crimes.', '– | HUNTS | He'],
    [
      'Taliban officials barred women from universities.',
      'Taliban officials | BANS | women | from universities',
    ],
    [
      'A Nicaraguan bishop was stripped of his citizenship.',
      '– | STRIPS_OF_CITIZENSHIP | Nicaraguan bishop',
    ],
    ['Kyrgyzstan blocked a website.', 'Kyrgyzstan | BLOCKS | website'],
    ['Beijing threatened to punish Taipei.', 'Beijing | PUNISHES | Taipei'],
    ['Laos denied entry to the activist.', 'Laos | RESTRICTS | activist'],
  ],
  'states break with one another step by step': [
    [
      'Nepal recalled its ambassador from Qatar.',
      'Nepal | RECALLS_DIPLOMATS | ambassador | for Qatar | from Qatar',
    ],
    ['India filed a protest with Pakistan.', 'India | LODGES_PROTEST_WITH | Pakistan'],
    ['Oslo summoned the Russian ambassador.', 'Oslo | SUMMONS | Russian ambassador'],
    ['Latvia withdrew from the treaty.', 'Latvia | ABANDONS | treaty'],
    [
      'The United States imposed sanctions on three Nicaraguan judges.',
      'United States | SANCTIONS | three Nicaraguan judges',
    ],
    ['Burkina Faso left ECOWAS.', 'Burkina Faso | LEAVES | ECOWAS'],
    [
      'Catalonia declared independence from Spain.',
      'Catalonia | DECLARES_INDEPENDENCE_FROM | Spain',
    ],
    ['The African Union suspended Gabon.', 'African Union | SUSPENDS | Gabon'],
  ],
  'states and peoples help one another': [
    ['Germany supplied Ukraine with tanks.', 'Germany | SUPPLIES | tanks | for Ukraine'],
    ['Jordan airdropped food to Gaza.', 'Jordan | SENDS | food | to Gaza'],
    [
      'The World Bank lent Kenya 1 billion dollars.',
      'World Bank | GRANTS | 1 billion dollars | for Kenya',
    ],
    ['Australia granted asylum to two sailors.', 'Australia | SHELTERS | two sailors'],
    ['Angola brokered a truce.', 'Angola | MEDIATES | truce'],
    ['Portugal recognised the State of Palestine.', 'Portugal | RECOGNISES | State of Palestine'],
    ['Finland joined NATO.', 'Finland | JOINS | NATO'],
    ['New Zealand apologised to the islanders.', 'New Zealand | APOLOGISES_TO | islanders'],
  ],
  'what is done to people is not done to things': [
    ['Iranian judges executed two smugglers.', 'Iranian judges | EXECUTES | two smugglers'],
    ['The navy executed the order.', 'navy | IMPLEMENTS | order'],
    [
      'Police questioned the brother of the minister.',
      'Police | QUESTIONS | brother of the minister',
    ],
    [
      'The opposition questioned the result of the vote.',
      'opposition | CRITICISES | result of the vote',
    ],
    ['President Tokayev received the Uzbek envoy.', 'Tokayev | HOSTS | Uzbek envoy'],
    ['Kenya received tanks from Washington.', 'Kenya | RECEIVES | tanks | from Washington'],
    ['Doctors treated the wounded.', 'Doctors | HELPS | wounded'],
  ],
  'condolences are no apology': [
    ['Macron conveyed his condolences to Chad.', 'Macron | CONDOLES_WITH | Chad'],
    ['The minister offered condolences to the families.', 'minister | CONDOLES_WITH | families'],
  ],
  'who takes an office holds it': [
    [
      'Ali Saleh became emir of the brigade in 2014.',
      'Ali Saleh | HOLDS_POSITION | emir of the brigade',
    ],
    [
      'Rosa Diaz rose to become governor of the bank.',
      'Rosa Diaz | HOLDS_POSITION | governor of the bank',
    ],
  ],
  'a frame of mind is nobody else’s deed': [
    ['Kenya was committed to defeating the militia.', 'Kenya | DEFEATS | militia'],
  ],
  'who is called on is to act': [
    ['The union called on the ministry to release the miners.', 'ministry | RELEASES | miners'],
  ],
  'each of two deeds has its own agent': [
    [
      'Omar Sow was injured in a raid in June and succeeded by Ali Keita.',
      'Ali Keita | SUCCEEDS | Omar Sow',
      '– | INJURES | Omar Sow',
    ],
  ],
  'nouns have senses too': [
    ['The miners demanded the resignation of the governor.', 'governor | RESIGNS | –'],
    ['The launch drew condemnation from Tokyo.', 'Tokyo | CONDEMNS | launch'],
    ["Syria denied the town's capture.", '– | CAPTURES | town'],
    ['He took part in the retaking of Aleppo.', 'He | RETAKES | Aleppo'],
    ['The army recaptured Kidal in May.', 'army | RETAKES | Kidal'],
    ['The army recaptured Omar Bello in May.', 'army | ARRESTS | Omar Bello'],
    ['The junta postponed elections again.', 'junta | DELAYS | elections'],
    ['The isolation of Raqqah continued.', '– | BESIEGES | Raqqah'],
    ['The ministry confirmed the loss of one aircraft.', '– | LOSES | one aircraft'],
    ['They reported harassment of nurses by soldiers.', 'soldiers | HARASSES | nurses'],
  ],
};

const phrasal: Readonly<Record<string, Table>> = {
  'a word behind the verb makes another verb of it': [
    ['The militants handed in forty guns.', 'militants | DEMOBILISES | forty guns'],
    ['The miners called off their rally.', 'miners | CONCEDES | rally'],
    ['Bulgaria called up conscripts.', 'Bulgaria | MOBILISES | conscripts'],
    ['The clerks called out their colleagues.', 'clerks | CRITICISES | colleagues'],
    ['Wardens put down a revolt.', 'Wardens | REPRESSES | revolt'],
    ['Bandits made off with eleven goats.', 'Bandits | LOOTS | eleven goats'],
    ['The coastguard chased away two trawlers.', 'coastguard | TURNS_BACK | two trawlers'],
    ['Herders held up a train.', 'Herders | BLOCKS | train'],
    ['The kidnappers let the nun go.', 'kidnappers | RELEASES | nun'],
    ['The garrison fended off a raid.', 'garrison | DEFEATS | raid'],
    ['The mutineers went over to the insurgents.', 'mutineers | DEFECTS_TO | insurgents'],
    ['The device went off near the barracks.', 'device | EXPLODES | – | at barracks'],
    ['Hungary went back on its pledge.', 'Hungary | REJECTS | pledge'],
    ['The rebels hung on to the valley.', 'rebels | CONTROLS | valley'],
    ['The envoys flew in from Lusaka.', 'envoys | ARRIVES_IN | – | from Lusaka'],
    ['Two herders strayed across the border.', 'Two herders | CROSSES | border'],
    ['The deputies came to blows.', 'deputies | CLASHES_WITH | –'],
    ['Sailors gave chase to the smugglers.', 'Sailors | HUNTS | smugglers'],
    ['A patrol ran into an ambush.', '– | AMBUSHES | patrol'],
    ['The clan came out in favour of the truce.', 'clan | SUPPORTS | truce'],
    ['The editor hanged himself.', 'editor | TAKES_OWN_LIFE | –'],
    ['Peasants handed over nine pilots to Chad.', 'Peasants | RETURNS | nine pilots | for Chad'],
  ],
  'an ambassador is recalled from the country he is sent to': [
    ['Uruguay recalled its envoy to Ankara.', 'Uruguay | RECALLS_DIPLOMATS | envoy | for Ankara'],
    [
      'The Latvian ambassador to Minsk was recalled.',
      '– | RECALLS_DIPLOMATS | Latvian ambassador | for Minsk',
    ],
    ['Manila recalled troops from Sabah.', 'Manila | WITHDRAWS_FROM | Sabah'],
    ['Oman lowered its relations with Iraq.', 'Oman | BREAKS_TIES_WITH | Iraq'],
  ],
  'who answers a charge pleads': [
    [
      'The minister pleaded not guilty before the High Court in Accra.',
      'minister | DENIES | – | at Accra',
    ],
    ['The minister pleaded guilty in Accra.', 'minister | CONFIRMS | – | at Accra'],
  ],
  'people are hanged, and banners are hung': [
    ['Protesters hung a banner from the roof.', 'Protesters | OTHER hang | banner'],
    ['Officials hanged two men.', 'Officials | EXECUTES | two men'],
  ],
  'what is taken is taken from somebody': [
    [
      'Rebels captured Todi from the Chadian army.',
      'Rebels | CAPTURES | Todi | for Chadian army | from Chadian army',
    ],
    [
      'Marines seized Bosaso from the militia.',
      'Marines | CAPTURES | Bosaso | for militia | from militia',
    ],
  ],
  'politics, courts and the police have their own phrases': [
    ['The senator clinched the nomination.', 'senator | WINS | nomination'],
    ['The mayor clinched a deal with the union.', 'mayor | AGREES | union'],
    ['The party fielded 30 candidates.', 'party | APPOINTS | 30 candidates'],
    ['The board ousted its chairman.', 'board | DISMISSES | chairman'],
    ['Officers ousted the king.', 'Officers | OVERTHROWS | king'],
    ['A judge granted bail to the editor.', 'judge | RELEASES | editor'],
    ['The editor was hauled before a tribunal.', '– | TRIES | editor'],
    ['The firm paid kickbacks to two deputies.', 'firm | FUNDS | two deputies'],
    ['Police cordoned off the square.', 'Police | SEALS | square'],
    ['Agents wiretapped the union.', 'Agents | SPIES_ON | union'],
    ['Spies infiltrated a smuggling ring.', 'Spies | SPIES_ON | smuggling ring'],
    ['A pupil stabbed a teacher.', 'pupil | INJURES | teacher'],
    ['A pupil stabbed a teacher to death.', 'pupil | KILLS | teacher'],
    ['The crowd toppled a statue of the king.', 'crowd | DESTROYS | statue of the king | for king'],
    ['Coast guards pushed back a boat.', 'Coast guards | TURNS_BACK | boat'],
    ['Coast guards pushed back the rebels.', 'Coast guards | DEFEATS | rebels'],
    ['Hackers defaced a website.', 'Hackers | HACKS | website'],
    ['Shelling knocked out a power plant.', 'Shelling | DAMAGES | power plant'],
  ],
  'states and companies turn back, join and open up': [
    ['Togo rolled back the reform.', 'Togo | REVOKES | reform'],
    ['Togo backed away from the pact.', 'Togo | REJECTS | pact'],
    ['Togo switched recognition to Taiwan.', 'Togo | RECOGNISES | Taiwan'],
    ["Togo's accession to the bank was delayed.", 'Togo | JOINS | bank'],
    ['Togo slapped curbs on two firms.', 'Togo | RESTRICTS | two firms'],
    ['Togo privatised its railway.', 'Togo | SELLS | railway'],
    ['Togo reopened its border to traders.', 'Togo | REOPENS | border | for traders'],
    ['Togo closed its border to traders.', 'Togo | SEALS | border'],
    ['The agency scaled back its rations.', 'agency | REDUCES | rations'],
    [
      'Denmark scaled back its contingent in Mali.',
      'Denmark | WITHDRAWS | contingent | for Mali | at Mali',
    ],
    ['The strike hit exports.', 'strike | AFFECTS | exports'],
    ['A freighter ran aground near Lome.', 'freighter | CRASHES | – | at Lome'],
  ],
  'votes, vetoes, pacts and phones have their own phrases': [
    ['The mayor edged out her rival.', 'mayor | WINS | rival'],
    ['The Greens unseated the Liberals.', 'Greens | WINS | Liberals'],
    ['The senator swept to victory.', 'senator | WINS | –'],
    ['Clerks tampered with the ballots.', 'Clerks | RIGS | ballots'],
    ['The union cried foul over the count.', 'union | CRITICISES | count'],
    ['The king prorogued parliament.', 'king | SUSPENDS | parliament'],
    ['Deputies overrode the veto.', 'Deputies | REVOKES | veto'],
    ['The cabinet withdrew the draft.', 'cabinet | RETRACTS | draft'],
    ['Togo renewed the mandate of the force.', 'Togo | EXTENDS | mandate of the force'],
    ['Togo handed Benin a protest note.', 'Togo | LODGES_PROTEST_WITH | Benin'],
    ["Agents tapped the editor's phone.", 'Agents | SPIES_ON | editor'],
    ['The firm bought off two clerks.', 'firm | FUNDS | two clerks'],
    ['Officers seized a trawler.', 'Officers | SEIZES | trawler'],
    ['The junta cut off mobile internet.', 'junta | CENSORS | mobile internet'],
    ['The charity drilled wells.', 'charity | BUILDS | wells'],
    ['Togo took in 30 minors.', 'Togo | SHELTERS | 30 minors'],
    ['Togo abandoned its allies.', 'Togo | ABANDONS | allies'],
    ['The army abandoned Goma.', 'army | WITHDRAWS_FROM | Goma'],
  ],
  "whose something is has it done as if it were said behind 'of'": [
    ["Police froze the senator's assets.", 'Police | SANCTIONS | senator'],
    ["Police raided the senator's home.", 'Police | SEARCHES | senator'],
    ["Police demolished the widow's house.", "Police | DESTROYS | widow's house"],
  ],
  'what one said one may take back': [
    ['The agency withdrew a report that the mayor had fled.', 'agency | RETRACTS | report'],
    ['The navy retracted its statement on the collision.', 'navy | RETRACTS | statement'],
    ['Chile withdrew its ships from Antofagasta.', 'Chile | WITHDRAWS_FROM | Antofagasta'],
  ],
};

describe.each(Object.entries({ ...tables, ...phrasal }))('%s', (_, table) => {
  test.each(table.map(([sentence, ...claims]) => ({ sentence, claims })))(
    '$sentence',
    async ({ sentence, claims }) => {
      expect(await told(sentence)).toEqual(expect.arrayContaining(claims));
    },
  );
});

describe('a name or a group is no event', () => {
  test.each([
    ['The Group for the Support of Islam and Muslims claimed the attack.', 'SUPPORTS'],
    ["Zimbabwe's opposition boycotted the election.", 'OPPOSES'],
    ['The company announced that it sells wheat.', 'ANNOUNCES'],
    ['The navy conducted maritime security operations.', 'ATTACKS'],
    ['Two diplomats, who asked not to be named, said the army fled.', 'APPOINTS'],
    ['Two diplomats, who asked not to be named, said the army fled.', 'APPEALS_TO'],
    ['An official, who declined to be named, said the army fled.', 'REJECTS'],
    ['The ship is committed to working with the navy.', 'COMMITS_CRIME'],
    ["The country's current challenges are many.", 'OPPOSES'],
    ["The employee's tenure ended on Monday.", 'HOLDS_POSITION'],
    ['The rebels have not left, the mayor insisted.', 'DEMANDS'],
    ['Ground-based radars were destroyed.', 'BASED_IN'],
    ['The campaign to defeat the rebels began.', 'FIGHTS'],
    ['The delegation took the bus.', 'CAPTURES'],
    ['The junta presented itself as the protector of the poor.', 'GRANTS'],
    ['Belarus is increasingly isolated.', 'BESIEGES'],
    ['The mayor has been isolated within his party.', 'BESIEGES'],
    ['The talks took place in Vienna.', 'CAPTURES'],
    ['The hunters took to the hills.', 'TRANSFERS'],
    ['Two marines fell in the battle.', 'ACCEPTS'],
    ['The factory closed down.', 'CENSORS'],
    ['The treaty came into force.', 'ENTERS'],
    ['A clerk pulled the trigger.', 'WITHDRAWS'],
    ['The city took on new debts.', 'FIGHTS'],
    ['He was found to have engaged in fraud.', 'FIGHTS'],
    ['The treaty would secure more jobs.', 'CAPTURES'],
    ['The same rules apply to sailors.', 'APPEALS_TO'],
    ['The council installed lamps along the quay.', 'APPOINTS'],
    ['She selected a new colour for the flag.', 'APPOINTS'],
    ['They excluded the possibility of a merger.', 'EXPELS'],
    ['The Greens hope to snatch the seat.', 'ABDUCTS'],
    ['The fraud had run for years.', 'RUNS_FOR'],
    ['She pressed his hand.', 'URGES'],
    ['Teachers hit the streets in Lima.', 'ATTACKS'],
    ['The striker missed a penalty.', 'AVOIDS'],
    ['The council took up the issue of Cyprus.', 'ISSUES'],
    ['Shares of the brewer fell to a record low.', 'CAPTURES'],
    ['Uruguay captured the silver medal.', 'CAPTURES'],
    ['Norway routed Sweden in the final.', 'DEFEATS'],
    ['The director shot the film in Tunis.', 'SHOOTS'],
    ['The forward shot wide from ten yards.', 'SHOOTS'],
    ['Critics attacked the budget.', 'ATTACKS'],
    ['Gales toppled trees in Denmark.', 'OVERTHROWS'],
    ['Japan tested a new train.', 'TESTS'],
    ['The shop bombarded customers with e-mails.', 'SHELLS'],
    ['Soldiers fought the Bangsamoro Islamic Freedom Fighters (BIFF).', 'MEMBER_OF'],
    ['The navy will lead an exercise, Blue Shield, encompassing French ships.', 'OTHER'],
    ['Ghana signed the pact in order to protect shipping.', 'ORDERS'],
    ['The photographs suggested a cover-up.', 'URGES'],
    ['The poet was at his inauguration.', 'OPENS'],
    ['The court ruled that the union was entitled to a seat.', 'OTHER entitle'],
    ["The mayor's victory angered the miners.", 'DEFEATS'],
    ['The tribunal revoked the membership of a senator.', 'MEMBER_OF'],
  ])('%s', async (sentence, relation) => {
    expect((await told(sentence)).filter((line) => line.includes(`| ${relation} |`))).toEqual([]);
  });
});
