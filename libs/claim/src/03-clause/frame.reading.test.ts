import { describe, expect, test } from '@jest/globals';
import { told } from '../testing.js';

const tables: Readonly<Record<string, readonly (readonly [sentence: string, claim: string])[]>> = {
  'what is counted is what the verb is about': [
    [
      'Troops went into the hall, beating miners and executing several of them.',
      'Troops | EXECUTES | several of them',
    ],
    [
      'Hanoi pulled some of its troops out of western Laos.',
      'Hanoi | WITHDRAWS_FROM | western Laos',
    ],
    [
      'Sweden delivered the last of 20 tanks to Latvia.',
      'Sweden | SENDS | last of 20 tanks | for Latvia | to Latvia',
    ],
  ],
  'who does with another what takes two does it with the other': [
    ['Rabat and Dakar restored diplomatic relations.', 'Rabat | RECOGNISES | Dakar'],
    ['Zambia and Malawi severed ties.', 'Zambia | BREAKS_TIES_WITH | Malawi'],
    ['Zambia and Malawi severed ties with Angola.', 'Malawi | BREAKS_TIES_WITH | Angola'],
  ],
  'who speaks for a state visits where another goes, and complains where another marches': [
    ['The Thai prime minister flew to Vientiane.', 'Thai prime minister | VISITS | Vientiane'],
    ['President Ernesto Samper will travel to Quito.', 'Ernesto Samper | VISITS | Quito'],
    ['The tourists flew to Vientiane.', 'tourists | TRAVELS_TO | Vientiane'],
    ['The Chilean embassy protested the raid.', 'Chilean embassy | CRITICISES | raid'],
    ['Nurses protested the raid.', 'Nurses | PROTESTS | raid'],
  ],
  'what a camp is for is not what it is attacked for': [
    ['A camp for exiles was attacked by gunmen.', 'gunmen | ATTACKS | camp'],
    ['The paper attacked him for his record.', 'paper | CRITICISES | him'],
  ],
  'who attacks without a word of whom is no critic': [
    ['Gunmen attacked at dawn.', 'Gunmen | ATTACKS | –'],
    ['The marines attacked in May.', 'marines | ATTACKS | –'],
    ['The miners surrendered on Friday.', 'miners | SURRENDERS_TO | –'],
    ['The senator attacked the union over the strike.', 'senator | CRITICISES | union'],
  ],
  'who speaks by telephone with another calls him': [
    [
      'King Hassan of Morocco and Algerian President Chadli Bendjedid spoke by telephone.',
      'King Hassan of Morocco | CALLS | Chadli Bendjedid',
    ],
  ],
  'a hyphen makes one noun of two': [
    [
      'The army declared a cease-fire with southern rebels.',
      'army | DECLARES_CEASEFIRE_WITH | southern rebels',
    ],
    [
      'Workers staged a sit-in at the ministry in Rabat.',
      'Workers | PROTESTS | – | at ministry, Rabat',
    ],
  ],
  'of two phrases both are meant': [
    [
      'Spain complained to Portugal about the repair of a submarine.',
      'Spain | CRITICISES | repair of a submarine | for Portugal',
    ],
  ],
  'who throws stones riots': [
    ['Students threw stones at the police in Harare.', 'Students | RIOTS | police | at Harare'],
  ],
  'hostages are seized as people, weapons as things': [
    ['Gunmen seized 20 hostages.', 'Gunmen | ABDUCTS | 20 hostages'],
    ['Gunmen seized 20 rifles.', 'Gunmen | SEIZES | 20 rifles'],
  ],
  'who exchanges fire clashes': [
    [
      'Chadian and Libyan troops exchanged artillery fire.',
      'Chadian troops | CLASHES_WITH | Libyan troops',
    ],
    ['The two armies exchanged prisoners.', 'two armies | EXCHANGES | prisoners'],
  ],
  'a result may stand behind all of its object': [
    [
      'A court found nine members of the movement guilty of treason.',
      'court | CONVICTS | nine members of the movement',
    ],
  ],
  'diplomats are expelled otherwise than migrants': [
    ['Peru expelled two Cuban diplomats.', 'Peru | EXPELS_DIPLOMATS | two Cuban diplomats'],
    ['Peru expelled two Cuban sailors.', 'Peru | EXPELS | two Cuban sailors'],
  ],
  'a curfew is imposed on a place': [
    ['Togo imposed a curfew on the town of Kara.', 'Togo | IMPOSES_CURFEW_ON | Kara'],
    [
      'Togo declared a state of emergency throughout the north.',
      'Togo | DECLARES_EMERGENCY_IN | north',
    ],
  ],
  'who warns someone threatens, who warns of something tells': [
    ['Cairo warned Khartoum that it would close the border.', 'Cairo | WARNS | Khartoum'],
  ],
  'a strike of workers is no attack': [
    [
      'Bolivian miners went on strike to press for higher wages.',
      'Bolivian miners | STRIKES_WORK | –',
    ],
  ],
  'the noun that a frame names tells of nothing beside itself': [
    ['Envoys hailed the truce declared by the junta.', 'junta | DECLARES_CEASEFIRE_WITH | –'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(table)('%s', async (sentence, claim) => {
    expect(await told(sentence)).toContain(claim);
  });
});
