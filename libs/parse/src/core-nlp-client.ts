import { ParseError } from './parse-error.js';

export interface CoreNlpAddress {
  /** `http://127.0.0.1:9000` */
  readonly url: string;
  readonly user?: string | null | undefined;
  readonly password?: string | null | undefined;
}

/**
 * What CoreNLP is asked for. The shift-reduce parser, since its trees are right more often (docs/decisions/0019). Of its
 * name tagging only the three-class model: the numeric, temporal and fine-grained stages cost twice the parse, and numbers
 * and dates are read by the grammar. Columns instead of its JSON, which spells each token forty times over.
 */
export const annotatorProperties = {
  annotators: 'tokenize,ssplit,pos,lemma,ner,parse',
  'ssplit.eolonly': 'true',
  'parse.model': 'edu/stanford/nlp/models/srparser/englishSR.ser.gz',
  'ner.model': 'edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz',
  'ner.applyNumericClassifiers': 'false',
  'ner.useSUTime': 'false',
  'ner.applyFineGrained': 'false',
  'ner.buildEntityMentions': 'false',
  outputFormat: 'conll',
  'output.columns': 'idx,BEGIN_POS,END_POS,lemma,pos,ner,headidx,deprel',
} as const;

/** For a CoreNLP that somebody else runs with its first jar of models only, which has no other parser that is fast. */
const withoutShiftReduce = {
  ...annotatorProperties,
  annotators: 'tokenize,ssplit,pos,lemma,ner,depparse',
  'parse.model': undefined,
};

/** One request: lines of text in, CoNLL columns out. */
export class CoreNlpClient {
  #endpoint: URL;
  readonly #place: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor({ url, user, password }: CoreNlpAddress) {
    this.#endpoint = asking(annotatorProperties, new URL(url));
    this.#place = this.#endpoint.origin;
    const login =
      user === undefined ? null : Buffer.from(`${user}:${password ?? ''}`).toString('base64');
    this.#headers = {
      'content-type': 'text/plain; charset=utf-8',
      ...(login === null ? {} : { authorization: `Basic ${login}` }),
    };
  }

  /** @throws ParseError PARSER_AWAY, PARSER_REFUSED, PARSER_TIMEOUT, PARSER_FAILED; and what `signal` was aborted with */
  async annotate(text: string, timeoutMs: number, signal?: AbortSignal): Promise<string> {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(this.#endpoint, {
        method: 'POST',
        headers: this.#headers,
        body: text,
        signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
      });
      const body = await response.text();
      if (response.ok) return body;
      if (this.#lacksShiftReduce(body)) return await this.annotate(text, timeoutMs, signal);
      throw this.#refusal(response.status, body);
    } catch (error) {
      if (error instanceof ParseError) throw error;
      signal?.throwIfAborted();
      if (timeout.aborted) {
        throw new ParseError(
          'PARSER_TIMEOUT',
          `CoreNLP at ${this.#place} gave no answer within ${timeoutMs / 1000} s.`,
        );
      }
      throw new ParseError(
        'PARSER_AWAY',
        `CoreNLP does not answer at ${this.#place}. Start it there, set CORENLP_URL to where it runs, or leave CORENLP_URL unset to have it started here.`,
        { cause: error },
      );
    }
  }

  /** Whether that is why it failed; then it is asked for its other parser from now on. */
  #lacksShiftReduce(failure: string): boolean {
    const lacks = failure.includes(annotatorProperties['parse.model']);
    const others = asking(withoutShiftReduce, this.#endpoint);
    if (lacks && this.#endpoint.href !== others.href) {
      this.#endpoint = others;
      process.emitWarning(
        `CoreNLP at ${this.#place} has no shift-reduce parser, so its faster and less careful one reads. Put the jar stanford-corenlp with the classifier models-english on its class path.`,
      );
    }
    return lacks;
  }

  #refusal(status: number, body: string): ParseError {
    if (status === 401 || status === 403) {
      return new ParseError(
        'PARSER_REFUSED',
        `CoreNLP at ${this.#place} refused the user name and password (HTTP ${status}). Check the ones set for it.`,
      );
    }
    if (/timed out|timeout/iu.test(body)) {
      return new ParseError(
        'PARSER_TIMEOUT',
        `CoreNLP at ${this.#place} ran out of its own time limit.`,
      );
    }
    const reason = body.split('\n')[0]?.slice(0, 200) ?? '';
    return new ParseError(
      'PARSER_FAILED',
      `CoreNLP at ${this.#place} failed (HTTP ${status}: ${reason}). Look into its log; it needs its English models.`,
    );
  }
}

function asking(properties: object, url: URL): URL {
  const endpoint = new URL(url);
  endpoint.searchParams.set('properties', JSON.stringify(properties));
  return endpoint;
}
