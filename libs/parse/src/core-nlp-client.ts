import { ParseError } from './parse-error.js';

export interface CoreNlpAddress {
  /** `http://127.0.0.1:9000` */
  readonly url: string;
  readonly user?: string | null | undefined;
  readonly password?: string | null | undefined;
}

/**
 * What CoreNLP is asked for. Of its name tagging only the three-class model: the numeric, temporal and fine-grained
 * stages cost twice the parse, and numbers and dates are read by the grammar. Columns instead of its JSON, which
 * spells each token forty times over.
 */
export const annotatorProperties = {
  annotators: 'tokenize,ssplit,pos,lemma,ner,depparse',
  'ssplit.eolonly': 'true',
  'ner.model': 'edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz',
  'ner.applyNumericClassifiers': 'false',
  'ner.useSUTime': 'false',
  'ner.applyFineGrained': 'false',
  'ner.buildEntityMentions': 'false',
  outputFormat: 'conll',
  'output.columns': 'idx,BEGIN_POS,END_POS,lemma,pos,ner,headidx,deprel',
} as const;

/** One request: lines of text in, CoNLL columns out. */
export class CoreNlpClient {
  readonly #endpoint: string;
  readonly #place: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor({ url, user, password }: CoreNlpAddress) {
    const endpoint = new URL(url);
    endpoint.searchParams.set('properties', JSON.stringify(annotatorProperties));
    this.#endpoint = endpoint.href;
    this.#place = endpoint.origin;
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
