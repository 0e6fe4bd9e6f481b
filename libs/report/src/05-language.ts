import { createRequire } from 'node:module';
import type * as Tinyld from 'tinyld/light';

// Letter statistics take a tenth of a second to load, and nearly every report is told by its words.
const statistics = (): typeof Tinyld =>
  createRequire(import.meta.url)('tinyld/light') as typeof Tinyld;

/** Function words of English that its neighbours do not have: a tenth to a third of any English text. */
const english = new Set(
  `the and of with that which from by said were has have had been its his her their they this these those between against
  after before during who would could should might not but it he she there than into about through while where when
  other more some such all no any two three first last year years people`.split(/\s+/u),
);

/** English words that some neighbour has too; in a sentence without a word of a neighbour's own they tell English. */
const shared = new Set(
  'in on at to a an as is are be for will over near says say after out up off'.split(' '),
);

/** Function words of neighbours that are no English words and no parts of names ("de", "el", "van", "da"). */
const foreign = new Set(
  `der das und ist hat haben mit dem eine einen nicht zum auf für sich wurde nach los las del que por con una para según sus fue
  les est une dans pour sur qui aux avec selon été gli che della nel nella hanno sono delle het een op voor zijn heeft niet
  werd em um uma não foi na à dos w z się że przez ve bir için ile och att som på det är til av og ei ja ya wa kwa ni`.split(
    /\s+/u,
  ),
);
const scripts: readonly { readonly pattern: RegExp; readonly language: string }[] = [
  { pattern: /\p{Script=Arabic}/gu, language: 'ar' },
  { pattern: /\p{Script=Hebrew}/gu, language: 'he' },
  { pattern: /\p{Script=Cyrillic}/gu, language: 'ru' },
  { pattern: /\p{Script=Greek}/gu, language: 'el' },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { pattern: /\p{Script=Hangul}/gu, language: 'ko' },
  { pattern: /\p{Script=Han}/gu, language: 'zh' },
  { pattern: /\p{Script=Devanagari}/gu, language: 'hi' },
];

/**
 * ISO 639-1, or `und`. English is told by its function words, which hold for a single sentence where letter
 * statistics do not; what is Latin, too short for either (a headline) and not clearly something else counts as English.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < 2) return 'und';
  if (latin < letters / 2) return otherScript(sample);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isBrief = words.length < 40;
  const share = shareOf(english, words);
  if (share > 0.12 || words.length < 8) return 'en';
  const [best] = statistics().detectAll(sample);
  // One sentence full of foreign names: "Secretary General Chadli Klibi and President Elias Hrawi …"
  if (share > 0.04 && isBrief) return 'en';
  if (isBrief && isRatherEnglish(sample)) return 'en';
  return best?.lang ?? (share > 0.04 ? 'en' : 'und');
}

/** A paragraph in the language that is read, which makes a report in several languages one of that. */
export function isEnglish(paragraph: string): boolean {
  const words = paragraph.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= 8 && !isForeign(paragraph) && shareOf(english, words) > 0.12;
}

/**
 * A paragraph that is clearly in another language: its letters are, or its function words. What a short line or names
 * leave open counts as the language of its report.
 */
export function isForeign(paragraph: string): boolean {
  const letters = paragraph.match(/\p{L}/gu)?.length ?? 0;
  const latin = paragraph.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return true;
  const words = paragraph.toLowerCase().match(/\p{L}+/gu) ?? [];
  const strange = new Set(words.filter((word) => foreign.has(word))).size;
  return strange >= 2 && shareOf(foreign, words) > 2 * shareOf(english, words);
}

function shareOf(among: ReadonlySet<string>, words: readonly string[]): number {
  return words.filter((word) => among.has(word)).length / words.length;
}

/** "Police arrested Mahmoud al-Hasi in Sirte on Monday". Names are left out: "El", "Dos Santos". */
function isRatherEnglish(sentence: string): boolean {
  const words = sentence.match(/(?<![\p{L}'’-])\p{Ll}+(?![\p{L}'’-])/gu) ?? [];
  const count = (among: ReadonlySet<string>): number =>
    words.filter((word) => among.has(word)).length;
  // "Rebel forces attacked government bases": no other language around has its past in "-ed".
  const past = words.filter((word) => /^\p{Ll}{3,}ed$/u.test(word)).length;
  return past + count(shared) + 2 * count(english) > 2 * count(foreign);
}

function otherScript(sample: string): string {
  const counts = scripts.map(({ pattern, language }) => ({
    language,
    count: sample.match(pattern)?.length ?? 0,
  }));
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  if (most.count === 0) return 'und';
  // Which of the languages of a script it is: Persian and Urdu write Arabic letters too.
  return statistics().detectAll(sample)[0]?.lang ?? most.language;
}
