import type { ParsedReport, Unread } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import type { Mention, StatedClaim, StatedReport } from './claim.js';
import { repairTree } from './01-repair/index.js';
import { MentionIndex } from './02-mention/mention-index.js';
import { withConcerned } from './03-clause/concerned.js';
import { clauseFindings } from './03-clause/clause-findings.js';
import { withContrasts } from './03-clause/contrast.js';
import { deonticFindings } from './03-clause/deontic.js';
import { verdictFindings } from './03-clause/verdict.js';
import { eventNounFindings } from './04-event-noun/event-noun-findings.js';
import { participialFindings } from './04-event-noun/participial-findings.js';
import { aliasFindings } from './05-nominal/alias-findings.js';
import { nominalFindings } from './05-nominal/nominal-findings.js';
import { isTelling } from './05-telling.js';
import { withPromises } from './05-vowed.js';
import { stateClaims, type Setting } from './07-state-claims.js';
import { withoutRepeats } from './09-repeats.js';
import { quotationsOf } from './stance/index.js';
import { dateSentences } from './time/index.js';
import { Turns } from './turns.js';

/**
 * Everything a parsed report says, claim by claim, with the mentions that stand in it. A sentence that the grammar fails on is
 * named in `unread`, and costs the others nothing. Between sentences whatever else the process has to do gets its turn.
 */
export async function readClaims(
  parsed: ParsedReport,
  vocabulary: Vocabulary,
): Promise<StatedReport> {
  const unread: Unread[] = [...parsed.unread];
  const attempt = <Result>(passageId: string, read: () => Result): readonly Result[] => {
    try {
      return [read()];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      unread.push({ passageId, reason: `the grammar failed on it: ${message}` });
      return [];
    }
  };
  const turns = new Turns();
  const indexes: MentionIndex[] = [];
  for (const sentence of parsed.sentences) {
    if (sentence.tokens.length === 0) continue;
    await turns.next();
    indexes.push(
      ...attempt(
        sentence.passage.id,
        () => new MentionIndex(repairTree(sentence, vocabulary), vocabulary),
      ),
    );
  }
  const trees = indexes.map(({ tree }) => tree);
  const dated = dateSentences(trees, parsed.report);
  const quotations = quotationsOf(trees, vocabulary);
  const mentionsIn = new Map(indexes.map((mentions) => [mentions.tree, mentions]));
  const { report } = parsed;
  const read: ReadSentence[] = [];
  for (const [at, mentions] of indexes.entries()) {
    const [sentence, quoted] = [dated[at], quotations[at]];
    if (sentence === undefined || quoted === undefined) continue;
    await turns.next();
    const speaking = quoted.spokenIn === null ? null : (mentionsIn.get(quoted.spokenIn) ?? null);
    read.push(
      ...attempt(mentions.tree.passage.id, () =>
        readSentence({ report, mentions, dated: sentence, quoted, speaking, vocabulary }),
      ),
    );
  }
  return {
    claims: read.flatMap(({ claims }) => claims),
    mentions: read.flatMap(({ mentions }) => mentions),
    unread,
  };
}

interface ReadSentence {
  readonly claims: readonly StatedClaim[];
  readonly mentions: readonly Mention[];
}

/** "Sources from the LNA told … that Qatar is transferring ISIS militants from Iraq and Syria to Libya." */
function readSentence(setting: Setting): ReadSentence {
  const { mentions, vocabulary } = setting;
  const { tree } = mentions;
  const clauses = clauseFindings(tree, vocabulary); // Qatar TRANSFERS ISIS militants
  const spent = new Set(clauses.flatMap((found) => found.spent));
  const found = [
    ...clauses,
    ...deonticFindings(tree, vocabulary), // "Doha must stop"
    ...verdictFindings(tree, vocabulary), // "The report had no foundation, Doha said"
    ...eventNounFindings(tree, vocabulary, spent), // "their transfer to Libya"
    ...participialFindings(tree, vocabulary), // "Qatari-backed militants"
    ...nominalFindings(tree, vocabulary), // "UAE based news outlet"
    ...aliasFindings(tree, vocabulary), // "Islamic State (ISIS)"
  ].filter((each) => isTelling(each, tree, vocabulary));
  const meant = withPromises(found, vocabulary); // "vowed to build a dam"
  const claims = withConcerned(withContrasts(meant, tree), tree, vocabulary).flatMap((each) =>
    stateClaims(each, setting),
  );
  return { claims: withoutRepeats(claims), mentions: mentions.all() };
}
