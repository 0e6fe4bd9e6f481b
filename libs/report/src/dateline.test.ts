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
    ['(Geneva, 3 May 2019) – Forces bombed', '(Geneva, 3 May 2019) – ', null],
    ['(New York, May 3, 2019) – Forces bombed', '(New York, May 3, 2019) – ', null],
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

describe('the day that an entry of a chronology opens with:', () => {
  test.each([
    ['12 March – The government lifts a ban', '12 March – ', '12 March'],
    ['March 12, 2005: The government lifts', 'March 12, 2005: ', 'March 12, 2005'],
    ['20–22 April – Leaders meet', '20–22 April – ', '20–22 April'],
    ['Sunday, 4 Sept. - Rebels attack', 'Sunday, 4 Sept. - ', '4 Sept.'],
    ['• 2005-03-12 — Rebels attack', '• 2005-03-12 — ', '2005-03-12'],
    ['On 3rd May: “We will leave,” he said', 'On 3rd May: ', '3rd May'],
    ['May 2005 – Talks fail', 'May 2005 – ', 'May 2005'],
    ['On 12 March the government lifted a ban', '', null],
    ['12 March, a Monday, was quiet', '', null],
    ['4 soldiers – all of them Chadian – died', '', null],
  ])('%s', (sentence, lead, entry) => {
    expect(leadOf(sentence)).toMatchObject({ length: lead.length, entry });
  });
});
