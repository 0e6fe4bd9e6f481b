import { describe, expect, test } from '@jest/globals';
import { toExtraction } from '@whence/conversion';
import { loadVocabulary } from '@whence/vocabulary';
import { parseExtraction } from './line.js';
import { toReading } from './to-reading.js';

const vocabulary = loadVocabulary();
const quote = 'Qatar is transferring ISIS militants from Iraq to Libya';
const text = `Qatar and the LNA\n\nSources told Alittihad that ${quote}. Nobody answered.`;
const start = text.indexOf(quote);

const claim = {
  subject: { id: 'entity_qatar', name: 'Qatar', kind: 'State', country: 'QAT' },
  relation: 'TRANSFERS',
  verb: 'transfer',
  object: { name: 'ISIS militants', kind: 'Group', text: 'ISIS militants' },
  from: ['Iraq'],
  to: ['Libya'],
  attribution: [{ source: 'Alittihad', verb: 'published' }],
  quote,
  start,
  end: start + quote.length,
};
const backwards = { start: '2017-10-24', end: '2017-10-23', precision: 'range', text: '' };
const line = { id: '7', publisher: 'Alittihad', date: '2017-10-24', claims: [claim] };

const readingOf = (parts: object) =>
  toReading(parseExtraction(JSON.stringify({ ...line, ...parts })), vocabulary);

describe('a line of claims as data', () => {
  test('is a report of its sentences where the text is there', () => {
    const { report, claims } = readingOf({ text });
    expect(report).toMatchObject({ text, publisher: 'Alittihad', publishedOn: '2017-10-24' });
    expect(report.passages.find(({ id }) => id === claims[0]?.passageId)?.text).toContain(quote);
    expect(claims[0]).toMatchObject({ start, quote, modality: 'asserted', recipient: null });
  });

  test('is a report of the quotes alone where it is not', () => {
    const { report, claims } = readingOf({});
    expect(report.text).toBe(quote);
    expect(claims[0]).toMatchObject({ start: 0, end: quote.length });
  });

  test('keeps ids, and gives one to whoever has none: a name everywhere the same, a group its own', () => {
    const [one, other] = [readingOf({}), readingOf({ id: '8', publisher: 'Reuters' })];
    const ids = [one, other].map(({ claims: [first] }) => [
      first?.subject?.entity.id,
      first?.from[0]?.entity.id,
      first?.object?.entity.id,
    ]);
    expect(ids[0]?.[0]).toBe('entity_qatar');
    expect(ids[0]?.[1]).toBe(ids[1]?.[1]);
    expect(ids[0]?.[2]).not.toBe(ids[1]?.[2]);
  });

  test('has one publisher, whether it prints or tells', () => {
    const { entities, claims } = readingOf({});
    expect(entities.filter(({ name }) => name === 'Alittihad')).toHaveLength(1);
    expect(claims[0]?.attribution[0]?.source.entity.kind).toBe('Media');
  });

  test.each([true, false])(
    'is printed and imported again without loss, text and all: %s',
    (withText) => {
      const reading = readingOf({ text });
      const printed = JSON.stringify(toExtraction(reading, '7', { withText }));
      const again = toReading(parseExtraction(printed), vocabulary);
      expect(again.entities.map(({ id }) => id)).toEqual(reading.entities.map(({ id }) => id));
      if (withText) expect(again).toEqual(reading);
    },
  );

  test('comes to the same report again', () => {
    expect(readingOf({})).toEqual(readingOf({}));
  });
});

test.each([
  ['{"id":', 'not JSON'],
  [JSON.stringify({ id: '1', claims: [], error: { code: 'EMPTY_REPORT' } }), 'Extract it again'],
  [JSON.stringify({ ...line, date: 'Monday' }), '"date"'],
  [JSON.stringify({ ...line, claims: [{ ...claim, modality: 'sure' }] }), '"claims.0.modality"'],
  [JSON.stringify({ ...line, claims: [{ ...claim, end: start }] }), '"claims.0.quote"'],
  [JSON.stringify({ ...line, claims: [{ ...claim, when: backwards }] }), '"claims.0.when"'],
  [JSON.stringify({ ...line, text: text.slice(5) }), 'does not stand in the text'],
])('%j is refused, and the message says where and what to do', (bad, sentence) => {
  expect(() => toReading(parseExtraction(bad), vocabulary)).toThrow(sentence);
});
