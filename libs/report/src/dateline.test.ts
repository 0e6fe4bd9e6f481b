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
    ['Oct 24 (Reuters) - Rebels killed', 'Oct 24 (Reuters) - ', 'Reuters'],
    ['(Reuters) - Rebels killed', '(Reuters) - ', 'Reuters'],
    ['24 October 2017 (AFP) – Rebels killed', '24 October 2017 (AFP) – ', 'AFP'],
    ['October 24, 2017 (KHARTOUM) – The army', 'October 24, 2017 (KHARTOUM) – ', null],
    ['(KHARTOUM) – The army', '(KHARTOUM) – ', null],
    ['(Nairobi) – The army', '(Nairobi) – ', null],
    ['(Washington, DC) – The army', '(Washington, DC) – ', null],
    ['(Sudan Tribune) – The army', '(Sudan Tribune) – ', 'Sudan Tribune'],
    ['DONETSK (Ukraine) — Rebels killed', 'DONETSK (Ukraine) — ', null],
    [
      'Donetsk (Ukraine), 3 May 2019 (AFP) — Rebels',
      'Donetsk (Ukraine), 3 May 2019 (AFP) — ',
      'AFP',
    ],
    ['TRIPOLI — The army shelled a camp — its third attack', 'TRIPOLI — ', null],
    ['Friday, May 7, 2021 Gunmen killed', 'Friday, May 7, 2021 ', null],
    ['Friday, 7 May 2021 “We will leave,”', 'Friday, 7 May 2021 ', null],
    ['Friday, May 7, 2021 was quiet', '', null],
    ['UPDATE 1-Gunmen kill nine', 'UPDATE 1-', null],
    ['EXCLUSIVE-Qatar arms rebels', 'EXCLUSIVE-', null],
    ['BREAKING: Rebels kill nine', 'BREAKING: ', null],
    [
      '(Adds details) BAMAKO, Oct 24 (AFP) - Rebels',
      '(Adds details) BAMAKO, Oct 24 (AFP) - ',
      'AFP',
    ],
    ['• Egypt: The army killed', '• Egypt: ', null],
    ['EL SALVADOR: Police captured two men', 'EL SALVADOR: ', null],
    ['NATO: We will leave', '', null],
    ['Kenya: We will leave', '', null],
    ['1. The court ruled', '1. ', null],
    ['(b) The court ruled', '(b) ', null],
    ['- Rebels left.', '- ', null],
    ['The army (LNA) - said', '', null],
    ['NATO - the alliance - left.', '', null],
    ['ECOWAS – West Africa’s bloc – condemned', '', null],
    ['NATO — The military alliance of Brussels — left.', '', null],
    ['UPDATED figures show', '', null],
    ['(Adding to the toll) Two died', '', null],
    ['(Five of them) - said', '', null],
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
    ['24/10/2017: Rebels attack', '24/10/2017: ', '24/10/2017'],
    ['24-Oct-17: Rebels attack', '24-Oct-17: ', '24-Oct-17'],
    ['2017-10-24 Rebels attack', '2017-10-24 ', '2017-10-24'],
    ['2017-10-24 was quiet', '', null],
    ['On 12 March the government lifted a ban', '', null],
    ['12 March, a Monday, was quiet', '', null],
    ['4 soldiers – all of them Chadian – died', '', null],
  ])('%s', (sentence, lead, entry) => {
    expect(leadOf(sentence)).toMatchObject({ length: lead.length, entry });
  });
});
