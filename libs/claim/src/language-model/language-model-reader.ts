import { Turnstile } from '@whence/parse';
import type { Report } from '@whence/report';
import type { Vocabulary } from '@whence/vocabulary';
import type { StatedReport } from '../claim.js';
import type { Reader } from '../reader.js';
import { portionsOf, type Portion } from './01-portions.js';
import { answerJsonSchema, readAnswer, type AnsweredClaim } from './02-answer.js';
import { askedAgain, questionFor, type Message } from './03-question.js';
import { ask, type LanguageModelAddress } from './04-ask.js';
import { checkedClaims, type Checked } from './05-claims.js';
import { ReaderError } from './reader-error.js';

/** What a reading came to, for the log: numbers, never the report's words. */
export interface LanguageModelTally {
  readonly reportId: string;
  readonly questions: number;
  readonly askedAgain: number;
  readonly kept: number;
  /** Claims with a quote or a party that is not in its passage to the letter. */
  readonly thrownOut: number;
  readonly passagesUnread: number;
}

export interface LanguageModelOptions extends LanguageModelAddress {
  /** For one question. */
  readonly timeoutMs?: number | undefined;
  /** Questions in flight at a time, over all reports. */
  readonly concurrency?: number | undefined;
  readonly onRead?: ((tally: LanguageModelTally) => void) | undefined;
}

/** The second reader: any OpenAI-compatible end point, believed only as far as its quotes stand in the text. */
export function languageModelReader(options: LanguageModelOptions, vocabulary: Vocabulary): Reader {
  const turnstile = new Turnstile(options.concurrency ?? 2);
  const timeoutMs = options.timeoutMs ?? 120_000;
  return { name: 'language-model', read };

  /** @throws ReaderError where the model cannot be used at all */
  async function read(report: Report, signal?: AbortSignal): Promise<StatedReport> {
    if (report.language !== 'en') return inAnotherLanguage(report);
    let repeats = 0;
    const put = async (messages: readonly Message[]): Promise<string> =>
      turnstile.pass(() => ask(options, messages, answerJsonSchema, timeoutMs, signal));
    const portions = portionsOf(report);
    const answers = await Promise.all(portions.map((portion) => answerTo(portion)));
    const read = answers.filter((answer) => 'claims' in answer);
    const unread = [
      ...answers.filter((answer) => 'passages' in answer).flatMap(unreadOf),
      ...read.flatMap(leftOut),
    ];
    const stated = {
      claims: read.flatMap(({ claims }) => claims),
      mentions: read.flatMap(({ mentions }) => mentions),
      unread,
    };
    options.onRead?.({
      reportId: report.id,
      questions: portions.length,
      askedAgain: repeats,
      kept: stated.claims.length,
      thrownOut: read
        .flatMap(({ thrownOut }) => [...thrownOut.values()])
        .reduce((sum, each) => sum + each, 0),
      passagesUnread: answers.flatMap((answer) => ('passages' in answer ? answer.passages : []))
        .length,
    });
    return stated;

    async function answerTo(
      portion: Portion,
    ): Promise<(Checked & { readonly portion: Portion }) | Unanswered> {
      const question = questionFor(report, portion, vocabulary);
      try {
        const first = await put(question);
        const claims = claimsIn(first);
        if (typeof claims !== 'string') return checked(claims);
        repeats += 1;
        const second = claimsIn(await put(askedAgain(question, first, claims)));
        if (typeof second !== 'string') return checked(second);
        return {
          passages: portion,
          reason: 'the language model answered twice in another form than asked for',
        };
      } catch (error) {
        if (!(error instanceof ReaderError) || error.code !== 'MODEL_TIMEOUT') throw error;
        return { passages: portion, reason: error.message };
      }

      function checked(claims: readonly AnsweredClaim[]): Checked & { readonly portion: Portion } {
        return { ...checkedClaims(report, portion, claims, vocabulary), portion };
      }
    }
  }
}

interface Unanswered {
  readonly passages: Portion;
  readonly reason: string;
}

function claimsIn(content: string): readonly AnsweredClaim[] | string {
  const answer = readAnswer(content);
  return typeof answer === 'string' ? answer : answer.claims;
}

function unreadOf({ passages, reason }: Unanswered): StatedReport['unread'] {
  return passages.map(({ id }) => ({ passageId: id, reason }));
}

/** Whoever reads the report sees that something was claimed of a passage that it does not say. */
function leftOut({
  portion,
  thrownOut,
}: Checked & { readonly portion: Portion }): StatedReport['unread'] {
  return portion.flatMap(({ id, index }, position) => {
    // What was claimed of a passage that was not asked about is said of the first that was.
    const elsewhere = position === 0 ? (thrownOut.get(-1) ?? 0) : 0;
    const count = (thrownOut.get(index) ?? 0) + elsewhere;
    if (count === 0) return [];
    return [
      {
        passageId: id,
        reason: `${count} of the language model's claims left out: not in these words`,
      },
    ];
  });
}

function inAnotherLanguage(report: Report): StatedReport {
  const reason = `its language is "${report.language}", and only English is read`;
  return {
    claims: [],
    mentions: [],
    unread: report.passages.map(({ id }) => ({ passageId: id, reason })),
  };
}
