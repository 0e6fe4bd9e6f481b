import { describe, expect, test } from '@jest/globals';
import { sentences } from './04-sentences.js';

const split = (text: string): readonly string[] =>
  sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** ¦ marks where one sentence ends and the next begins. */
describe('sentences end where a reader ends them', () => {
  test.each([
    'He left.¦She stayed!¦Did they?¦Yes.',
    'Gen. Joseph Votel met Lt. Col. A. B. Haidar on Oct. 3.¦They talked.',
    'The U.S. Army left.¦It went to the U.K. in May.',
    'It was done by the U.S.¦The army left.',
    'He arrived at 5 p.m. on Sunday.¦She left at 6 p.m.¦They met.',
    'Article No. 7 was cut.¦He said no.¦They agreed.',
    '“We will go.”¦He said it twice.',
    '"Stop!" he shouted.¦They ran.',
    'He said "we go." Then he left.'.replace('" Then', '"¦Then'),
    'It cost 3.5 million dollars.¦It was v. 2.0 of the plan.',
    'See www.example.com for more.¦EyeOnISISinLibya.com is a blog.',
    'They left (he said. She agreed.) and went home.¦It was late.',
    'He trailed off…¦Then he went on.',
    'The attack killed ten.¦Three died later.'
      .replace('.¦', '.')
      .replace('ten.Three', 'ten.¦Three'),
    'Acme Inc. of Texas and Foo Ltd. were fined.',
    '1. The committee met.',
    'A sentence that is cut off in the mid',
    'Dr. Amina J. Mohammed, the U.N. envoy, spoke.¦However, the U.N. However it is.'.replace(
      ' However it is.',
      '',
    ),
    'Two members of the sect.¦A third left it.¦Police arrested them near Sect. 7 of the camp.',
    'He was a para.¦They stole art.¦Art. 4 and fig. B and vol. II say so.',
    'Mt. Hermon and St. Petersburg are far apart.',
    'They met in Washington, D.C. on Monday.',
    'It was Col. John “J.D.” Dorrian who spoke.',
    'He called it “mad.”¦The army left.',
    'The men, i.e. the guards, fled, e.g. to Chad.¦Others stayed.',
  ])('%s', (marked) => {
    expect(split(marked.replaceAll('¦', marked.includes('ten.¦Three') ? '' : ' '))).toEqual(
      marked.split('¦'),
    );
  });

  test.each(['', '—', ' . ', '***', '...'])('%j holds no sentence', (text) => {
    expect(split(text)).toEqual([]);
  });
});
