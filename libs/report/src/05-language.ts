import { detectAll } from 'tinyld/light';

/** The commonest function words of English: a fifth to a half of any English text, next to nothing of any other. */
const english = new Set(
  `the of and to in a is that for on was with by as at from are were has had have be been it its an he she they his her
  their who which this said not but or will after will would could may than also about into over under`.split(
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
  const share = words.filter((word) => english.has(word)).length / words.length;
  if (share > 0.2 || words.length < 8) return 'en';
  const [best] = detectAll(sample);
  if (best === undefined) return share > 0.1 ? 'en' : 'und';
  return share > 0.1 && best.accuracy < 0.9 ? 'en' : best.lang;
}

function otherScript(sample: string): string {
  const counts = scripts.map(({ pattern, language }) => ({
    language,
    count: sample.match(pattern)?.length ?? 0,
  }));
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  if (most.count === 0) return 'und';
  // Which of the languages of a script it is: Persian and Urdu write Arabic letters too.
  return detectAll(sample)[0]?.lang ?? most.language;
}
