import { describe, expect, test } from '@jest/globals';
import { isForeign, languageOf } from './05-language.js';
import { openReport } from './open-report.js';

describe('the language of a report', () => {
  test.each([
    ['en', 'Qatar is transferring militants from Iraq and Syria to Libya, sources said.'],
    ['en', 'Police detained Levan Kobakhidze.'],
    ['en', 'ARMY SEIZES DERNA'],
    ['en', 'Libyan police arrested Mahmoud al-Hasi in Sirte on Monday.'],
    ['en', 'Nicaraguan forces attacked contra rebel bases inside Honduras.'],
    ['de', 'Die Polizei nahm Mittwoch Vormittag zwei bewaffnete Verdächtige nahe Wuppertal fest.'],
    ['nl', 'Militairen bewaakten gisteren het rustige gebied rond de oude haven.'],
    ['en', 'Libyan courts released Mahmud El Hasi on Tuesday.'],
    ['en', 'Angolan ministers met José Eduardo dos Santos in Luanda on Friday for talks.'],
    [
      'en',
      'Abu Bakr al-Baghdadi, Ayman al-Zawahiri and Muhammad al-Jawlani met in Raqqa, the report said.',
    ],
    [
      'en',
      'League Secretary General Chadli Klibi undertook mediation mission between Syria and leader Yasser Arafat.',
    ],
    [
      'nl',
      'Het leger heeft maandag drie mannen aangehouden in de stad Derna, zei een woordvoerder van het ministerie.',
    ],
    [
      'it',
      "L'esercito ha arrestato lunedì tre uomini nella città di Derna, ha detto il ministero della difesa.",
    ],
    [
      'pl',
      'Wojsko zatrzymało w poniedziałek trzech mężczyzn w mieście, poinformowało ministerstwo obrony.',
    ],
    [
      'pt',
      'O exército deteve na segunda-feira três homens na cidade, informou o ministério da defesa.',
    ],
    ['ar', 'قال الجيش الليبي إن قطر تنقل مسلحين من العراق وسوريا إلى ليبيا.'],
    ['ru', 'Российские войска вошли в город, сообщило министерство обороны.'],
    [
      'fr',
      "L'armée libyenne a arrêté trois hommes dans la ville de Derna, selon le ministère de la défense.",
    ],
    [
      'es',
      'El ejército detuvo a tres hombres en la ciudad de Arauca, según informó la fiscalía el lunes.',
    ],
    [
      'de',
      'Die Armee hat am Montag drei Männer in der Stadt festgenommen, teilte das Ministerium mit.',
    ],
    ['und', 'x'],
    ['und', '2017 1234 !!'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

const inEnglish = 'The Libyan army said Qatar was moving militants from Iraq to Libya.';
const inFrench =
  "L'armée libyenne a arrêté trois hommes dans la ville de Derna, selon le ministère de la défense.";
const inArabic = 'قال الجيش الليبي إن قطر تنقل مسلحين من العراق وسوريا إلى ليبيا.';

describe('a report in two languages', () => {
  test.each([
    ['en', `${inFrench} ${inFrench}\n\n${inEnglish}`],
    ['en', `${inArabic} ${inArabic}\n\n${inEnglish}`],
    ['fr', `${inFrench} ${inFrench}\n\nTripoli, Derna`],
    ['ar', `${inArabic}\n\nBBC Arabic`],
  ])('is one in %s: %s', (language, text) => {
    expect(openReport(text).language).toBe(language);
  });

  test.each([
    [true, inFrench],
    [true, inArabic],
    [true, 'Die Armee hat am Montag drei Männer in der Stadt nicht festgenommen.'],
    [false, inEnglish],
    [false, 'El Salvador freed José dos Santos and Ana de la Cruz in Los Andes.'],
    [false, 'Rebels shot a former para and his con-man brother.'],
    [false, 'Hamas leader killed'],
    [false, '12 May 2017'],
  ])('has a sentence in another one (%s): %s', (expected, text) => {
    expect(isForeign(text)).toBe(expected);
  });
});
