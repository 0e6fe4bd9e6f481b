import { describe, expect, test } from '@jest/globals';
import { told } from './testing.js';

/** What stands between commas, and what goes on behind it: each sentence with claims that must be among those it gives. */
const tables: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'behind a remark the main clause goes on': [
    [
      'Soldiers captured Luis Ortega, the mayor of Cali, in a raid near Bogota.',
      'Soldiers | TAKES_PRISONER | Luis Ortega | at Bogota',
      'Luis Ortega | HOLDS_POSITION | mayor of Cali',
    ],
    [
      'A bomber attacked the house of Anwar Saleh, the governor of Aden, in Sanaa on 3 May.',
      'bomber | ATTACKS | house of Anwar Saleh | at Sanaa',
      'Anwar Saleh | HOLDS_POSITION | governor of Aden',
    ],
    [
      'Police detained Yusuf Kaya, a businessman with ties to Iran, in Ankara.',
      'Police | DETAINS | Yusuf Kaya | at Ankara',
    ],
    [
      'Soldiers killed Omar Bello, alias Kiki, in a raid in Kaya.',
      'Soldiers | KILLS | Omar Bello | at Kaya',
      'Omar Bello | ALSO_KNOWN_AS | Kiki',
    ],
    [
      'Prosecutors charged Ali Hassan, who ran the port of Basra, with stealing grain.',
      'Ali Hassan | LOOTS | grain',
    ],
    [
      'The court convicted a police captain, Marek Nowak, of torturing two detainees.',
      'Marek Nowak | TORTURES | two detainees',
    ],
  ],
  'an office behind a comma is held by the one named before it': [
    [
      'The trial of Luka Babic, formerly the head of the navy, began in Zagreb.',
      'Luka Babic | HOLDS_POSITION | head of the navy',
    ],
    [
      'The murder on Friday of Tarek Sabra, leader of the dockers, shocked Tyre.',
      'Tarek Sabra | HOLDS_POSITION | leader of the dockers',
    ],
  ],
  'another name is no second person': [
    [
      'Salim Bakri, alias Abu Dana, a senior figure in Ansar al-Din, was shot dead by soldiers.',
      'soldiers | KILLS | Salim Bakri',
      'Salim Bakri | ALSO_KNOWN_AS | Abu Dana',
      'Salim Bakri | MEMBER_OF | Ansar al-Din',
    ],
    [
      'Bandits known locally as Yan Daji killed two traders.',
      'Bandits | KILLS | two traders',
      'Bandits | ALSO_KNOWN_AS | Yan Daji',
    ],
    ['The suspect, identified only as Ali M., had fled to Chad.', 'Ali M. | FLEES | – | to Chad'],
    ['A man known to police as Omar Bello was arrested.', '– | ARRESTS | man'],
    [
      'Karim Diab, whose real name is Anis Saleh, leads the brigade.',
      'Karim Diab | ALSO_KNOWN_AS | Anis Saleh',
    ],
    [
      'Abu Hamza, the alias of Karim Aziz, was killed on Monday.',
      'Karim Aziz | ALSO_KNOWN_AS | Abu Hamza',
    ],
    [
      'Comrade Bishal, the nom de guerre of rebel commander Ram Thapa, apologises in a statement.',
      'Ram Thapa | ALSO_KNOWN_AS | Bishal',
    ],
    ['The client denied belonging to the Real IRA.', 'client | MEMBER_OF | Real IRA'],
    ['Officers recovered a rifle from a barn.', 'Officers | FINDS | rifle | from barn'],
    ['Mrs Adjei said she might run as an independent.', 'she | RUNS_FOR | –'],
    [
      'The Reform Party lost all but three of its seats in local elections.',
      'Reform Party | LOSES | all but three of its seats',
    ],
    ['All but two of the ministers resigned.', 'All but two of the ministers | RESIGNS | –'],
    [
      'The rebels killed all but one of the hostages.',
      'rebels | KILLS | all but one of the hostages',
    ],
    [
      'The army sends reinforcements to the area from Butwal.',
      'army | DEPLOYS | reinforcements | from Butwal | to area',
    ],
    [
      'The party picked economist Kofi Asante as its candidate at a congress in Tamale on Saturday.',
      'party | APPOINTS | Kofi Asante | at Tamale',
    ],
    [
      'Togo named Ali Bello as its ambassador in Paris.',
      'Ali Bello | HOLDS_POSITION | ambassador in Paris',
    ],
    [
      'Two liberal parties have announced a merger ahead of the June elections, the agency reported.',
      'Two liberal parties | ANNOUNCES | merger',
    ],
    [
      'The seizure came a day after the Treasury blacklisted Petrov and froze the assets of two of his companies.',
      'Treasury | SANCTIONS | two of his companies',
    ],
    [
      'The raid came hours after rebels ambushed a patrol and killed two men.',
      'rebels | KILLS | two men',
    ],
    ['The minister said his nickname was El Chino.', 'his | ALSO_KNOWN_AS | El Chino'],
    [
      'The islands, known in Manila as the Kalayaan, were seized.',
      '– | CAPTURES | islands',
      'islands | ALSO_KNOWN_AS | Kalayaan | at Manila',
    ],
  ],
  'a charge that is turned down was made and is denied': [
    [
      'The junta accused the union of hoarding arms, a charge the union rejected.',
      'union | OWNS | arms',
      'union | REJECTS | charge',
    ],
    [
      'Police blamed the clan for the theft, an allegation its elders deny.',
      'elders | DENIES | allegation',
    ],
  ],
  'a subject behind a long phrase is one': [
    [
      'Behind closed doors at a hotel, Kenyan and Somali officials met on Tuesday.',
      'Kenyan officials | MEETS | Somali officials | at hotel',
    ],
    [
      'After a night of clashes in the suburbs, police arrested the mayor.',
      'police | ARRESTS | mayor | at suburbs',
    ],
  ],
  'who works for a body or counts in it is of it': [
    ['Marwan Issa, a leading figure in the movement, fled.', 'Marwan Issa | MEMBER_OF | movement'],
    [
      'Rima Saad, an employee of the oil firm Sonatrach, was arrested.',
      'Rima Saad | MEMBER_OF | Sonatrach',
    ],
  ],
  'a name behind a verb is whom it is done to': [
    [
      'The rebels released Maria Lopez, a nurse who had treated the wounded, at a border post.',
      'rebels | RELEASES | Maria Lopez | at border post',
    ],
    [
      'Two men in a taxi shot dead Anton Weber outside a church in Jos.',
      'Two men | KILLS | Anton Weber | at church, Jos',
    ],
  ],
};

describe.each(Object.keys(tables))('%s', (construction) => {
  test.each([...(tables[construction] ?? [])])('%s', async (sentence, ...claims) => {
    expect(await told(sentence)).toEqual(expect.arrayContaining(claims));
  });
});

test.each([
  ['Ada Obi was named ambassador to Chad on Friday.', 'Ada Obi | ALSO_KNOWN_AS | Friday'],
  ['The isles are known in Manila as the Kalayaan.', 'isles | ALSO_KNOWN_AS | Manila'],
  ['Samir Saad, a public figure in Lebanon, died.', 'Samir Saad | MEMBER_OF | Lebanon'],
  ['His village is Bello.', 'His | ALSO_KNOWN_AS | Bello'],
  ['A man named Omar Bello was seen in Jos.', 'man | APPOINTS | Omar Bello'],
  [
    'Sani Musa, a clerk, and Ada Obi, the governor of Kano, left.',
    'Sani Musa | HOLDS_POSITION | governor of Kano',
  ],
])('%s does not say: %s', async (sentence, claim) => {
  expect(await told(sentence)).not.toContain(claim);
});
