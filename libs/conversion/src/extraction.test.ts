import { expect, test } from '@jest/globals';
import type { Mention } from '@whence/claim';
import type { Actor, Claim, Entity, Reading } from '@whence/entity';
import { openReport } from '@whence/report';
import { toExtraction } from './extraction.js';

const text = 'Qatar is moving ISIS militants to Libya.';
const report = openReport(text, { publisher: 'Gulf Desk', publishedOn: '2017-10-24' });

function mentionOf(words: string): Mention {
  const start = text.indexOf(words);
  return {
    id: words,
    passageId: report.passages[0]?.id ?? null,
    start,
    end: start + words.length,
    text: words,
    name: words,
    form: 'name',
    head: words.toLowerCase(),
    plural: false,
    definite: false,
    ner: 'O',
    modifiers: [],
    possessor: null,
    role: 'nsubj',
  };
}

function actorOf(words: string, more: Partial<Entity>): Actor {
  const entity = {
    id: words,
    name: words,
    kind: 'Thing',
    country: null,
    aliases: [],
    named: true,
    mentions: [],
  } as const;
  return { entity: { ...entity, ...more }, text: words };
}

const qatar = actorOf('Qatar', {
  kind: 'State',
  country: 'QAT',
  aliases: ['Doha'],
  mentions: [mentionOf('Qatar')],
});
const claim: Claim = {
  subject: qatar,
  relation: 'TRANSFERS',
  verb: 'move',
  event: 'AID',
  mode: null,
  cameo: '0729',
  object: actorOf('ISIS militants', { kind: 'Group' }),
  recipient: null,
  from: [],
  to: [actorOf('Libya', { kind: 'Place' })],
  where: [],
  when: { start: '2017-10-23', end: '2017-10-23', precision: 'day', text: 'Monday' },
  count: null,
  modality: 'asserted',
  hedge: null,
  polarity: 'affirmative',
  ended: false,
  attribution: [{ source: actorOf('Gulf Desk', { kind: 'Media' }), verb: 'published' }],
  passageId: report.passages[0]?.id ?? '',
  quote: text.slice(0, -1),
  start: 0,
  end: text.length - 1,
  rule: 'active-clause',
  inferred: null,
};
const reading: Reading = { report, entities: [qatar.entity], claims: [claim], unread: [] };

test('a reading is printed with every key always there', () => {
  expect(toExtraction(reading, 'b1')).toStrictEqual({
    id: 'b1',
    title: null,
    publisher: 'Gulf Desk',
    date: '2017-10-24',
    language: 'en',
    claims: [
      {
        subject: {
          id: qatar.entity.id,
          name: 'Qatar',
          kind: 'State',
          country: 'QAT',
          text: 'Qatar',
          aliases: ['Doha'],
        },
        relation: 'TRANSFERS',
        verb: 'move',
        event: 'AID',
        mode: null,
        cameo: '0729',
        object: {
          id: 'ISIS militants',
          name: 'ISIS militants',
          kind: 'Group',
          country: null,
          text: 'ISIS militants',
          aliases: [],
        },
        recipient: null,
        from: [],
        to: ['Libya'],
        where: [],
        when: { start: '2017-10-23', end: '2017-10-23', precision: 'day', text: 'Monday' },
        count: null,
        modality: 'asserted',
        hedge: null,
        polarity: 'affirmative',
        ended: false,
        attribution: [{ source: 'Gulf Desk', verb: 'published' }],
        quote: 'Qatar is moving ISIS militants to Libya',
        start: 0,
        end: 39,
        rule: 'active-clause',
        inferred: null,
      },
    ],
    entities: [
      {
        id: qatar.entity.id,
        name: 'Qatar',
        kind: 'State',
        country: 'QAT',
        aliases: ['Doha'],
        named: true,
        speaksFor: null,
        mentions: [{ text: 'Qatar', start: 0, end: 5 }],
      },
    ],
    unread: [],
  });
});

test("its id is the report's own where the caller has none", () => {
  expect(toExtraction(reading).id).toBe(report.id);
});

test.each([
  ['the desk', 'Libya'],
  ['its ISIS desk', 'ISIS'],
])('where only a name is printed, it is one that the report writes, of "%s": %s', (said, name) => {
  const known = actorOf(said, { name: 'Al-Gulf Desk', aliases: ['GD', 'Libya', 'ISIS'] });
  const told = {
    ...reading,
    claims: [{ ...claim, attribution: [{ source: known, verb: 'said' }] }],
  };
  expect(toExtraction(told).claims[0]?.attribution).toEqual([{ source: name, verb: 'said' }]);
});
