import { expect, test } from '@jest/globals';
import { claimsOf } from '../testing.js';

/** [the sentence, its claims as "who | did | to whom", with "not" where it is denied] – whom "not" sets against another. */
test.each([
  [
    'The police, not the miners, blocked the bridge.',
    ['police | OBSTRUCTS | bridge', 'not miners | OBSTRUCTS | bridge'],
  ],
  [
    'The army and not the clan shelled the clinic.',
    ['army | SHELLS | clinic', 'not clan | SHELLS | clinic'],
  ],
  [
    'Customs officers released the captain, not his crew.',
    ['Customs officers | RELEASES | captain', 'not Customs officers | RELEASES | crew'],
  ],
  [
    'The ferry was sunk by smugglers, not pirates.',
    ['smugglers | SINKS | ferry', 'not pirates | SINKS | ferry'],
  ],
  [
    'It was the police, not the miners, that blocked the bridge, she said.',
    ['police | OBSTRUCTS | bridge', 'not miners | OBSTRUCTS | bridge'],
  ],
  [
    'It was the harbour master, not the captain, who was released.',
    ['– | RELEASES | harbour master', 'not – | RELEASES | captain'],
  ],
])('%s', async (text, expected) => {
  const claims = (await claimsOf(text))
    .filter(({ relation }) => relation !== 'HOLDS_POSITION')
    .map(
      ({ subject, relation, object, polarity }) =>
        `${polarity === 'negative' ? 'not ' : ''}${subject?.name ?? '–'} | ${relation} | ${object?.name.replace(/^captain's /u, '') ?? '–'}`,
    );
  expect(claims).toEqual(expected);
});
