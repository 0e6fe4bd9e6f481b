import { imprintsOf, properName } from './imprint.js';
import { masthead } from './masthead.js';

const outlet = String.raw`(?:blog|website|web ?site|newspaper|news ?site|news outlet|outlet|magazine|journal|weekly|daily|news agency|agency|newsletter|portal|platform|broadcaster|publication|think[- ]tank|news service|podcast|digest|bulletin)`;

/** "Libya-Analysis is the most read independent English-language blog on Libyan affairs." */
export const aboutPublisher = new RegExp(
  String.raw`^(?<name>(?:the\s+)?[\p{Lu}\p{N}][^\s,]*(?:\s+(?:of|and|the|for|on|in|de|&|[\p{Lu}\p{N}][^\s,]*)){0,5})\s+(?:is|are)\s+(?:an?|the|one\s+of)\s[^.!?]{0,120}?\b${outlet}\b`,
  'iu',
);
/** "STATEMENT BY THE MINISTRY OF DEFENCE", "Press release of the Sahel Alliance on Gao" */
const statement =
  /^(?:press\s+)?(?:statement|communiqu[eé]|release|declaration)\s+(?:issued\s+)?(?:by|of|from)\s+(?:the\s+)?(?<name>\p{Lu}.{2,80}?)(?:\s+(?:on|regarding|concerning|about)\s.*|[,:].*)?$/iu;
const startsHigh = /^(?:the\s+)?[\p{Lu}\p{N}]/u;

const copyright =
  /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by\s+)?(?<name>\p{Lu}[^.|;,\n]{1,60}?)(?:\.?\s*all rights reserved.*|[.,].*)?$/iu;

/**
 * Who brings the report out: as given, or by its masthead, its lines about itself, or its file name, whose words
 * are looked for in the text for their spelling. Null where nothing tells it.
 */
export function publisherOf(
  given: string | undefined,
  fileName: string | undefined,
  lines: readonly string[],
): string | null {
  if (given !== undefined && given.trim() !== '') return given.trim();
  const ofImprint = imprintsOf(lines).find((each) => each?.publisher != null)?.publisher;
  return (
    masthead(lines) ??
    ofImprint ??
    ofStatement(lines) ??
    aboutItself(lines) ??
    ofFile(fileName, lines.join('\n'))
  );
}

function ofStatement(lines: readonly string[]): string | null {
  const [name] = lines.slice(0, 3).flatMap((line) => statement.exec(line)?.groups?.['name'] ?? []);
  if (name === undefined || !properName.test(inCapitals(name))) return null;
  return inCapitals(name);
}

/** "MINISTRY OF DEFENCE" → "Ministry of Defence" */
function inCapitals(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  return name
    .toLowerCase()
    .replaceAll(/\b(?!(?:of|and|the|for|on|in|de)\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function aboutItself(lines: readonly string[]): string | null {
  for (const line of lines.slice(-8)) {
    const name = [copyright, aboutPublisher]
      .map((pattern) => pattern.exec(line)?.groups?.['name'])
      .find(Boolean);
    if (name !== undefined && startsHigh.test(name))
      return name.replace(/^the\s+/iu, '').replaceAll('\u00a0', ' ');
  }
  return null;
}

/** `libya-analysis-2017-10-24.txt`: a name before a date. Without the date it may as well be `notes.txt`. */
function ofFile(fileName: string | undefined, text: string): string | null {
  const base = (fileName ?? '').replace(/^.*[/\\]/u, '').replace(/\.\w{1,5}$/u, '');
  const stem =
    /^(?<name>\p{L}[\p{L}\d]*(?:[-_ ]\p{L}[\p{L}\d]*)*)[-_ ]+(?:19|20)\d{2}[-_.]?\d{2}[-_.]?\d{2}/u.exec(
      base,
    );
  const words = stem?.groups?.['name']?.split(/[-_ ]+/u) ?? [];
  if (words.length === 0) return null;
  const spelled = new RegExp(words.join(String.raw`[-\s]?`), 'iu').exec(text)?.[0];
  if (spelled !== undefined && /^\p{Lu}/u.test(spelled)) return spelled.replaceAll('\u00a0', ' ');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
