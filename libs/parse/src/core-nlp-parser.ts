import { availableParallelism } from 'node:os';
import type { Report } from '@whence/report';
import { casingOf } from './02-casing.js';
import { linesOf, type Line } from './04-lines.js';
import { readConll } from './05-conll.js';
import { tokensOf, withAsides } from './06-sentence.js';
import { tornClauses } from './07-torn-clauses.js';
import { CoreNlpClient, type CoreNlpAddress } from './core-nlp-client.js';
import { ParseError } from './parse-error.js';
import type { ParsedReport, ParsedSentence, Token, Unread } from './parsed-report.js';
import { Turnstile } from './turnstile.js';

export interface CoreNlpOptions extends CoreNlpAddress {
  /** For one request of many sentences; the first one after a start also waits for the models. */
  readonly timeoutMs?: number | undefined;
  /** For a sentence alone, after the request it was part of had failed. */
  readonly sentenceTimeoutMs?: number | undefined;
  /** Requests in flight at a time, over all reports; one more than there are processors where it is missing. */
  readonly concurrency?: number | undefined;
  /** How long a CoreNLP that went away is waited for, while it is started again. */
  readonly patienceMs?: number | undefined;
}

/** Long enough that a request's own cost vanishes, short enough that two processors share one report. */
const charactersPerRequest = 6_000;

/** Lines of one report that wait for a place in a request. */
interface Waiting {
  readonly lines: readonly Line[];
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: unknown) => void;
}

/** One a line. */
type Answer = ParsedSentence | Unread;

/** Reports → parsed reports, by a CoreNLP server. */
export class CoreNlpParser {
  readonly #client: CoreNlpClient;
  readonly #turnstile: Turnstile;
  readonly #waiting: Waiting[] = [];
  readonly #timeoutMs: number;
  readonly #sentenceTimeoutMs: number;
  readonly #patienceMs: number;

  constructor(options: CoreNlpOptions) {
    this.#client = new CoreNlpClient(options);
    this.#turnstile = new Turnstile(options.concurrency ?? availableParallelism() + 1);
    this.#timeoutMs = options.timeoutMs ?? 60_000;
    this.#sentenceTimeoutMs = options.sentenceTimeoutMs ?? 10_000;
    this.#patienceMs = options.patienceMs ?? 30_000;
  }

  /**
   * Boilerplate and reports in other languages are not parsed; a sentence that cannot be is named in `unread`.
   * @throws ParseError where CoreNLP cannot be used at all
   */
  async parse(report: Report, signal?: AbortSignal): Promise<ParsedReport> {
    if (report.language !== 'en')
      return { report, sentences: [], unread: inAnotherLanguage(report) };
    const casing = casingOf(report);
    const plans = report.passages
      .filter((passage) => !passage.boilerplate)
      .map((passage) => ({ passage, lines: linesOf(passage, casing) }));
    const lines = plans.flatMap((plan) => (typeof plan.lines === 'string' ? [] : plan.lines));
    const answers = await this.#clauseByClause(
      lines,
      await this.#parseLines(lines, signal),
      signal,
    );
    const refused = plans.flatMap(({ passage, lines: planned }) =>
      typeof planned === 'string' ? [{ passageId: passage.id, reason: planned }] : [],
    );
    return {
      report,
      sentences: answers.filter((answer) => 'tokens' in answer),
      unread: [...refused, ...answers.filter((answer) => 'reason' in answer)],
    };
  }

  async #parseLines(
    lines: readonly Line[],
    signal: AbortSignal | undefined,
  ): Promise<readonly Answer[]> {
    const batches = batchesOf(lines).map((batch) => this.#parseTogether(batch, signal));
    return (await Promise.all(batches)).flat();
  }

  /** Sentences that came back with their clauses tied together wrongly, each clause parsed alone. */
  async #clauseByClause(
    lines: readonly Line[],
    answers: readonly Answer[],
    signal: AbortSignal | undefined,
  ): Promise<readonly Answer[]> {
    const torn = answers.map((answer, index) => {
      const line = lines[index];
      return line !== undefined && 'tokens' in answer ? tornClauses(line, answer.tokens) : null;
    });
    const parts = await this.#parseLines(
      torn.flatMap((clauses) => clauses ?? []),
      signal,
    );
    let from = 0;
    return answers.flatMap((answer, index) => {
      const count = torn[index]?.length ?? 0;
      return count === 0 ? [answer] : parts.slice(from, (from += count));
    });
  }

  /** What waits for a place goes in one request, whatever reports it is of: one costs CoreNLP as much as a sentence or two. */
  async #parseTogether(
    lines: readonly Line[],
    signal: AbortSignal | undefined,
  ): Promise<readonly Answer[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ lines, signal, resolve, reject });
      void this.#turnstile.pass(() => this.#parseWaiting());
    });
  }

  async #parseWaiting(): Promise<void> {
    const group = nextGroup(this.#waiting);
    const [first] = group;
    if (first === undefined) return;
    try {
      const batch = group.flatMap(({ lines }) => lines);
      const answers = await this.#parseBatch(batch, this.#timeoutMs, first.signal);
      let from = 0;
      for (const { lines, resolve } of group) resolve(answers.slice(from, (from += lines.length)));
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  /** A batch that fails is halved until the sentence that fails it stands alone. */
  async #parseBatch(
    batch: readonly Line[],
    timeoutMs: number,
    signal?: AbortSignal,
  ): Promise<readonly Answer[]> {
    try {
      const { text, starts } = requestOf(batch);
      return sentencesOf(batch, starts, await this.#annotate(text, timeoutMs, signal));
    } catch (error) {
      if (
        !(error instanceof ParseError) ||
        !['PARSER_TIMEOUT', 'PARSER_FAILED'].includes(error.code)
      )
        throw error;
      const [only] = batch;
      if (only && batch.length === 1) {
        return [
          { passageId: only.passage.id, reason: `the parser gave up on it: ${error.message}` },
        ];
      }
      const middle = Math.ceil(batch.length / 2);
      const [left, right] = [batch.slice(0, middle), batch.slice(middle)];
      return [
        ...(await this.#parseBatch(left, this.#sentenceTimeoutMs, signal)),
        ...(await this.#parseBatch(right, this.#sentenceTimeoutMs, signal)),
      ];
    }
  }

  async #annotate(text: string, timeoutMs: number, signal?: AbortSignal): Promise<string> {
    const until = Date.now() + this.#patienceMs;
    for (let pauseMs = 100; ; pauseMs = Math.min(pauseMs * 2, 2_000)) {
      try {
        return await this.#client.annotate(text, timeoutMs, signal);
      } catch (error) {
        const isAway = error instanceof ParseError && error.code === 'PARSER_AWAY';
        if (!isAway || Date.now() + pauseMs > until) throw error;
        await pause(pauseMs, signal);
      }
    }
  }
}

function inAnotherLanguage(report: Report): readonly Unread[] {
  const reason = `its language is "${report.language}", and only English is read`;
  return report.passages.map(({ id }) => ({ passageId: id, reason }));
}

/** Takes the first that waits, and what fits beside it and is taken back with it. */
function nextGroup(waiting: Waiting[]): readonly Waiting[] {
  let size = 0;
  const end = waiting.findIndex(({ lines, signal }) => {
    const before = size;
    size += sizeOf(lines);
    return before > 0 && (size > charactersPerRequest || signal !== waiting[0]?.signal);
  });
  return waiting.splice(0, end < 0 ? waiting.length : end);
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { content }) => sum + content.text.length, 0);
}

function batchesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const batches: Line[][] = [];
  let size = Infinity;
  for (const line of lines) {
    if (size > charactersPerRequest) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(line);
    size += line.content.text.length;
  }
  return batches;
}

/** One text for many lines, each followed by its asides, and where in it each of them starts. */
function requestOf(batch: readonly Line[]): {
  readonly text: string;
  readonly starts: readonly number[];
} {
  const starts: number[] = [];
  let text = '';
  for (const { text: line } of batch.flatMap(({ content, asides }) => [content, ...asides])) {
    starts.push(text.length);
    text += `${line}\n`;
  }
  return { text, starts };
}

function sentencesOf(
  batch: readonly Line[],
  starts: readonly number[],
  answer: string,
): readonly Answer[] {
  const byLine = new Map<number, ReturnType<typeof readConll>[number]>();
  let at = 0;
  for (const tokens of readConll(answer)) {
    const begin = tokens[0]?.begin ?? 0;
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= begin) at += 1;
    byLine.set(at, tokens);
  }
  let index = -1;
  const next = (content: Line['content']): readonly Token[] => {
    index += 1;
    return tokensOf({ content, sentFrom: starts[index] ?? 0, tokens: byLine.get(index) ?? [] });
  };
  return batch.map(({ passage, content, asides }) => {
    const sentence = next(content);
    const tokens = withAsides(sentence, asides.map(next));
    return sentence.length > 0
      ? { passage, tokens }
      : { passageId: passage.id, reason: 'no words in it' };
  });
}

async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  signal?.throwIfAborted();
}
