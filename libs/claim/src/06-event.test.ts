import { describe, expect, test } from '@jest/globals';
import type { Modality, Polarity, Relation } from '@whence/vocabulary';
import { eventOf } from './06-event.js';

const relation = (event: string): Relation => ({
  name: 'DOES',
  event,
  mode: null,
  cameo: '173',
  inverse: 'was done by',
  traits: [],
});

describe('an event is coded by what is said to become of it', () => {
  test.each<[string, Modality, string | null, Polarity, string | null]>([
    ['COERCE', 'asserted', null, 'affirmative', 'COERCE'],
    ['COERCE', 'alleged', 'allegedly', 'affirmative', 'COERCE'],
    ['COERCE', 'planned', 'will', 'affirmative', 'THREATEN'],
    ['AID', 'planned', 'will', 'affirmative', 'AGREE'],
    ['AID', 'planned', 'will', 'negative', 'REJECT'],
    ['COERCE', 'intended', 'to', 'affirmative', 'COERCE'],
    ['AGREE', 'asserted', null, 'negative', 'REJECT'],
    ['ASSAULT', 'intended', 'tried', 'affirmative', 'ASSAULT'],
    ['ASSAULT', 'intended', 'intends', 'affirmative', 'THREATEN'],
    ['RETREAT', 'demanded', 'demanded', 'affirmative', null],
    ['RETREAT', 'hoped', 'hopes', 'affirmative', null],
  ])('%s, %s (%s), %s: %s', (event, modality, hedge, polarity, coded) => {
    const stance = { modality, hedge, polarity, told: [] };
    expect(eventOf(relation(event), stance).event).toBe(coded);
  });
});
