import { expect, test } from '@jest/globals';
import type { Mention, StatedClaim, StatedReport } from '@whence/claim';
import { openReport, type Report } from '@whence/report';
import { loadVocabulary } from '@whence/vocabulary';
import { resolveEntities } from './resolve-entities.js';

const vocabulary = loadVocabulary();

/** Every word of a text as a mention, the way a reader might hand on a table or a list of names. */
function wordsAsMentions(report: Report): readonly Mention[] {
  return report.passages.flatMap((passage) =>
    [...passage.text.matchAll(/\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/gu)].map(
      ({ 0: text, index }): Mention => {
        const start = passage.start + index;
        return {
          id: `${passage.id}:${start}-${start + text.length}`,
          passageId: passage.id,
          start,
          end: start + text.length,
          text,
          name: text,
          form: 'name',
          head: text.toLowerCase(),
          plural: false,
          definite: false,
          ner: 'PERSON',
          modifiers: [],
          possessor: null,
          role: 'nsubj',
        };
      },
    ),
  );
}

const claim = (subject: Mention | null, object: Mention | null): StatedClaim => ({
  subject, relation: 'MEETS', verb: 'meet', event: 'CONSULT', mode: null, cameo: '040', object, recipient: null,
  from: [], to: [], where: [], when: null, count: null, modality: 'asserted', hedge: null, polarity: 'affirmative',
  ended: false, attribution: [], passageId: subject?.passageId ?? '', quote: '', start: 0, end: 0, rule: 'test', inferred: null,
}); // prettier-ignore

const stated = (parts: Partial<StatedReport>): StatedReport => ({
  claims: [],
  mentions: [],
  unread: [],
  ...parts,
});

test('a page of thousands of names is decided in seconds', () => {
  const letters = 'abcdefghijklmnop';
  const word = (n: number): string =>
    `A${n.toString(16).replace(/./g, (digit) => letters.charAt(parseInt(digit, 16)))}`;
  const text = Array.from({ length: 6_000 }, (_, n) => `${word(n)} ${word(n * 7)} was there.`).join(
    '\n',
  );
  const report = openReport(text);
  const from = Date.now();
  const { entities } = resolveEntities(
    report,
    stated({ mentions: wordsAsMentions(report) }),
    vocabulary,
  );
  expect(entities.length).toBeGreaterThan(1_000);
  expect(Date.now() - from).toBeLessThan(5_000);
}, 20_000);

test('a claim that speaks of mentions nobody listed finds them all the same', () => {
  const report = openReport('Ana Petkova met Dimitri Kolarov in the old town of Sofia.');
  const [ana, dimitri] = wordsAsMentions(report);
  const { claims, entities } = resolveEntities(
    report,
    stated({ claims: [claim(ana ?? null, dimitri ?? null)] }),
    vocabulary,
  );
  expect(claims.map(({ subject, object }) => [subject?.entity.name, object?.entity.name])).toEqual([
    ['Ana Petkova', 'Dimitri Kolarov'],
  ]);
  expect(entities).toHaveLength(2);
});

test.each([
  ['a passage that the report does not have', { passageId: 'passage_gone', id: 'gone:0-3' }],
  ['no name at all', { name: '', text: '' }],
  ['a possessor that is no mention', { possessor: 'nobody', form: 'description' as const }],
  ['itself for a possessor', { possessor: 'self', id: 'self', form: 'description' as const }],
])('a mention with %s breaks nothing', (_what, odd) => {
  const report = openReport('Ana Petkova met Dimitri Kolarov in the old town of Sofia.');
  const [ana] = wordsAsMentions(report);
  if (ana === undefined) throw new Error('no mention');
  const mention: Mention = { ...ana, ...odd };
  const reading = resolveEntities(
    report,
    stated({ mentions: [mention], claims: [claim(mention, null)] }),
    vocabulary,
  );
  expect(reading.claims).toHaveLength(1);
});

test('the same report gives the same reading twice', () => {
  const report = openReport(
    'Ana Petkova met Dimitri Kolarov in the old town of Sofia. Kolarov thanked Petkova.',
  );
  const input = stated({ mentions: wordsAsMentions(report) });
  expect(resolveEntities(report, input, vocabulary)).toEqual(
    resolveEntities(report, input, vocabulary),
  );
});
