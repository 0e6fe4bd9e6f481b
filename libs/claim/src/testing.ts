import { parseText } from '@whence/parse/testing';
import { loadVocabulary } from '@whence/vocabulary';
import type { Mention, StatedClaim } from './claim.js';
import { readClaims } from './read-claims.js';

const vocabulary = loadVocabulary();

/** Says nothing, but lets the language of a short sentence be told. */
const english = 'This is what was said about it in the report.';

/** The claims of a text, read by the real parser at CORENLP_URL. */
export async function claimsOf(sentence: string): Promise<readonly StatedClaim[]> {
  const text = `${sentence} ${english}`;
  const parsed = await parseText(text, { publishedOn: '2024-05-20' });
  return (await readClaims(parsed, vocabulary)).claims;
}

/** The claims of a text as lines for tables: "Kenya | ATTACKS | al-Shabab". */
export async function told(text: string): Promise<readonly string[]> {
  return (await claimsOf(text)).map(inWords);
}

/** "Qatar | TRANSFERS | ISIS militants | from Iraq, Syria | to Libya" */
export function inWords({
  subject,
  relation,
  verb,
  object,
  recipient,
  from,
  to,
  where,
}: StatedClaim): string {
  const several = (word: string, mentions: readonly Mention[]): readonly string[] =>
    mentions.length === 0 ? [] : [`${word} ${mentions.map(({ name }) => name).join(', ')}`];
  return [
    subject?.name ?? '–',
    relation === 'OTHER' ? `OTHER ${verb}` : relation,
    object?.name ?? '–',
    ...several('for', recipient === null ? [] : [recipient]),
    ...several('from', from),
    ...several('to', to),
    ...several('at', where),
  ].join(' | ');
}
