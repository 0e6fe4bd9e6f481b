import { describe, expect, test } from '@jest/globals';
import { leadOf } from './dateline.js';

describe('what stands before a sentence and is not part of it:', () => {
  test.each([
    ['KYIV (Reuters) - The army said', 'KYIV (Reuters) - ', 'Reuters'],
    ['LAGOS, Nigeria (AP) — Gunmen killed', 'LAGOS, Nigeria (AP) — ', 'AP'],
    ['LAGOS, Nigeria — Gunmen killed', 'LAGOS, Nigeria — ', null],
    ['TRIPOLI, 24 October 2017 (LANA) - Forces', 'TRIPOLI, 24 October 2017 (LANA) - ', 'LANA'],
    ['ADDIS ABABA, April 3 (Xinhua) -- Ethiopia', 'ADDIS ABABA, April 3 (Xinhua) -- ', 'Xinhua'],
    ['Benghazi, 3 May 2019: Forces bombed', 'Benghazi, 3 May 2019: ', null],
    ['Goma (AFP) – Rebels took', 'Goma (AFP) – ', 'AFP'],
    ['• Egypt: The army killed', '• Egypt: ', null],
    ['1. The court ruled', '1. ', null],
    ['(b) The court ruled', '(b) ', null],
    ['- Rebels left.', '- ', null],
    ['The army (LNA) - said', '', null],
    ['NATO - the alliance - left.', '', null],
    ['Minister: We will leave.', '', null],
    ['ISIS fighters - 12 of them - left.', '', null],
    ['Islamic State (ISIS) militants left.', '', null],
    ['12 soldiers died.', '', null],
    ['Qatar, which denies it, left.', '', null],
  ])('%s', (sentence, lead, agency) => {
    expect(leadOf(sentence)).toMatchObject({ length: lead.length, agency });
  });
});
