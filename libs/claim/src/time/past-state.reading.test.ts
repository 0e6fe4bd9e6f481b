import { expect, test } from '@jest/globals';
import { claimsOf } from '../testing.js';

/** The relations of a text, those of states that are over with a mark. */
async function statesOf(text: string): Promise<readonly string[]> {
  return (await claimsOf(text)).map(
    ({ relation, ended }) => `${relation}${ended ? ' (ended)' : ''}`,
  );
}

test.each([
  ['Bemba used to command the rebels.', ['COMMANDS (ended)']],
  ['Bemba used to be a member of the council.', ['MEMBER_OF (ended)']],
  ['Hassan was once a member of the M-19.', ['MEMBER_OF (ended)']],
  ['The town was formerly controlled by the rebels.', ['CONTROLS (ended)']],
  ['He previously served as defence minister.', ['HOLDS_POSITION (ended)']],
  ['Until 2020 the town was controlled by rebels.', ['CONTROLS (ended)']],
  ['Until 2019 the city was held by the militia.', ['CONTROLS (ended)']],
  [
    'The former minister, who until April had headed the agency, was jailed.',
    ['LEADS (ended)', 'DETAINS'],
  ],
  ['Awa Ba, who until 2021 ran the port, fled.', ['LEADS (ended)', 'FLEES']],
  ['The colonel, who until recently led the unit, has been jailed.', ['LEADS (ended)', 'DETAINS']],
  ['Awa Ba, who until March commanded the brigade, fled.', ['COMMANDS (ended)', 'FLEES']],
  [
    'Ahmad, a member of the banned group until 2019, now leads the council.',
    ['LEADS', 'MEMBER_OF (ended)'],
  ],
  ['Karim, a judge in Gao until 2018, fled.', ['FLEES', 'HOLDS_POSITION (ended)']],
  ["Omar Said, once the group's spokesman, fled.", ['FLEES', 'HOLDS_POSITION (ended)']],
  // A deed is over anyway, and what is to end goes on.
  ['The rebels previously attacked the town.', ['ATTACKS']],
  ['The rebels will control the town until 2030.', ['CONTROLS']],
  ['Once it controls the town, the army will rest.', ['CONTROLS']],
  ['Bemba used the rebels to command the port.', ['COMMANDS', 'USES']],
])('what is told of as over has ended: %s', async (text, states) => {
  expect([...(await statesOf(text))].sort()).toEqual([...states].sort());
});
