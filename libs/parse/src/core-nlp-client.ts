import { ParseError } from './parse-error.js';

export interface CoreNlpAddress {
  /** `http://127.0.0.1:9000` */
  readonly url: string;
  readonly user?: string | null | undefined;
  readonly password?: string | null | undefined;
}

/**
 * What CoreNLP does of itself to answer the same, the yardstick of the benches. The shift-reduce parser, since its trees are right more
 * often (docs/decisions/0019). Of its name tagging only the three-class model: the numeric, temporal and fine-grained stages
 * cost twice the parse, and numbers and dates are read by the grammar. Columns instead of its JSON, which spells each token
 * forty times over.
 */
export const stockProperties = {
  annotators: 'tokenize,ssplit,pos,lemma,ner,parse',
  'ssplit.eolonly': 'true',
  // Otherwise what an abbreviation at the end of a line is depends on how the next line begins.
  'tokenize.options': 'tokenizePerLine=true',
  'parse.model': 'edu/stanford/nlp/models/srparser/englishSR.ser.gz',
  'ner.model': 'edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz',
  'ner.applyNumericClassifiers': 'false',
  'ner.useSUTime': 'false',
  'ner.applyFineGrained': 'false',
  'ner.buildEntityMentions': 'false',
  outputFormat: 'conll',
  'output.columns': 'idx,BEGIN_POS,END_POS,lemma,pos,ner,headidx,deprel',
} as const;

/** The same answer, with the one dependency graph that is read and without four others (docs/decisions/0024). */
export const annotatorProperties = {
  ...stockProperties,
  annotators: `${stockProperties.annotators},basic`,
  'parse.buildgraphs': 'false',
  'customAnnotatorClass.basic': 'whence.BasicDependencies',
} as const;

/** The neural parser has models of its own. */
const { 'parse.model': shiftReduceModel, ...otherProperties } = stockProperties;

/** The best first. */
const ways: readonly Readonly<Record<string, string>>[] = [
  annotatorProperties,
  stockProperties,
  { ...otherProperties, annotators: 'tokenize,ssplit,pos,lemma,ner,depparse' },
];

/** What a CoreNLP that somebody else runs may lack: how its failure tells, and which way is left. */
const lacks = [
  {
    sign: `ClassNotFoundException: ${annotatorProperties['customAnnotatorClass.basic']}`,
    way: 1,
    warning:
      'derives four dependency graphs that nobody reads, which takes two thirds of its time. Put the class of runtime/BasicDependencies.java on its class path, as runtime/core-nlp.Dockerfile does.',
  },
  {
    sign: shiftReduceModel,
    way: 2,
    warning:
      'has no shift-reduce parser, so its less careful one reads. Put the jar stanford-corenlp with the classifier models-english on its class path.',
  },
] as const;

/** Of this process, so that a second client of the same server does not warn again. */
const warned = new Set<string>();

/** Text in, whatever `properties` ask for out. */
export async function askCoreNlp(
  { url, user, password }: CoreNlpAddress,
  properties: Readonly<Record<string, string>>,
  text: string,
  signal?: AbortSignal,
): Promise<Response> {
  const endpoint = new URL(url);
  endpoint.searchParams.set('properties', JSON.stringify(properties));
  const login = Buffer.from(`${user ?? ''}:${password ?? ''}`).toString('base64');
  return await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      ...(user == null ? {} : { authorization: `Basic ${login}` }),
    },
    body: text,
    ...(signal === undefined ? {} : { signal }),
  });
}

/** One request: lines of text in, CoNLL columns out. */
export class CoreNlpClient {
  readonly #address: CoreNlpAddress;
  readonly #place: string;
  #way = 0;

  constructor(address: CoreNlpAddress) {
    this.#address = address;
    this.#place = new URL(address.url).origin;
  }

  /** @throws ParseError PARSER_AWAY, PARSER_REFUSED, PARSER_TIMEOUT, PARSER_FAILED; and what `signal` was aborted with */
  async annotate(text: string, timeoutMs: number, signal?: AbortSignal): Promise<string> {
    const timeout = AbortSignal.timeout(timeoutMs);
    const way = this.#way;
    try {
      const response = await askCoreNlp(
        this.#address,
        ways[way] ?? stockProperties,
        text,
        signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
      );
      const body = await response.text();
      if (response.ok) return body;
      if (this.#goesAnotherWay(way, body)) return await this.annotate(text, timeoutMs, signal);
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

  /** Whether it failed for lack of what it was asked for; it is asked another way from now on. */
  #goesAnotherWay(way: number, failure: string): boolean {
    const lack = lacks.find(({ sign }) => failure.includes(sign));
    if (lack === undefined || lack.way <= way) return false;
    this.#way = Math.max(this.#way, lack.way);
    const warning = `CoreNLP at ${this.#place} ${lack.warning}`;
    if (!warned.has(warning)) process.emitWarning(warning);
    warned.add(warning);
    return true;
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
