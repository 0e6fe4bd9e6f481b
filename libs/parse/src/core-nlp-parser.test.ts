import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { openReport } from '@whence/report';
import { CoreNlpParser, type CoreNlpOptions } from './core-nlp-parser.js';
import { ParseError } from './parse-error.js';

jest.setTimeout(30_000);

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server in the place of CoreNLP, for its bad days. */
async function serverThat(answers: RequestListener): Promise<string> {
  const server = createServer(answers);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Every word is a noun on the first one. */
function flatParse(text: string): string {
  let from = 0;
  const sentences: string[] = [];
  for (const line of text.split('\n')) {
    const rows = [...line.matchAll(/\S+/gu)].map((match, index) => {
      const begin = from + match.index;
      const tree = index === 0 ? '0\tROOT' : '1\tdep';
      return `${index + 1}\t${begin}\t${begin + match[0].length}\t${match[0]}\tNN\tO\t${tree}\n`;
    });
    sentences.push(rows.join(''));
    from += line.length + 1;
  }
  return sentences.join('\n');
}

const answering =
  (respond: (text: string) => { status?: number; body: string } | null): RequestListener =>
  (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer = respond(Buffer.concat(chunks).toString());
      if (answer) response.writeHead(answer.status ?? 200).end(answer.body);
    });
  };

const report = openReport('The army left. The poison came. The police stayed. The mayor wept.');
const parse = async (url: string, options: Partial<CoreNlpOptions> = {}): Promise<unknown> => {
  const parser = new CoreNlpParser({
    url,
    patienceMs: 0,
    timeoutMs: 20_000,
    sentenceTimeoutMs: 20_000,
    ...options,
  });
  const { sentences, unread } = await parser.parse(report);
  return {
    read: sentences.map(({ passage }) => passage.text),
    unread: unread.map(({ reason }) => reason),
  };
};
const others = ['The army left.', 'The police stayed.', 'The mayor wept.'];

describe('on bad days of CoreNLP', () => {
  test('a sentence that it fails on is left alone, and the rest is read', async () => {
    const url = await serverThat(
      answering((text) =>
        text.includes('poison')
          ? { status: 500, body: 'java.lang.NullPointerException' }
          : { body: flatParse(text) },
      ),
    );
    expect(await parse(url)).toEqual({
      read: others,
      unread: [expect.stringMatching(/NullPointerException/u)],
    });
  });

  test('a sentence that it never answers is given up in time', async () => {
    const url = await serverThat(
      answering((text) => (text.includes('poison') ? null : { body: flatParse(text) })),
    );
    expect(await parse(url, { timeoutMs: 2_000, sentenceTimeoutMs: 1_500 })).toEqual({
      read: others,
      unread: [expect.stringMatching(/no answer within 1\.5 s/u)],
    });
  });

  test('one that is started again is waited for', async () => {
    let calls = 0;
    const url = await serverThat((request, response) => {
      calls += 1;
      if (calls < 3) request.socket.destroy();
      else answering((text) => ({ body: flatParse(text) }))(request, response);
    });
    expect(await parse(url, { patienceMs: 5_000 })).toMatchObject({ unread: [] });
    expect(calls).toBe(3);
  });

  test.each<[string, { status?: number; body: string }, string, RegExp]>([
    ['a refused password', { status: 401, body: 'no' }, 'PARSER_REFUSED', /Check the ones set/u],
    ['the answer of something else', { body: '<html>' }, 'PARSER_ANSWER', /CoreNLP 4\.5/u],
  ])('%s says what to do', async (_name, answer, code, remedy) => {
    const url = await serverThat(answering(() => answer));
    const error: unknown = await parse(url).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({ code });
    expect(String(error)).toMatch(remedy);
  });

  test.each([
    ['its own classes only', ['whence.BasicDependencies'], ['stock'], /BasicDependencies\.java/u],
    ['no shift-reduce parser', ['englishSR'], ['depparse'], /models-english/u],
    [
      'neither',
      ['whence.BasicDependencies', 'englishSR'],
      ['stock', 'depparse'],
      /BasicDependencies\.java[^]*models-english/u,
    ],
  ])(
    'one that has %s is asked another way, and says so once',
    async (_name, lacks, ways, advice) => {
      const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
      const asked: string[] = [];
      const failures: Record<string, string> = {
        'whence.BasicDependencies': 'java.lang.ClassNotFoundException: whence.BasicDependencies',
        englishSR: 'Unable to open "edu/stanford/nlp/models/srparser/englishSR.ser.gz"',
      };
      const url = await serverThat((request, response) => {
        const properties =
          new URL(request.url ?? '', 'http://x').searchParams.get('properties') ?? '';
        asked.push(['whence', 'depparse'].find((word) => properties.includes(word)) ?? 'stock');
        const lack = lacks.find((name) => properties.includes(name));
        answering((text) =>
          lack === undefined
            ? { body: flatParse(text) }
            : { status: 500, body: failures[lack] ?? '' },
        )(request, response);
      });
      expect(await parse(url)).toMatchObject({ unread: [] });
      expect(await parse(url)).toMatchObject({ unread: [] });
      expect(asked).toEqual(['whence', ...ways, 'whence', ...ways]);
      expect(warned.mock.calls.map(String).join('\n')).toMatch(advice);
      expect(warned).toHaveBeenCalledTimes(ways.length);
      warned.mockRestore();
    },
  );

  test('nobody there says where one is looked for and how to change it', async () => {
    const url = await serverThat(() => undefined);
    for (const close of closing.splice(0)) close();
    await expect(parse(url)).rejects.toMatchObject({ code: 'PARSER_AWAY' });
    await expect(parse(url)).rejects.toThrow('CORENLP_URL');
  });

  test('who called can take it back', async () => {
    const url = await serverThat(answering(() => null));
    const parser = new CoreNlpParser({ url });
    await expect(parser.parse(report, AbortSignal.timeout(50))).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
});

test('user and password go as basic authentication', async () => {
  let authorization: string | undefined;
  const url = await serverThat((request, response) => {
    authorization = request.headers.authorization;
    answering((text) => ({ body: flatParse(text) }))(request, response);
  });
  await parse(url, { user: 'whence', password: 'pä:ss' });
  expect(Buffer.from(authorization?.replace('Basic ', '') ?? '', 'base64').toString()).toBe(
    'whence:pä:ss',
  );
});

test.each([null, undefined])('where the user is %s, none goes', async (user) => {
  let headers: IncomingHttpHeaders = {};
  const url = await serverThat((request, response) => {
    headers = request.headers;
    answering((text) => ({ body: flatParse(text) }))(request, response);
  });
  await parse(url, { user });
  expect(headers).not.toHaveProperty('authorization');
});

test('a long report goes in several requests, no more at a time than allowed, and comes back in order', async () => {
  let inFlight = 0;
  let most = 0;
  const url = await serverThat((request, response) => {
    inFlight += 1;
    most = Math.max(most, inFlight);
    setTimeout(
      () => {
        inFlight -= 1;
        answering((text) => ({ body: flatParse(text) }))(request, response);
      },
      50 + 20 * Math.random(),
    );
  });
  const long = openReport(
    Array.from(
      { length: 1_000 },
      (_each, index) => `The army left town number ${index} today.`,
    ).join('\n'),
  );
  const parser = new CoreNlpParser({ url, concurrency: 3 });
  const { sentences } = await parser.parse(long);
  expect(sentences.map(({ passage }) => passage.index)).toEqual(
    long.passages.map(({ index }) => index),
  );
  expect(
    sentences.every(({ passage, tokens }) =>
      tokens.every(
        (token) =>
          long.text.slice(token.start, token.end) === token.text && token.end <= passage.end,
      ),
    ),
  ).toBe(true);
  expect(most).toBe(3);
});

test('small reports that wait share a request, and each gets its own sentences', async () => {
  const sentTexts: string[] = [];
  const url = await serverThat(
    answering((text) => {
      sentTexts.push(text);
      return { body: flatParse(text) };
    }),
  );
  const parser = new CoreNlpParser({ url, concurrency: 1 });
  const towns = ['Derna', 'Sabha', 'Sirte'];
  const parsed = await Promise.all(
    towns.map((town) => parser.parse(openReport(`The army left ${town}. The mayor wept.`))),
  );
  expect(parsed.map(({ sentences }) => sentences.map(({ passage }) => passage.text))).toEqual(
    towns.map((town) => [`The army left ${town}.`, 'The mayor wept.']),
  );
  expect(sentTexts.map((text) => text.split('\n').length - 1)).toEqual([2, 4]);
});

test('boilerplate is not sent, a report in another language not at all', async () => {
  const sentTexts: string[] = [];
  const url = await serverThat(
    answering((text) => {
      sentTexts.push(text);
      return { body: flatParse(text) };
    }),
  );
  const parser = new CoreNlpParser({ url });
  await parser.parse(openReport('The army left.\n\nComments are closed.'));
  const arabic = await parser.parse(openReport('قال الجيش الليبي إن قطر تنقل مسلحين.'));
  expect(sentTexts).toEqual(['The army left .\n']);
  expect(arabic.unread).toEqual([
    { passageId: expect.any(String), reason: 'its language is "ar", and only English is read' },
  ]);
});
