import { describe, expect, test } from '@jest/globals';
import { told } from './testing.js';

/** Each sentence with claims that must be among those it gives. */
type Table = readonly (readonly [sentence: string, ...claims: string[]])[];

const tables: Readonly<Record<string, Table>> = {
  'what stands before a verb in a clause with a mark of its own is its subject': [
    [
      'Government troops lost the Bardo dam, the heaviest defeat since the militia signed the accord on 3 March.',
      'militia | SIGNS | accord',
    ],
    ['It was the first raid since the clans signed a truce in May.', 'clans | SIGNS | truce'],
    ['The army denied a report that it had ordered the raid.', 'it | ORDERS | raid'],
  ],
  'what seems to be a thing did it or was hit by it': [
    ['The ferry was hit by what appeared to be a drone.', 'drone | ATTACKS | ferry'],
    ['What appears to have been a missile struck the ferry.', 'missile | ATTACKS | ferry'],
  ],
  'behind "by" stands who did it, whatever more he does': [
    [
      'Responsibility for the raid was claimed by a faction calling itself the Lions.',
      'faction | CLAIMS_RESPONSIBILITY_FOR | raid',
    ],
    ['Three days into the siege, the gang freed two nuns.', 'gang | RELEASES | two nuns'],
  ],
  'a span of time does nothing': [
    ['A fortnight before his death, the bishop condemned the raid.', 'bishop | CONDEMNS | raid'],
    ['A week after the vote, the army arrested the premier.', 'army | ARRESTS | premier'],
  ],
  'what stands before a pronoun and its verb is done by it, and to': [
    ['The union called off the strike it had planned for Monday.', 'union | CONCEDES | strike'],
  ],
  'to whom time is given does it': [
    ['Islamabad has given nine clans until Friday to leave.', 'nine clans | LEAVES | –'],
  ],
  'who was arrested that day was': [
    ['Her son was flown out the same day he was arrested.', '– | ARRESTS | he'],
  ],
  'nobody is said to do what nobody has decided': [
    ['No decision has been taken on whether to extradite the banker.', '– | EXTRADITES | banker'],
    ['At no point did the jets enter Libya.', 'jets | ENTERS | Libya'],
  ],
  'who did what is not known to be whose somebody did': [
    ['It was not immediately clear who had fired the rockets.', '– | FIRES | rockets'],
  ],
  'of two nouns before a verb the second does it to the first': [
    ['The bridge the rebels destroyed was rebuilt.', 'rebels | DESTROYS | bridge'],
    ['The soldiers the gang kidnapped in Jos are free.', 'gang | ABDUCTS | soldiers | at Jos'],
    [
      'The hostages the militia released on Friday were flown home.',
      'militia | RELEASES | hostages',
    ],
    [
      'The treaty the ministers signed in Doha was published.',
      'ministers | SIGNS | treaty | at Doha',
    ],
    [
      'Union leaders rejected the agreement that the airline reached with the government in June.',
      'airline | AGREES | government',
    ],
    [
      'The president handed the troops stationed in Goma a medal.',
      '– | DEPLOYS | troops | at Goma',
    ],
    ['The men arrested in Kaya were released.', '– | ARRESTS | men | at Kaya'],
  ],
  'behind a noun and its remark stands its verb': [
    [
      'The league grew after its founder, Marta Silva, was shot in Beira.',
      '– | SHOOTS | Marta Silva | at Beira',
    ],
    [
      'Schools were closed after Musa Kato, an 18-year-old pupil, succumbed to his injuries at a clinic.',
      'Musa Kato | DIES | injuries | at clinic',
    ],
    [
      'Riots began after a protester, shot by police on Monday, succumbed to his injuries.',
      'protester | DIES | injuries',
    ],
    [
      'Protests began after Omar Haddad, a student, arrested in May, died in custody.',
      'Omar Haddad | DIES | –',
      '– | ARRESTS | Omar Haddad',
    ],
    [
      'Markets closed after the governor, Ali Toure, declared a curfew.',
      'Ali Toure | IMPOSES_CURFEW_ON | –',
    ],
    [
      'Karim Nasser, speaking for the group, owned up to the bombing in a video.',
      'Karim Nasser | CONFIRMS | bombing',
    ],
    ['The rebels have held Lena Okoro, a journalist, abducted in May.', '– | ABDUCTS | journalist'],
    [
      'Prosecutors have charged Ali Reza, the last governor of the region, with financing terrorism.',
      'Ali Reza | FUNDS | terrorism',
    ],
    [
      'Prosecutors charged Ivo Kolar, the mayor of Zadar, with financing terrorism, the radio reported on Monday.',
      'Ivo Kolar | FUNDS | terrorism',
    ],
  ],
  'those who are to blame are whom it is done to, and the next verb is no quality of theirs': [
    ['The court must try those responsible and compensate victims.', 'court | FUNDS | victims'],
    [
      'The junta should hold the guards to account and release prisoners.',
      'junta | RELEASES | prisoners',
    ],
  ],
  'who acts stands behind the date at the head, with a comma or without': [
    ['On 7 June 2016 masked men stormed a school.', 'masked men | ATTACKS | school'],
    ['On 2 May 2018 rebels captured Tessit.', 'rebels | CAPTURES | Tessit'],
    [
      'In June 1994 union members occupied a bank in Quito, forcing its chairman to flee.',
      'union members | OCCUPIES | bank | at Quito',
    ],
    [
      'On 14 April 2019 Chilean border guards shot six smugglers, the most in a year.',
      'Chilean border guards | SHOOTS | six smugglers',
    ],
    [
      'In late January 2020 customs officers seized nine boats.',
      'customs officers | SEIZES | nine boats',
    ],
  ],
  'whose people they are stands before what they do': [
    [
      'Officers loyal to Radek occupy army barracks in the east and collect some fees.',
      'Officers loyal to Radek | OCCUPIES | army barracks | at east',
    ],
  ],
  'who is wanted by a court is sought': [
    ['Pavel Reznik is wanted by a court in Graz.', 'court | HUNTS | Pavel Reznik | at Graz'],
  ],
  'a name in commas or brackets may be one of two': [
    [
      'Tomas Leal, also known as El Gordo and "the Baker", smuggled rifles.',
      'Tomas Leal | ALSO_KNOWN_AS | Baker',
    ],
    [
      'Police held Ramiro Paz (alias Ramiro Pas) in Lima.',
      'Ramiro Paz | ALSO_KNOWN_AS | Ramiro Pas',
    ],
  ],
  'what came of a deed stands behind the comma': [
    [
      'On 23 April, a rocket struck a bakery in the Sabra quarter, killing a baker and his two sons.',
      'rocket | KILLS | two sons',
    ],
  ],
  'who is said to be something is the one of whom more is told': [
    [
      'Rashid Omari is a broker who smuggled rifles into Mali.',
      'Rashid Omari | SMUGGLES | rifles | to Mali',
    ],
  ],
  'a relative clause is said of as many as its verb tells': [
    [
      'The Southern Bloc is a coalition of seven militias which was founded in Bamako.',
      '– | FOUNDS | Southern Bloc | at Bamako',
    ],
  ],
  'a time does nothing': [
    ['Norway sent a frigate in 2011, which sank a trawler.', 'frigate | SINKS | trawler'],
    ['The panel says 40 huts had been burned by mid-June 2017.', '– | DESTROYS | 40 huts'],
  ],
  'by whom it was done may be told more of before the verb': [
    [
      'Raids led by a retired colonel, Omar Dia, destroyed two mills in Segou.',
      'Omar Dia | LEADS | Raids',
    ],
  ],
  'whom one accuses, jails or suspects is the one who did it': [
    [
      'Nuns accused officers of the Fifth Brigade of burning barns and of beating monks.',
      'officers of the Fifth Brigade | BEATS | monks',
    ],
    ['Guards were accused of starving inmates and raping women.', 'Guards | RAPES | women'],
    [
      'A farmer from Kayes said soldiers beat him and threatened to burn his barn.',
      'soldiers | THREATENS | to burn his barn',
    ],
    [
      'Ana Costa was accused by leaders of her own party of stealing funds.',
      'Ana Costa | LOOTS | funds',
    ],
    [
      'Elders accused members of the clan of robbing travellers and burning huts.',
      'members of the clan | DESTROYS | huts',
    ],
    [
      'The minister criticised Algeria, which he accused of sheltering the rebels.',
      'Algeria | SHELTERS | rebels',
    ],
    [
      'He was detained on suspicion of having received money from a foundation in Doha.',
      'He | RECEIVES | money | from foundation | at Doha',
    ],
    [
      'Police questioned the banker about money he is thought to have received from a charity.',
      'he | RECEIVES | money | from charity',
    ],
    [
      'A court sentenced a Kenyan businessman, John Otieno, to six years in prison for smuggling pistols to Juba.',
      'John Otieno | SMUGGLES | pistols | to Juba',
    ],
    ['A Kurd is suspected of having fired the shot.', 'Kurd | OPENS_FIRE_ON | –'],
  ],
  'a speaker at the end is no goal of the last deed': [
    [
      'India will send a further 500 soldiers to the frontier, its Defence Ministry has announced.',
      'India | DEPLOYS | further 500 soldiers | to frontier',
    ],
  ],
  'where only one of two did any harm, what came of it came of that': [
    [
      'Soldiers opened fire on a crowd that tried to storm a barracks, killing nine.',
      'Soldiers | KILLS | nine',
    ],
    [
      'Troops fired tear gas at miners who refused to leave the pit, leaving one man dead and 30 people injured.',
      'Troops | KILLS | one man',
      'Troops | INJURES | 30 people',
    ],
    [
      'The air force bombed a convoy that was trying to reach the border, killing 14 fighters.',
      'air force | KILLS | 14 fighters',
    ],
    [
      'Militants ambushed a patrol that had been sent to protect villagers, killing seven policemen.',
      'Militants | KILLS | seven policemen',
    ],
    [
      'The army shelled a village that had refused to surrender, destroying 40 houses.',
      'army | DESTROYS | 40 houses',
    ],
    ['Police shot a man who threw a grenade at them, wounding three.', 'man | INJURES | three'],
    [
      'Police arrested a man who drove a lorry into a crowd, killing six people.',
      'man | KILLS | six people',
    ],
    [
      'A bomber who blew himself up in a market, killing ten people, came from Niger.',
      'bomber | KILLS | ten people | at market',
    ],
    [
      'Rebels who attacked the town, killing ten civilians, were arrested on Tuesday.',
      'Rebels | KILLS | ten civilians',
    ],
  ],
  'who of two that fought each other did the harm is not said': [
    [
      'The army and rebels exchanged fire near Goma, leaving two soldiers dead.',
      '– | KILLS | two soldiers | at Goma',
    ],
    [
      'Police and protesters clashed in Dakar, leaving three people dead and 20 injured.',
      '– | KILLS | three people | at Dakar',
      '– | INJURES | 20 | at Dakar',
    ],
    [
      'Turkish and Syrian troops traded fire, killing four civilians.',
      '– | KILLS | four civilians',
    ],
    ['The army and the police raided a camp, killing four rebels.', 'police | KILLS | four rebels'],
  ],
  'each is left in his own state': [
    [
      'A bomb exploded in the market, leaving two dead and five wounded.',
      'bomb | KILLS | two | at market',
      'bomb | INJURES | five | at market',
    ],
    ['The blast left one man dead and 30 people injured.', 'blast | INJURES | 30 people'],
    ['The army left two wounded soldiers behind.', 'army | LEAVES | two wounded soldiers'],
  ],
  'who keeps others from something, or gives an office, is no part of that': [
    ['Inspectors were barred from entering the plant by guards.', 'guards | BANS | Inspectors'],
    ['Omar Farah was elected president by parliament.', 'parliament | ELECTS | Omar Farah'],
  ],
  'what is told of some is said by the speaker': [
    [
      'The emirate rejected the report and accused Athens of staging provocations.',
      'emirate | ACCUSES | Athens',
      'Athens | STAGES | provocations',
    ],
    [
      'The two governments agreed the text of the pact in March.',
      'two governments | AGREES | text of the pact',
    ],
    [
      'Congress, sitting in Santiago, elected Pedro Rojas as president by 90 votes to 40.',
      'Congress | ELECTS | Pedro Rojas | at Santiago',
    ],
    [
      'Inspectors from the agency were prevented from entering Natanz by guards.',
      'guards | RESTRICTS | Inspectors',
    ],
    [
      'Poland agreed to transfer a second frigate to the Greek navy.',
      'Poland | AGREES | to transfer a second frigate to the Greek navy | for Greek navy | to Greek navy',
    ],
    [
      'Rebels attacked posts in violation of the Minsk agreement.',
      'Rebels | DEFIES | Minsk agreement',
    ],
    [
      'Gunmen shot dead Sunni lawmaker Omar Haddad outside his home in Tyre on Friday.',
      'Omar Haddad | HOLDS_POSITION | Sunni lawmaker',
    ],
    [
      'The Farmers Front called a 48-hour strike to press for the release of its leader.',
      'Farmers Front | DEMANDS | release of its leader | for leader',
    ],
    [
      'Police seek Pedro Quispe, president of the Farmers Front, who is accused of using money from miners to finance the blockades.',
      'Pedro Quispe | FUNDS | blockades',
    ],
    ['A party allied to the president urged restraint.', 'party | COOPERATES_WITH | president'],
    ['A pilot defected to Malta on Tuesday.', 'pilot | DEFECTS_TO | Malta | to Malta'],
    [
      'The nurse received death threats from a militia.',
      'nurse | RECEIVES | death threats | from militia',
    ],
    [
      'Turkey barred nine Greeks from entering the country, among them two former ministers.',
      'two former ministers | ENTERS | country',
    ],
    [
      'The governor extended a night curfew in Maradi.',
      'governor | EXTENDS | night curfew | at Maradi',
    ],
    ['Gunmen shot dead Sunni lawmaker Omar Haddad.', 'Gunmen | KILLS | Omar Haddad'],
  ],
  'what falls is taken, by somebody else': [
    ['The province fell again.', '– | CAPTURES | province'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows.map(([sentence, ...claims]) => ({ sentence, claims })))(
    '$sentence',
    async ({ sentence, claims }) => {
      const found = await told(sentence);
      for (const claim of claims) expect(found).toContain(claim);
    },
  );
});

test.each([
  ['Elections will take place in May.', 'Elections | CAPTURES | place'],
  ['The claim could not be independently verified.', '– | MONITORS | claim'],
  [
    'The general said three men were arrested and identified two of them as officers.',
    'three men | FINDS | two of them',
  ],
  ['In neighbouring Chad, the army shelled a village.', 'army | OTHER neighbour | Chad'],
  [
    'The general seized power, prompting neighbouring countries to close their borders.',
    'general | OTHER neighbour | countries',
  ],
  ['The inquiry found no evidence to support the charge.', 'inquiry | SUPPORTS | charge'],
  ['He was freed by order of a judge.', 'order of a judge | RELEASES | He'],
  ['A truce was agreed, but three factions refused to join it.', '– | REJECTS | three factions'],
  ['The clerks must be held to account.', '– | HOLDS | clerks'],
  ['The two sides should name those responsible for the raid.', 'two sides | APPOINTS | those'],
  ['Named in the report is Colonel Joao Silva.', '– | APPOINTS | Joao Silva'],
  ['The panel obtained evidence of the sale.', 'panel | BUYS | evidence'],
  ['A reporter failed to reach the minister for comment.', 'reporter | ARRIVES_IN | minister'],
  ['The envoy reached the trader by telephone.', 'envoy | ARRIVES_IN | trader'],
  ['The attack took place in Gao on Monday.', 'attack | CAPTURES | place | at Gao'],
  [
    'The charge, made by a panel in March, was denied by the army.',
    'army | DENIES | made by a panel in March',
  ],
  ['He was arrested for fishing violations.', 'He | FISHES | violations'],
  ['A tailor identified only by his initials was arrested.', "tailor's initials | FINDS | tailor"],
])('%s does not say: %s', async (sentence, claim) => {
  expect(await told(sentence)).not.toContain(claim);
});
