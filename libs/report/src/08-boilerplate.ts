import { aboutPublisher } from './07-publisher.js';
import { isDayLine } from './chronology.js';
import { isByline } from './headline.js';
import { imprintsOf } from './imprint.js';

/** Lines of a page that report nothing, wherever they stand. Each names its construction by an example. */
const anywhere: readonly RegExp[] = [
  // "Comments are closed." "3 Comments" "Leave a reply"
  /^(?:comments?|replies|responses|discussion)\s+(?:(?:are|is)\s+(?:now\s+)?)?(?:closed|off|disabled|\(\d+\))/iu,
  /^\d+\s+(?:comments?|replies|responses|shares|views|likes)\b.{0,20}$/iu,
  /^(?:leave|post|write|add)\s+(?:a|your)\s+(?:comment|reply)\b/iu,
  // "Subscribe to our newsletter" "Sign up for …" "Follow us on …" "Share this"
  /^(?:please\s+)?(?:subscribe|sign\s+up|register|log\s*in|sign\s+in)\b.{0,80}(?:newsletter|updates|alerts|e-?mail|inbox|account|podcast|channel|today|now|here|free|to\s+read|to\s+continue|us)\b/iu,
  /^(?:please\s+)?(?:follow|join|like|find|contact|support|e-?mail)\s+us\b/iu,
  /^(?:share|tweet|print|e-?mail|save|pin|whatsapp|bookmark)(?:\s+(?:this|on|via|to|it|article|story|page|link)\b.{0,60})?[.:]?$/iu,
  /^(?:click|tap)\s+(?:here|on|to)\b/iu,
  /^(?:read|see|watch|listen)\s+(?:also|more|next|the\s+full|related)\b/iu,
  /^(?:related|recommended|most\s+(?:read|popular|viewed|recent)|more\s+(?:from|on|stories|news)|you\s+may\s+also|trending)\b.{0,60}$/iu,
  // "All rights reserved." "© 2017 Agency" "This article was republished with permission."
  /\ball\s+rights\s+reserved\b/iu,
  /^(?:©|\(c\)\s|copyright\b)/iu,
  /^(?:this|the|an?\s+(?:earlier|longer|shorter|similar)?)\s*(?:article|post|piece|story|report|text|version|content|commentary|analysis|bulletin|interview|op-?ed)\b.{0,80}\b(?:re-?published|re-?printed|re-?produced|re-?posted|first\s+(?:appeared|published)|originally|translated|cross-?posted|syndicated|licen[cs]ed)\b/iu,
  /^(?:re-?published|re-?printed|re-?produced|re-?posted|cross-?posted|originally\s+published|first\s+published)\b/iu,
  /^the\s+(?:views?|opinions?)\s+(?:and\s+\w+\s+)?expressed\b/iu,
  /\bdo(?:es)?\s+not\s+(?:necessarily\s+)?(?:reflect|represent)\s+the\s+(?:views|opinions|position|policy)\b/iu,
  /^(?:this\s+(?:site|website|page)\s+uses|we\s+use|accept(?:\s+all)?)\s+cookies\b/iu,
  /^(?:privacy\s+policy|terms\s+(?:of|and)\s+\w+|cookie\s+policy|about\s+us|contact\s+us|advertis(?:ement|ing|e)|sponsored|home|menu|search|skip\s+to\s+\w+|back\s+to\s+top)\b.{0,30}$/iu,
  // "(Reporting by A. B.; Editing by C. D.)" "Photo: Agency" "Tags: Libya, Qatar"
  /^\(?(?:additional\s+)?(?:reporting|writing|editing|edited|translated|translation|compiled)\s+(?:by|in)\s+\p{Lu}/iu,
  /^(?:photos?|images?|pictures?|video|caption|credits?|file\s+photo|map|source|tags?|topics?|categor(?:y|ies)|keywords|filed\s+under|posted\s+in|e-?mail|tel|phone|fax|media\s+contacts?|press\s+contacts?|contacts?|for\s+immediate\s+release)\b\s*(?:[:|/©]|credit|by\b|$)/iu,
  /^for\s+(?:more|further)\s+(?:information|details|inquiries)\b/iu,
  // "Agency writer Jane Doe in Mogadishu contributed to this report."
  /\bcontributed\s+(?:reporting|to\s+th(?:is|e)\s+(?:report|article|story)(?:\s+from\s+[\p{Lu}].{0,40})?)\.?$/iu,
  // "On Tue, 24 Oct 2017, Jane wrote:" "-----Original Message-----"
  /^on\b.{5,120}\bwrote\s*:$/iu,
  /^-*\s*(?:original|forwarded)\s+message\b/iu,
  // An address and nothing else; "-30-", "###"
  /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\w+$|^[-#*=_~\s\d]*$/iu,
];

/** "Jane Doe is a researcher at …": who wrote it, where nothing but the end of the page follows. */
const aboutAuthor =
  /^(?:(?:the\s+)?(?:authors?|writers?)\b|[\p{Lu}][\p{L}'’.-]+(?:\s+[\p{L}'’.-]+){1,4})\s+(?:is|are|was|has\s+been|works\s+as|writes|covers|contributed)\b.{0,60}\b(?:journalist|reporter|correspondent|columnist|editor|contributor|contributing|freelance\w*|blogger|author|to\s+this\s+(?:report|article|story))\b/u;

/** The parts of a page that say something of the page: masthead, datelines, byline, who publishes it, what to click. */
export function boilerplateFlags(
  written: readonly { readonly text: string; readonly paragraph: number }[],
  publisher: string | null,
): readonly boolean[] {
  // What tells boilerplate stands at its start; runs of spaces would make the patterns crawl.
  const passages = written.map(({ text, paragraph }) => ({
    text: text.slice(0, 2_000).replace(/\s+/gu, ' ').slice(0, 300),
    paragraph,
  }));
  const flags = passages.map(
    ({ text }) => anywhere.some((pattern) => pattern.test(text)) || isDayLine(text),
  );
  const name = plain(publisher ?? '');
  const imprints = imprintsOf(passages.map(({ text }) => text));
  for (const [index, { text }] of passages.entries()) {
    if (index >= 6) break;
    const isOfPage = isByline(text) || imprints[index]?.isTitle === false;
    if (isOfPage || (name !== '' && plain(text) === name)) flags[index] = true;
  }
  markFoot();
  return flags;

  /** From the end upwards: a paragraph about the publisher or the author is boilerplate as a whole. */
  function markFoot(): void {
    for (let index = passages.length - 1; index > 0;) {
      const paragraph = passages[index]?.paragraph;
      const first = passages.findIndex((passage) => passage.paragraph === paragraph);
      const text = passages[first]?.text ?? '';
      const about = (aboutPublisher.test(text) && aboutThis(text)) || aboutAuthor.test(text);
      if (first === 0 || (!about && flags.slice(first, index + 1).includes(false))) return;
      flags.fill(true, first, index + 1);
      index = first - 1;
    }
  }

  /** With the publisher known, "The Post is a newspaper" at the end of another's report stays a claim. */
  function aboutThis(text: string): boolean {
    const subject = plain(aboutPublisher.exec(text)?.groups?.['name'] ?? '');
    return name === '' || subject.includes(name) || name.includes(subject);
  }
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
