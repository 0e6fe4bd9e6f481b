import { expect, test } from '@jest/globals';
import { claimsOf, told } from '../testing.js';

/** [the sentence, a claim of it]: who holds which office, wherever it stands beside the name. */
test.each([
  // Behind a form of "be", with the office before it.
  [
    "The front's first commander was Ana Ruiz.",
    "Ana Ruiz | HOLDS_POSITION | front's first commander",
  ],
  [
    'They joined a militia whose founder and leader was Omar Diallo, a former monk.',
    'Omar Diallo | HOLDS_POSITION | leader',
  ],
  // Behind the name, at the end of a clause that goes on before it.
  [
    "The newspaper was sued last year by friends of Gen. Salim Haddad, the navy's chief in the south.",
    "Salim Haddad | HOLDS_POSITION | navy's chief",
  ],
  [
    'Prosecutors in Sofia have charged Ivo Marin, the last governor of the province, with hiding weapons, the state agency BTA reported on Friday.',
    'Ivo Marin | HOLDS_POSITION | governor of the province',
  ],
  // Before the name, with a rank between them.
  ['Army spokesman Colonel Omar Haddad resigned.', 'Omar Haddad | HOLDS_POSITION | Army spokesman'],
  ['Army spokesman Colonel Omar Haddad resigned.', 'Omar Haddad | HOLDS_POSITION | Colonel'],
  ['Attorney General Omar Haddad resigned.', 'Omar Haddad | HOLDS_POSITION | Attorney General'],
  [
    'FPU secretary-general Serge Kone resigned.',
    'Serge Kone | HOLDS_POSITION | FPU secretary-general',
  ],
  [
    'New Zealand Foreign Minister Ana Ruiz resigned.',
    'Ana Ruiz | HOLDS_POSITION | New Zealand Foreign Minister',
  ],
  ['New defence minister Ana Ruiz resigned.', 'Ana Ruiz | HOLDS_POSITION | defence minister'],
  ["Togo's army chief Omar Haddad resigned.", "Omar Haddad | HOLDS_POSITION | Togo's army chief"],
  ['Presidents Omar Haddad and Ana Ruiz met in Lome.', 'Ana Ruiz | HOLDS_POSITION | Presidents'],
  ['Presidents Omar Haddad and Ana Ruiz met in Lome.', 'Omar Haddad | MEETS | Ana Ruiz | at Lome'],
  ['President-elect Omar Haddad resigned.', 'Omar Haddad | HOLDS_POSITION | President-elect'],
  [
    "Gabon's prime minister Juan Soto resigned.",
    "Juan Soto | HOLDS_POSITION | Gabon's prime minister",
  ],
  [
    "Rebels left the town on Monday under an accord drafted by the mission's Ghanaian commander, Lt. Gen. Kofi Mensah, and Accra's envoy Ama Boateng.",
    "Kofi Mensah | HOLDS_POSITION | mission's Ghanaian commander",
  ],
  [
    'Troops were sent by the president, Lt. Gen. Paul Deng, after the attack.',
    'Paul Deng | HOLDS_POSITION | president',
  ],
  [
    "The club's founder and first chairman, Omar Diallo, died in prison.",
    'Omar Diallo | HOLDS_POSITION | first chairman',
  ],
  // Before the name, with a place behind the office, or in a relative clause.
  [
    'Last month the chief inspector in Dakar, Awa Ndiaye, signed a warrant.',
    'Awa Ndiaye | HOLDS_POSITION | chief inspector in Dakar',
  ],
  [
    "Police announced the arrest of the general's former chief of staff, Pavel Novak, alias Zub, in Varna.",
    "Pavel Novak | HOLDS_POSITION | general's former chief of staff",
  ],
  [
    'The judge fined the Progress Front (PF), a party whose chairman, Ivan Petrov, lives in Malta.',
    'Ivan Petrov | HOLDS_POSITION | chairman',
  ],
  [
    'The court annulled a vote in which the far-left candidate Ana Petrova had won the first round.',
    'Ana Petrova | HOLDS_POSITION | far-left candidate',
  ],
  // Two before two names.
  [
    'The governors of the two provinces, Li Wei and Chen Bo, signed a pact.',
    'Chen Bo | HOLDS_POSITION | governors of the two provinces',
  ],
  [
    'The foreign ministers of the two states, Ana Petrova and Igor Melnik, met in Vienna.',
    'Ana Petrova | MEETS | Igor Melnik | at Vienna',
  ],
  // What somebody was made.
  [
    'Rosa Vidal, who was elected president of the union after a strike in May, resigned.',
    'Rosa Vidal | HOLDS_POSITION | president of the union',
  ],
  [
    'The assembly elected Samuel Okoro speaker on Tuesday.',
    'Samuel Okoro | HOLDS_POSITION | speaker',
  ],
  [
    'The king appointed Amina Diallo prime minister in January.',
    'Amina Diallo | HOLDS_POSITION | prime minister',
  ],
  [
    'The junta named banker Aung Zeya central bank governor on Monday.',
    'Aung Zeya | HOLDS_POSITION | central bank governor',
  ],
  [
    'Major Pavel Orlov, who was dismissed as head of the port in May, has been appointed envoy to Chad by the king.',
    'king | APPOINTS | Pavel Orlov | to Chad',
  ],
  [
    'General Omar Bello has been appointed governor of the province by the king.',
    'king | APPOINTS | Omar Bello',
  ],
  [
    'Ivan Petrov, until last week chief of police in Tomsk, was arrested in Moscow.',
    'Ivan Petrov | HOLDS_POSITION | chief of police in Tomsk',
  ],
  [
    'Rosa Vidal, until recently governor of the central bank, was charged with fraud.',
    'Rosa Vidal | HOLDS_POSITION | governor of the central bank',
  ],
  [
    'Karim Saleh, appointed army chief in May, resigned on Sunday.',
    'Karim Saleh | HOLDS_POSITION | army chief',
  ],
  [
    'Lina Haddad, who was sworn in as prime minister on Monday, left Beirut.',
    'Lina Haddad | HOLDS_POSITION | prime minister',
  ],
  ['The board named a retired judge, Pedro Ruiz, in his place.', 'board | APPOINTS | Pedro Ruiz'],
  // Said of him by somebody.
  [
    'Auditors named Ivan Petrov as the leader of the ring.',
    'Ivan Petrov | HOLDS_POSITION | leader of the ring',
  ],
  [
    'Auditors identified Ivan Petrov as the owner of Baltic Lines.',
    'Ivan Petrov | OWNS | Baltic Lines',
  ],
  ['Auditors identified Ivan Petrov as a member of the ring.', 'Ivan Petrov | MEMBER_OF | ring'],
  [
    'The master of the ferry, Anil Menon, an Indian national, told the navy that he had fled.',
    'Anil Menon | HOLDS_POSITION | master of the ferry',
  ],
  ['Nasser Karim, the owner of the mine, was arrested.', 'Nasser Karim | OWNS | mine'],
  [
    "The RKK, Islamic State's affiliate in the islands, attacked the town.",
    'RKK | MEMBER_OF | Islamic State',
  ],
  // One of several.
  ["Latvia, one of the pact's thirty members, vetoed the plan.", 'Latvia | MEMBER_OF | pact'],
  ['The RKK, a wing of the BRN, attacked the town.', 'RKK | MEMBER_OF | BRN'],
  ["Ghana is one of the club's oldest members.", 'Ghana | MEMBER_OF | club'],
  ['Mali and Niger, both members of the bloc, closed the border.', 'Niger | MEMBER_OF | bloc'],
])('%s', async (sentence, claim) => {
  expect(await told(sentence)).toContain(claim);
});

test.each([
  ['The last governor of Kunduz, Abdul Rahim, fled.', true],
  ['Omar Sharif, the last remaining commander in the city, surrendered.', false],
])('who held an office last holds it no more: %s', async (sentence, ended) => {
  const claims = await claimsOf(sentence);
  expect(claims.find(({ relation }) => relation === 'HOLDS_POSITION')?.ended).toBe(ended);
});

test.each([
  ['The ministers met the envoy, Ana Duarte, Omar Diallo and the mayor.', 'Omar Diallo'],
  ['The president and the prime minister, Omar Diallo, met in Rabat.', 'president'],
  ["President Omar Diallo's brother Karim met the mayor.", 'Karim'],
])('an office is that of the name right beside it alone: %s', async (sentence, nobody) => {
  const holders = (await claimsOf(sentence))
    .filter(({ relation }) => relation === 'HOLDS_POSITION')
    .map(({ subject }) => subject?.name);
  expect(holders).not.toContain(nobody);
});

test.each([
  ['Omar Sharif denied being a member of the cartel.', 'MEMBER_OF', 'negative asserted'],
  ['Peru accused Ana Ruiz of being a member of the cartel.', 'MEMBER_OF', 'affirmative alleged'],
  [
    'Ana Ruiz was arrested on suspicion of being a supporter of the cartel.',
    'MEMBER_OF',
    'affirmative alleged',
  ],
  [
    'If Ana Ruiz is a member of the cartel, Peru will jail her.',
    'MEMBER_OF',
    'affirmative conditional',
  ],
  [
    'It is unclear whether Ana Ruiz is a member of the cartel.',
    'MEMBER_OF',
    'affirmative possible',
  ],
  [
    'The mayor denied that Ana Ruiz, a member of the cartel, had fled.',
    'MEMBER_OF',
    'affirmative asserted',
  ],
  ['The king refused to appoint Sharif as governor.', 'HOLDS_POSITION', 'negative asserted'],
  ['The king may appoint Sharif as governor.', 'HOLDS_POSITION', 'affirmative possible'],
  ['The king appointed Sharif as governor.', 'HOLDS_POSITION', 'affirmative asserted'],
])(
  'what somebody is said to be is no surer than it is said: %s',
  async (sentence, relation, how) => {
    const claims = (await claimsOf(sentence)).filter((claim) => claim.relation === relation);
    expect(claims.map(({ polarity, modality }) => `${polarity} ${modality}`)).toEqual([how]);
  },
);

/** [the sentence, a claim of it]: what binds one to another stands beside a name as an office does. */
test.each([
  [
    'Karim Sefrioui, a veteran of the Liberation Front, fled.',
    'Karim Sefrioui | MEMBER_OF | Liberation Front',
  ],
  [
    'Fighters of Jund al-Nasr, the Libyan branch of al-Qaeda, killed two soldiers.',
    'Jund al-Nasr | MEMBER_OF | al-Qaeda',
  ],
  [
    'Fighters loyal to Jund al-Nasr, a Taliban affiliate, killed two soldiers.',
    'Jund al-Nasr | MEMBER_OF | Taliban',
  ],
  ["The president's son, Tommy Ortega, moved to Miami.", 'Tommy Ortega | RELATED_TO | president'],
  ['Omar Bello is a brother of Musa Bello.', 'Omar Bello | RELATED_TO | Musa Bello'],
  ["Musa Bello's brother Omar fled to Chad.", 'Omar | RELATED_TO | Musa Bello'],
  ["Musa Bello's predecessor, Omar Kane, fled to Chad.", 'Musa Bello | SUCCEEDS | Omar Kane'],
  ['Omar Kane, a friend of Musa Bello, fled to Chad.', 'Omar Kane | LINKED_TO | Musa Bello'],
  [
    'The brigade entered the town with its ally, the Omar Division.',
    'Omar Division | LINKED_TO | its',
  ],
])('%s', async (sentence, claim) => {
  expect(await told(sentence)).toContain(claim);
});
