import { describe, expect, test } from '@jest/globals';
import { readClaims } from '@whence/claim';
import { parseText } from '@whence/parse/testing';
import { loadVocabulary } from '@whence/vocabulary';
import { resolveEntities } from './resolve-entities.js';

const vocabulary = loadVocabulary();

/** The name of the entity that the last mention with these words means; none that a claim speaks of: "–". */
async function nameOf(text: string, words: string): Promise<string> {
  const parsed = await parseText(text, { publishedOn: '2021-03-16', publisher: 'Sample Desk' });
  const { entities } = resolveEntities(
    parsed.report,
    await readClaims(parsed, vocabulary),
    vocabulary,
  );
  const found = entities
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, mention })))
    .filter(({ mention }) => mention.text.toLowerCase() === words.toLowerCase())
    .sort((a, b) => a.mention.start - b.mention.start)
    .at(-1);
  return found?.name ?? '–';
}

describe('what is done tells what a pronoun can mean:', () => {
  test.each([
    ['The navy reported that its divers had mined a tanker. It sank near Suez.', 'It', 'tanker'],
    ['Iran launched 90 missiles at a base. Israel shot them down.', 'them', '90 missiles'],
    ['Chad fired nine rockets at a base. Most of them were intercepted.', 'Most of them', 'Most of the nine rockets'],
    ['Chad expelled two envoys. Kremlin spokesman Omar Bello refused to comment on it.', 'it', 'it'],
    ['Mutineers spoke on television. The decree was read aloud. It was signed by Omar Bello.', 'It', 'decree'],
    ['Guards arrested two smugglers near Gao. They were transferred to Bamako.', 'They', 'two smugglers'],
    ['Omar Bello was abducted in Gao. The governor denied that he had met Bello on the day of his abduction.', 'his', 'Omar Bello'],
    ['The Houthis fired on troops of the Saudi-led coalition. A spokesman said the alliance would strike back.', 'the alliance', 'Saudi-led coalition'],
    ['The coalition said police had arrested dozens of its observers. A clerk said they were held for fraud.', 'they', 'dozens of its observers'],
    ['Police said two people had died in a fire. They arrested a teacher.', 'They', 'Police'],
    ['A vote ousted Omar Bello. Bello accuses Chad of plotting to kill him. Chad denies it.', 'it', 'it'],
    ['Demonstrators stormed the Swedish embassy in Baghdad and set it on fire.', 'it', 'Swedish embassy'],
    ['Ana Ruiz works for a charity. Soldiers freed one of them.', 'one of them', 'one of them'],
    ['German Minister Omar Bello said his country would evacuate its staff.', 'its staff', "Germany's staff"],
    ['Omar Bello accused Ali Kane of misleading President Juan Paz. He demanded his resignation.', 'his resignation', "Ali Kane's resignation"],
    ['The senate met on Monday. Guards seized a lorry in Tela. Its driver was held.', 'Its driver', "lorry's driver"],
    ['Soldiers killed nine miners. The miners denied it.', 'The miners', 'miners'],
    ['Ali Kane crossed into Chad, a fisherman said. The warlord fled.', 'The warlord', 'Ali Kane'],
    ['Ali Kane invited Omar Bello to talks. The latter refused.', 'The latter', 'Omar Bello'],
    ['Two elders of the clan declared a truce. Both were later arrested.', 'Both', 'Two elders of the clan'],
    ['Omar Bello will accept the post, the royal adviser Ivo Kolar told Reuters. The former rebel thanked the king.', 'The former rebel', 'Omar Bello'],
    ['Police arrested two of the drivers in Gao. They were released a week later.', 'They', 'two of the drivers'],
    ['A rebel coalition, the Shield, was formed in May. It burned a mill.', 'It', 'Shield'],
    ['Omar Bello, a Fulani who fled to Chad in 2012, leads the party.', 'a Fulani', 'Omar Bello'],
    ['Omar Bello, commander of the Todi militia, fled. The militia burned a mill.', 'The militia', 'Todi militia'],
    ['The suspects are citizens of Peru. Two of them fled.', 'Two of them', 'Two of the suspects'],
    ['Peru charged Omar Bello with smuggling gold. He denied it.', 'it', 'it'],
    ['Omar Bello signed the accord, but rebels broke it.', 'it', 'accord'],
    ['Police fought the Guardians of Kivu, a gang whose leader fled.', 'whose leader', "Guardians of Kivu's leader"],
    ['Soldiers overthrew Omar Bello. Minister Ali Kane called Bello. Peru demanded his release.', 'his', 'Omar Bello'],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore

describe('nobody rejects or takes over what is his own:', () => {
  test.each([
    ['The army alleged fraud. The commission rejected its claims.', 'its claims', "army's claims"],
    ["Omar Bello dismissed Ivo Ruiz. Ruiz was held. Bello's office accused him of theft.", 'him', 'Ivo Ruiz'],
    ['The party made an offer. The ministry accepted its offer.', 'its offer', "party's offer"],
    ['Omar Bello dismissed Ana Ruiz. Ali Kane took over her post.', 'her post', "Ana Ruiz's post"],
    ['Police held Omar Bello. The minister Ali Kane said his country was ready to grant him asylum.', 'him', 'Omar Bello'],
    ['Minister Omar Bello resigned. Ali Kane had challenged his authority.', 'his authority', "Omar Bello's authority"],
    ['Sweden sought to join the pact. Turkey has blocked its bid.', 'its bid', "Sweden's bid"],
    ['The union changed its demands.', 'its demands', "union's demands"],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore

describe('whom "he" and "she" mean is told by who spoke, and by the given name:', () => {
  test.each([
    ['A court freed Ali Kane. Omar Bello told Reuters that Ali Kane had left. He said the army had freed a clerk.', 'He', 'Omar Bello'],
    ['Omar Bello is a founder of the movement. He was freed in May.', 'He', 'Omar Bello'],
    ['Ana Brnabic accused Xhelal Svecla of lying. He invited her to look at the files.', 'He', 'Xhelal Svecla'],
    ['Olena Bello wrote to Moira Kane. Carlos Ruiz met Olena Bello. He thanked her.', 'her', 'Olena Bello'],
    ['Sheikh Hasina left Dhaka. She flew to India.', 'She', 'Hasina'],
    ['President Ruvo Mael sacked Anna Kordas a week after she accused the army of spying.', 'she', 'Anna Kordas'],
    ["The mayor, Omar Bello, said that the guild's leader, Ali Kane, had fled. Two clerks said he had sold a house.", 'he', 'Ali Kane'],
    ['Omar Bello agreed to resign. A consul said that Oslo had not urged him to go.', 'him', 'Omar Bello'],
    ['Omar Bello met a Thai envoy, and the envoy told Xinhua that he had been promised a port.', 'he', 'Thai envoy'],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore

describe('what has become of somebody tells who he is:', () => {
  test.each([
    ['Officers said they had seized power. They held President Omar Bello. The ousted president asked Chad for help.', 'The ousted president', 'Omar Bello'],
    ['Officers said they had seized power. They named Omar Bello interim president. The ousted president asked Chad for help.', 'The ousted president', 'ousted president'],
    ['Guards toppled President Omar Bello on Monday. Chad called for calm. Ana Ruiz fled. A crowd burned the house of the deposed leader.', 'the deposed leader', 'Omar Bello'],
    ['President Omar Bello died in a crash. Peru praised the late president.', 'the late president', 'Omar Bello'],
    ['President Omar Bello visited Chad. Peru praised the late president.', 'the late president', 'late president'],
    ['Congress dismissed President Omar Bello. Chad refused to recognise the new president.', 'the new president', 'new president'],
    ['Former prime minister Omar Bello visited Chad. A clerk accused the prime minister of fraud.', 'the prime minister', 'prime minister'],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore

describe('what nobody has told of a person before is news of the only one spoken of:', () => {
  test.each([
    ['Students asked Omar Bello to govern. The Nobel laureate accepted.', 'The Nobel laureate', 'Omar Bello'],
    ['Spokesman Omar Bello fled. Guards held Bello. The billionaire urged her aides to flee.', 'The billionaire', 'billionaire'],
    ['Ana Ruiz met Omar Bello. The tycoon left.', 'The tycoon', 'tycoon'],
    ['Ana Ruiz called for strikes. The opposition candidate fled to Lithuania.', 'The opposition candidate', 'Ana Ruiz'],
    ['President Ana Ruiz opened a dam. The opposition candidate fled to Lithuania.', 'The opposition candidate', 'opposition candidate'],
    ['Peru sent Ana Ruiz abroad. The Chadian diplomat fled to Lithuania.', 'The Chadian diplomat', 'Ana Ruiz'],
    ['Peruvian singer Ana Ruiz went abroad. The Chadian diplomat fled to Lithuania.', 'The Chadian diplomat', 'Chadian diplomat'],
    ["Togo's Omar Bello met Ana Ruiz. The Togolese leader left.", 'The Togolese leader', 'Omar Bello'],
    ['Omar Bello leads Boko Haram. Minister Ali Kane met Bello. The rebel leader left.', 'The rebel leader', 'Omar Bello'],
    ['Omar Bello leads the Red Cross. Minister Ali Kane met Bello. The rebel leader left.', 'The rebel leader', 'rebel leader'],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore

describe('a force, a town and a territory are no others that share a word:', () => {
  test.each([
    ['The Free Syrian Army took a village. The Syrian army shelled it.', 'The Syrian army', 'Syrian army'],
    ['The Israeli army entered Tyre. The Lebanese Armed Forces left the border. The army lost a soldier.', 'The army', 'Lebanese Armed Forces'],
    ['Armenia lost the war. Yerevan asked Russia to protect the enclave.', 'the enclave', 'enclave'],
    ['Brussels froze the funds.', 'Brussels', 'European Union'],
    ['A Belgian minister resigned. Brussels froze the funds.', 'Brussels', 'Belgium'],
    ['Envoys met in Brussels.', 'Brussels', 'Brussels'],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore

describe('a name is told by a part of it and by another spelling:', () => {
  test.each([
    ['General Brice Oligui Nguema seized power. Oligui dissolved parliament.', 'Oligui', 'Brice Oligui Nguema'],
    ['Brice Oligui Nguema met Ana Oligui. Oligui left.', 'Oligui', 'Ana Oligui'],
    ['Colonel Desire Rukomera of the Burundian armed forces armed a militia. Rukomera fled.', 'Rukomera', 'Desire Rukomera'],
    ['Minister Abdulhamid al-Dbeibah met Ana Ruiz. Dbeiba left.', 'Dbeiba', 'Abdulhamid al-Dbeibah'],
    ['Minister Hossein Amirabdollahian met Ana Ruiz. Amir-Abdollahian left.', 'Amir-Abdollahian', 'Hossein Amirabdollahian'],
    ["Volodymyr Zelensky met Ana Ruiz. Volodymyr Zelenskiy's aides left.", 'Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    ['President Ashraf Ghani fled. Abdullah Abdullah, the head of the peace council, called Ghani the former president.', 'Ghani', 'Ashraf Ghani'],
    ['Claude Joseph met Joseph Vincent. Joseph left.', 'Joseph', 'Claude Joseph'],
    ["Juan Chamorro fled. Chamorro's cousin Ana Chamorro was jailed. She appealed to Peru.", 'She', 'Ana Chamorro'],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore

describe('a general noun means what the report has called so, and no victim:', () => {
  test.each([
    ['M23 rebels took a town. Peru accused Chad of arming the FDLR. The FDLR burned a school. Envoys called. The president met the rebels.', 'the rebels', 'M23 rebels'],
    ['Islamic State fighters ambushed a bus. They killed nine members of the Quds Brigade. The brigade is a faction. The militants burned a house.', 'The militants', 'Islamic State fighters'],
    ['M23 took a town. Shops were closed. Peru sent aid. A clerk fled. Kigali denies arming the movement.', 'the movement', 'M23'],
    ['M23 took a town. Shops were closed. Peru sent aid.\n\nDeserters said they had been forced to join the group.', 'the group', 'group'],
    ['Ana Ruiz fled Chad in May. Ruiz flew to Togo by helicopter. A party has ruled the country for years.', 'the country', 'country'],
    ['Officers seized power in Gabon. Paris has 400 soldiers in the country.', 'the country', 'Gabon'],
    ['The commission annulled the vote. EU observers criticised the body.', 'the body', 'body'],
    ['The Government of National Unity (GNU) met. Peru accused the GNU of fraud. The government rejected the charge.', 'The government', 'Government of National Unity'],
    ['The bloc ECOWAS condemned the coup. The 15-nation organisation sent an envoy.', 'The 15-nation organisation', 'ECOWAS'],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore

describe('who somebody is to another in office, at court or in a party tells who is meant:', () => {
  test.each([
    ['The premier dismissed police chief Omar Bello. The premier appointed Ali Kane to succeed him. The new chief met a mayor.', 'The new chief', 'Ali Kane'],
    ['The premier dismissed police chief Omar Bello. The premier appointed Ali Kane to succeed him. Peru praised his predecessor.', 'his predecessor', 'Omar Bello'],
    ['Parliament elected Ana Ruiz. A crowd cheered. The new president left.', 'The new president', 'Ana Ruiz'],
    ['Ana Ruiz replaced Juan Paz as governor on Monday. Paz blamed his successor.', 'his successor', 'Ana Ruiz'],
    ['Chad named Omar Bello governor. A crowd cheered. The new president left.', 'The new president', 'new president'],
    ['President Ana Ruiz met Vice President Omar Bello. Ruiz accused her deputy of fraud.', 'her deputy', 'Omar Bello'],
    ['President Ana Ruiz met Governor Omar Bello. Ruiz accused her deputy of fraud.', 'her deputy', "Ana Ruiz's deputy"],
    ["Omar Bello was jailed. Bello's lawyer said his client had been beaten.", 'his client', 'Omar Bello'],
    ['Ana Ruiz said Omar Bello had been beaten. Her client fled.', 'Her client', "Ana Ruiz's client"],
    ['Omar Bello founded the United Front in May. His party condemned the vote.', 'His party', 'United Front'],
    ['Omar Bello, the leader of the Free Coast Movement, fled. Guards closed the offices of his party.', 'his party', 'Free Coast Movement'],
    ['Omar Bello leads the Electoral Council. His party condemned the vote.', 'His party', "Omar Bello's party"],
    ['Nigerien President Omar Bello told France to leave his country.', 'his country', 'Niger'],
    ['Minister Omar Bello resigned on Monday. A crowd cheered. Peru praised the former minister.', 'the former minister', 'Omar Bello'],
    ['The council head, Omar Bello, dismissed Governor Ali Kane. Kane rejected his decision.', 'his decision', "Omar Bello's decision"],
    ['Minister Ali Kane met Omar Bello. The Council, whose head, Juan Paz, had urged his removal, met.', 'his removal', "Ali Kane's removal"],
    ['Omar Bello met Ali Kane. Kane, who leads the faction that seized him, fled.', 'him', 'Omar Bello'],
    ['Rebels captured Hopang and looted its market.', 'its market', "Hopang's market"],
    ['The army entered Sake. The rebels shelled its outskirts.', 'its outskirts', "Sake's outskirts"],
    ['The bank sued Chad. It closed its offices.', 'its offices', "bank's offices"],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore

describe('who is meant is told by what nobody does and by what can be said of one alone:', () => {
  test.each([
    ['A court convicted Hamid Noury of fraud. The Iranian was freed in a swap.', 'The Iranian', 'Hamid Noury'],
    ['A court convicted Chadian trader Hamid Noury of fraud. The Iranian was freed in a swap.', 'The Iranian', 'Iranian'],
    ['General Omar Bello met a mayor. Rebels captured a Chadian lieutenant. The officer was freed.', 'The officer', 'Chadian lieutenant'],
    ['Omar Bello met Ali Kane in Gao. Both ministers praised the UN. The latter thanked Chad.', 'The latter', 'Ali Kane'],
    ['Peru broke off relations with Chad in 2022 and expelled its ambassador.', 'its ambassador', "Chad's ambassador"],
    ['The army killed two farmers and burned their homes.', 'their homes', "two farmers' homes"],
    ['Troops killed a commander known as Baghdad. Baghdad had led a raid.', 'Baghdad', 'Baghdad'],
    ["The Karen National Union accused Myanmar's junta of bombing a school, but the regime denied it.", 'the regime', "Myanmar's junta"],
    ['The junta in Niger met envoys. The regime freed a clerk.', 'The regime', 'junta'],
    ['The National Liberation Army attacked the 33rd Front. Omar Bello leads the 33rd Front. The rebel commander fled.', 'The rebel commander', 'Omar Bello'],
    ['The 33rd Front is led by John Mechas. The rebel commander fled. He accused its rival, Antonio Garcia, of fraud. The latter denied it.', 'The latter', 'Antonio Garcia'],
    ['Chad closed a bridge after Niger imposed a curfew. Niamey said it had lifted it.', 'it', 'curfew'],
    ["Jama'at Nusrat al-Islam wal-Muslimin attacked Djenne and lost its commander.", 'its commander', "Jama'at Nusrat al-Islam wal-Muslimin's commander"],
    ['Liwa Fatih attacked Djenne. The group lost a commander.', 'The group', 'Liwa Fatih'],
    ['The United States condemned the raid. Mexican soldiers entered Sinaloa. Troops were sent to the state.', 'the state', 'state'],
    ['Human Rights Watch accused Togo of torture. The New York-based group cited nine cases.', 'The New York-based group', 'Human Rights Watch'],
    ['Gunmen killed Omar Bello. His family said they had fled.', 'they', "Omar Bello's family"],
    ['Police arrested Temir Sariev and his brother Bakyt. A clerk left. Bakyt Sariev denied it.', 'Bakyt', 'Bakyt Sariev'],
    ['Police chief Omar Bello was replaced by General Ali Kane. The new police chief freed a clerk.', 'The new police chief', 'Ali Kane'],
    ['Orozco said that the cleric had lied. He fled.', 'He', 'Orozco'],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });

  test('whoever treats a foreigner is not of his country', async () => {
    const text = 'Indonesian rebels held New Zealand pilot Omar Bello in Papua. They released Bello on Monday. Doctors examined him.';
    const parsed = await parseText(text, { publishedOn: '2021-03-16', publisher: 'Sample Desk' });
    const { entities } = resolveEntities(parsed.report, await readClaims(parsed, vocabulary), vocabulary);
    const told = Object.fromEntries(entities.map(({ name, country }) => [name, country]));
    expect(told).toMatchObject({ 'Omar Bello': 'NZL', Doctors: null });
  });

  test('what the tagger takes for a man is a body by its last word, and a commander none of Iraq\'s towns', async () => {
    const text = 'The Oliver Sinisterra Front killed a clerk. Troops killed a commander known as Baghdad. Bishop Rolando Mejia fled. Mejia met a mayor. Police found the body of the teacher Carlos Guerrero.';
    const parsed = await parseText(text, { publishedOn: '2021-03-16', publisher: 'Sample Desk' });
    const { entities } = resolveEntities(parsed.report, await readClaims(parsed, vocabulary), vocabulary);
    const kinds = entities.map(({ name, kind, country }) => `${name} ${kind} ${country ?? '–'}`);
    expect(kinds).toEqual(expect.arrayContaining(['Oliver Sinisterra Front Organization –', 'Baghdad Person –', 'Rolando Mejia Person –', 'Carlos Guerrero Person –'])); // prettier-ignore
  });
}); // prettier-ignore

describe('the capital is told by its country, two by their offices, and "he" and "she" by one another:', () => {
  test.each([
    ['Iran backs a militia. Its envoy will visit the Lebanese capital.', 'the Lebanese capital', 'Beirut'],
    ['Peruvian miners marched. Police closed roads in the capital.', 'the capital', 'Lima'],
    ['Peruvian and Chilean miners marched. Police closed roads in the capital.', 'the capital', 'capital'],
    ['Rebels took a town near Peru\'s capital. A mayor fled.', "Peru's capital", 'Lima'],
    ['Peruvian miners marched in the provincial capital.', 'the provincial capital', 'provincial capital'],
    ['Ana Diaby sacked Omar Brou after he criticised her plan.', 'her', 'Ana Diaby'],
    ['Police arrested Kane and accused him of theft. Diaby sacked Kane after he criticised her plan.', 'her', 'Diaby'],
    ['Police arrested Kane and accused him of theft. Diaby sacked Kane after he criticised her plan.', 'he', 'Kane'],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });

  test('the two leaders are those whom the report has told to be such', async () => {
    const text = 'President Omar Bello accused Vice President Ali Kane of treason. Minister Ana Ruiz fled. A militia shot nine men. Kane denied it. The UN warned that the two leaders had armed the militia.';
    const parsed = await parseText(text, { publishedOn: '2021-03-16', publisher: 'Sample Desk' });
    const { claims } = resolveEntities(parsed.report, await readClaims(parsed, vocabulary), vocabulary);
    const armed = claims.filter(({ relation }) => relation === 'ARMS');
    expect(armed.map(({ subject }) => subject?.entity.name)).toEqual(['Omar Bello', 'Ali Kane']);
  });
}); // prettier-ignore

describe('what a body, a place or a man is called by is news of the one that it can be:', () => {
  test.each([
    ['The Macina rebel group attacked Sevare. Macina fled.', 'Macina', 'Macina'],
    ['The Macina rebel group attacked Sevare. Macina fled. The group lost a man.', 'The group', 'Macina'],
    ['The Maute militant group took a town. Police arrested Omar Maute. Maute was jailed.', 'The Maute militant group', 'Maute militant group'],
    ['The Kivu militia burned a school. A clerk fled to Kivu.', 'The Kivu militia', 'Kivu militia'],
    ['Rebels took a base outside Ann. Ann hosts a command. The town was shelled.', 'The town', 'Ann'],
    ["A clerk said the guards had seized Omar Brou's phones and beaten his driver.", 'his', 'Omar Brou'],
    ["Ali Kane said the guards had burned Brou's house and his shop.", 'his', 'Brou'],
    ['Ali Kane said the guards had beaten his driver.', 'his', 'Ali Kane'],
    ['Hezbollah shelled a town. Omar Bello flew to Chad. A clerk resigned.\n\nPeru vowed to keep striking the Shiite militant group.', 'the Shiite militant group', 'Hezbollah'],
    ['The Arakan Army took a base. The ethnic armed organisation lost nine men.', 'The ethnic armed organisation', 'Arakan Army'],
    ['Al-Shabaab burned a school. Shops were closed. A clerk fled.\n\nResidents fled. The president met elders. The insurgents left.', 'The insurgents', 'al-Shabaab'],
    ['Al-Shabaab fought Islamic State. Shops were closed. A clerk fled.\n\nResidents fled. The president met elders. The insurgents left.', 'The insurgents', 'insurgents'],
    ['Chad armed the Twirwaneho militia. A clerk fled. A bank was closed.\n\nA port was shut. The militia burned a school.', 'The militia', 'Twirwaneho militia'],
    ['The West Papua National Liberation Army freed a pilot. The group burned a plane.', 'The group', 'West Papua National Liberation Army'],
    ['Rebels entered Goma. Omar Bello visited the eastern city.', 'the eastern city', 'Goma'],
    ['Rebels besieged Djibo. Peru sent aid to the northern town.', 'the northern town', 'Djibo'],
    ['Gen. Omar Bello visited Chad. The general met a mayor.', 'The general', 'Omar Bello'],
    ['Rebels held the pilot Omar Bello. Peru flew the airman to Chad.', 'the airman', 'Omar Bello'],
    ['Sen. Ana Ruiz resigned. Peru praised the senator.', 'the senator', 'Ana Ruiz'],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore

describe('what somebody is to the other of a family tells who he is:', () => {
  test.each([
    ["Sheikh Hasina fled; she was tired. Hasina's son, Omar Joy, said his mother would not return.", 'his mother', 'Hasina'],
    ["Ana Haftar's son Omar said his mother would not return.", 'his mother', "Omar's mother"],
    ['Shehbaz Sharif, the younger brother of Nawaz Sharif, met Ana Ruiz. The elder Sharif lives in London.', 'The elder Sharif', 'Nawaz Sharif'],
    ['Ramzan Kadyrov praised his son Adam. The younger Kadyrov joined the police.', 'The younger Kadyrov', 'Adam'],
    ['Ramzan Kadyrov praised Adam. The younger Kadyrov joined the police.', 'The younger Kadyrov', 'Kadyrov'],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore

describe('an office is told by nationality, view and age of the only one of whom it can be said:', () => {
  test.each([
    ['Peru met envoys. Mexican President Omar Bello blamed Ana Ruiz. The leftist leader fled.', 'The leftist leader', 'Omar Bello'],
    ['Lukashenko met Putin. The Russian president promised a loan.', 'The Russian president', 'Putin'],
    ['Lukashenko met Putin. The Russian president promised a loan. Lithuania refused to extradite Ana Ruiz. Minsk charged the exiled politician with fraud.', 'the exiled politician', 'exiled politician'],
    ['The council proclaimed Ana Ruiz the winner. Its head, Ali Kane, cheered. Opposition candidate Omar Bello rejected the result. The 74-year-old diplomat fled.', 'The 74-year-old diplomat', 'Omar Bello'],
    ['Deputy President Omar Bello accused Ana Ruiz of misleading the president.', 'the president', 'president'],
    ['Vice President Omar Bello fled. Peru criticised the vice president.', 'the vice president', 'Omar Bello'],
    ["The chief justice, Omar Bello, met Ana Ruiz. Chad criticised the judge.", 'the judge', 'Omar Bello'],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore

describe('an office of somebody is held by whom the report has told to hold it:', () => {
  test.each([
    ['Ukrainian President Omar Bello met Ana Ruiz. A clerk fled. A bank was closed. Peru praised Ukraine\'s president.', "Ukraine's president", 'Omar Bello'],
    ['Ukrainian Trade Minister Omar Bello met Ana Ruiz. A clerk fled. Peru praised Ukraine\'s finance minister.', "Ukraine's finance minister", "Ukraine's finance minister"],
    ['Serbian President Omar Bello met Croatian President Ana Ruiz. A bank was closed. Ruiz criticised her Serbian counterpart.', 'her Serbian counterpart', 'Omar Bello'],
    ['Serbian Interior Minister Omar Bello met Croatian Defence Minister Ana Ruiz. A bank was closed. Ruiz criticised her Serbian counterpart.', 'her Serbian counterpart', "Ana Ruiz's Serbian counterpart"],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore

describe('a name in brackets is of the body before it, and not of who speaks for that:', () => {
  test.each([
    ['House of Representatives (HoR) speaker Omar Bello visited Cairo. He met Libyan traders.', 'House of Representatives (HoR) speaker Omar Bello', 'Omar Bello'],
    ['Libya froze the funds. House of Representatives (HoR) speaker Omar Bello praised the HoR.', 'the HoR', 'House of Representatives'],
    ['The Special Deterrence Force (Rada) arrested a man. Rada accused him of theft.', 'Rada', 'Special Deterrence Force'],
    ['Kyiv sent troops. The Rada passed a law.', 'The Rada', 'Ukraine'],
    ['The United Arab Emirates (UAE) sent arms. Chad praised the UAE.', 'the UAE', 'United Arab Emirates'],
  ])('%s', async (text, words, expected) => {
    expect(await nameOf(text, words)).toBe(expected);
  });
}); // prettier-ignore
