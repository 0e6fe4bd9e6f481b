import { describe, expect, test } from '@jest/globals';
import { loadVocabulary, readVocabulary, vocabularyPage } from './load-vocabulary.js';

const vocabulary = loadVocabulary();

describe('the relations', () => {
  test('are at least 150, each with a word that says it', () => {
    const { relationWords } = readVocabulary();
    expect(relationWords.length).toBeGreaterThanOrEqual(150);
    expect(relationWords.filter(({ says, nouns }) => says.length + nouns.length === 0)).toEqual([]);
    expect(relationWords.flatMap(({ says }) => says).length).toBeGreaterThanOrEqual(900);
  });

  test('reach every event type of PLOVER', () => {
    const types = new Set(vocabulary.relations.map(({ event }) => event));
    expect([...types].filter((type) => type !== null).sort()).toEqual(
      'AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE DEMAND DISAPPROVE FIGHT INVESTIGATE MOBILIZE PROTEST REJECT RETREAT SANCTION SUPPORT THREATEN'.split(
        ' ',
      ),
    );
  });

  test.each([
    ['transfer', 'TRANSFERS'],
    ['arrest', 'ARRESTS'],
    ['extradite', 'EXTRADITES'],
    ['assassinate', 'ASSASSINATES'],
    ['annex', 'ANNEXES'],
    ['veto', 'VETOES'],
    ['besiege', 'BESIEGES'],
    ['telephone', 'CALLS'],
    ['smuggle', 'SMUGGLES'],
  ])('"%s" says %s', (verb, relation) => {
    expect(vocabulary.verbFrames(verb).map((frame) => frame.relation.name)).toContain(relation);
  });

  test.each([
    ['attack', 'ATTACKS'],
    ['withdrawal', 'WITHDRAWS_FROM'],
    ['issuance', 'ISSUES'],
    ['talks', 'MEETS'],
    ['talk', 'MEETS'],
    ['air strike', 'ATTACKS'],
    ['hunger strike', 'HUNGER_STRIKES'],
    ['Arrest', 'ARRESTS'],
  ])('the noun "%s" says %s', (noun, relation) => {
    expect(vocabulary.nounFrame(noun)?.relation.name).toBe(relation);
  });

  test('carry PLOVER type, mode and CAMEO code', () => {
    expect(vocabulary.relation('ARRESTS')).toEqual({
      name: 'ARRESTS',
      event: 'COERCE',
      mode: 'arrest',
      cameo: '173',
      inverse: 'was arrested by',
      traits: ['harm', 'befalls'],
    });
  });

  test('have a row each on the page for people', () => {
    const page = vocabularyPage();
    for (const { name } of vocabulary.relations) expect(page).toContain(`\n| ${name} | `);
  });
});

describe('words', () => {
  test.each([
    ['militant', 'Person'],
    ['troops', 'Group'],
    ['ministry', 'Organization'],
    ['Militia', 'ArmedGroup'],
    ['newspaper', 'Media'],
    ['convoy', 'Equipment'],
    ['warrant', 'Document'],
    ['talk', 'Process'],
    ['crossing', 'Place'],
    ['zebra', undefined],
  ])('"%s" is a %s', (noun, kind) => {
    expect(vocabulary.kindOfNoun(noun)).toBe(kind);
  });

  test.each([
    ['troops', true],
    ['police', true],
    ['parliament', true],
    ['militant', false],
    ['company', false],
  ])('whether "%s" belongs to a state: %s', (noun, expected) => {
    expect(vocabulary.isStateNoun(noun)).toBe(expected);
  });

  test.each([
    ['say', 'says', null],
    ['claim', 'says', 'alleged'],
    ['deny', 'denies', null],
    ['accuse', 'accuses', 'alleged'],
    ['vow', 'promises', 'planned'],
    ['threaten', 'threatens', 'intended'],
    ['call on', 'demands', 'demanded'],
    ['fear', 'fears', 'possible'],
  ])('"%s" %s, and makes its content %s', (lemma, stance, modality) => {
    expect(vocabulary.reportingVerb(lemma)).toEqual({ lemma, stance, modality });
  });

  test.each([
    ['allegedly', 'alleged'],
    ['suspected', 'alleged'],
    ['arrest for', 'alleged'],
    ['may', 'possible'],
    ['will', 'planned'],
    ['plot', 'intended'],
    ['must', 'demanded'],
    ['if', 'conditional'],
    ['yesterday', undefined],
  ])('"%s" makes a claim %s', (word, modality) => {
    expect(vocabulary.hedge(word)).toBe(modality);
  });

  test('light verbs are told with their particle', () => {
    expect(vocabulary.isLightVerb('carry', 'out')).toBe(true);
    expect(vocabulary.isLightVerb('carry', null)).toBe(false);
    expect(vocabulary.isLightVerb('Launch', null)).toBe(true);
  });

  test('titles are told in any case, with and without the full stop', () => {
    for (const title of ['Gen.', 'gen', 'President', 'sheikh', 'envoy'])
      expect(vocabulary.isTitle(title)).toBe(true);
    expect(vocabulary.isTitle('table')).toBe(false);
  });
});

describe('countries', () => {
  test.each([
    ['Qatar', 'QAT', 'name'],
    ['qatar', 'QAT', 'name'],
    ['the Kremlin', 'RUS', 'government'],
    ['Doha', 'QAT', 'government'],
    ['Qataris', 'QAT', 'demonym'],
    ['U.S.', 'USA', 'name'],
    ['US’s', 'USA', 'name'],
    ['Sana’a', 'YEM', 'government'],
    ['Côte d’Ivoire', 'CIV', 'name'],
    ['Frenchmen', 'FRA', 'demonym'],
    ['Palestinians', 'PSE', 'demonym'],
    ['Bosnian Serb', 'BIH', 'people'],
    ['Chechens', 'RUS', 'people'],
    ['Darfur', 'SDN', 'part'],
    ['Philippines', 'PHL', 'name'],
    ['Kosovo', 'XKX', 'name'],
    ['TURKEY', 'TUR', 'name'],
    ['Surinam', 'SUR', 'name'],
    ['the Folketing', 'DNK', 'government'],
    ['the Storting', 'NOR', 'government'],
    ['the Riksdag', 'SWE', 'government'],
    ['the Taoiseach', 'IRL', 'government'],
    ['U.S. Marines', 'USA', 'government'],
    ['Okinawa', 'JPN', 'part'],
  ])('"%s" is %s as its %s', (name, code, as) => {
    expect(vocabulary.country(name)).toMatchObject({ code, as });
  });

  test.each(['us', 'turkey', 'polish', 'male', 'Kurdish', 'Victoria', 'Atlantis', ''])(
    '"%s" is no country',
    (name) => {
      expect(vocabulary.country(name)).toBeUndefined();
    },
  );

  test('go by their usual English names', () => {
    expect(vocabulary.country('Türkiye')?.country).toBe('Turkey');
  });
});

describe('places and people that news names without their country', () => {
  test.each([
    ['Multan', 'PAK'],
    ['Maracaibo', 'VEN'],
    ['Kraków', 'POL'],
    ['Hodeidah', 'YEM'],
    ['Ma’rib', 'YEM'],
    ['Odessa', 'UKR'],
    ['Nowhere', undefined],
  ])('the city of %s is in %s', (name, code) => {
    expect(vocabulary.countryOfCity(name)).toBe(code);
  });

  test('a town may have namesakes in other countries', () => {
    expect(vocabulary.namesakesOf('Trujillo')).toEqual(['HND', 'VEN']);
    expect(vocabulary.namesakesOf('Nowhere')).toEqual([]);
  });

  test.each([
    ['Vladimir Putin', 'RUS'],
    ['Putin', 'RUS'],
    ['Nicolás Maduro', 'VEN'],
    ['Maduro', 'VEN'],
    // A first name, and a family name that many share.
    ['Vladimir', undefined],
    ['Clark', undefined],
    ['Helen Clark', 'NZL'],
    ['Bülent Ecevit', 'TUR'],
    ['Hugo Banzer', 'BOL'],
    ['Chuan Leekpai', 'THA'],
    ['Persson', undefined],
    ['Göran Persson', 'SWE'],
  ])('%s is of %s', (name, code) => {
    expect(vocabulary.countryOfLeader(name)).toBe(code);
  });
});

describe('names that news does not explain', () => {
  test.each([
    ['ISIS', 'Islamic State', 'ArmedGroup', null],
    ['Daesh', 'Islamic State', 'ArmedGroup', null],
    ['the UN', 'United Nations', 'Organization', null],
    ['Hezbollah’s', 'Hezbollah', 'ArmedGroup', 'LBN'],
    ['Al-Shabaab', 'al-Shabaab', 'ArmedGroup', 'SOM'],
    ['AFP', 'Agence France-Presse', 'Media', 'FRA'],
    ['WHO', 'World Health Organization', 'Organization', null],
    ['Sokhumi', 'Abkhazia', 'State', 'GEO'],
  ])('"%s" is %s', (text, name, kind, country) => {
    expect(vocabulary.knownName(text)).toMatchObject({ name, kind, country });
  });

  test.each(['who', 'is', 'dawn', 'un', 'Nobody'])('"%s" is none of them', (text) => {
    expect(vocabulary.knownName(text)).toBeUndefined();
  });
});
