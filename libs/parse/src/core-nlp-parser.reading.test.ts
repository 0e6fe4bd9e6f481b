import { describe, expect, jest, test } from '@jest/globals';
import { openReport } from '@whence/report';
import { annotatorProperties, askCoreNlp, stockProperties } from './core-nlp-client.js';
import { parseText, showTree, testParser, testServer } from './testing.js';

/** The first parse after CoreNLP's start waits for its models. */
jest.setTimeout(120_000);

/** `word relation head`, for the words asked for. */
async function hangs(text: string, ...words: readonly string[]): Promise<readonly string[]> {
  const { sentences } = await parseText(text);
  return sentences.flatMap(({ tokens }) =>
    tokens
      .filter((token) => words.includes(token.text))
      .map((token) => `${token.text} ${token.deprel} ${tokens[token.head]?.text ?? 'ROOT'}`),
  );
}

async function answerOf(
  properties: Readonly<Record<string, string>>,
  text: string,
): Promise<string> {
  const response = await askCoreNlp(testServer(), properties, text);
  expect(response.status).toBe(200);
  return await response.text();
}

describe('trees of the real CoreNLP', () => {
  test.each<[string, readonly string[]]>([
    [
      'Chad is transferring Boko Haram (BH) fighters to Niger.',
      ['BH appos Haram', 'fighters obj transferring'],
    ],
    [
      'Sources from the Libyan National Army (LNA) told Reuters a lie.',
      ['Sources nsubj told', 'LNA appos Army'],
    ],
    [
      'The envoy (who was named in 2015) met the rebels.',
      ['envoy nsubj met', 'named parataxis envoy'],
    ],
    ['AT&amp;T opened an office in\nDakar.', ['AT&T nsubj opened', 'Dakar obl opened']],
  ])('%s', async (text, expected) => {
    expect(await hangs(text, ...expected.map((line) => line.split(' ')[0] ?? ''))).toEqual(
      expected,
    );
  });

  test('the annotator of runtime/BasicDependencies.java derives the trees that CoreNLP derives of itself', async () => {
    const text = `Sources told Reuters that Chad, which denied it, sent arms; "we will go", he said.
The five were killed or wounded in and around Derna, not far from where the LNA had been defeated.
On what grounds the court let him go, nobody knew
!!! ??? …
`;
    const ownAnswer = await answerOf(stockProperties, text);
    expect(ownAnswer.split('\n\n').length).toBeGreaterThan(3);
    expect(await answerOf(annotatorProperties, text)).toBe(ownAnswer);
  });

  test.each([
    ['Rebels killed him in Jos.', 'rebels left.'],
    ['He was flown to the U.S.', 'The army left.'],
    ['They left at 5 p.m.', '"We stay," he said.'],
    // Which of two words its relative pronoun belongs to is mended in the order in which CoreNLP comes upon them.
    [
      'An officer told the Tribune on condition of anonymity that Niamey would not allow the rebels to cross its border.',
      'Rebels in Mali left.',
    ],
  ])('%j has the same tree alone and before %j, again and again', async (sentence, next) => {
    const trees = new Set<string>();
    for (let time = 0; time < 10; time += 1) {
      for (const text of [sentence, `${sentence}\n\n${next}`]) {
        const { sentences } = await testParser().parse(openReport(text));
        trees.add(showTree(sentences[0]?.tokens ?? []));
      }
    }
    expect([...trees]).toEqual([expect.stringMatching(/\n\.\/\.\/O punct \S+$/u)]);
  });

  test('a headline in capitals keeps its letters and gets its verb', async () => {
    const text =
      'CHAD SENDS TROOPS TO NIGER\n\nThe government of Chad sends troops to Niger, officials said on Monday.';
    expect(await hangs(text, 'SENDS', 'TROOPS')).toEqual(['SENDS root ROOT', 'TROOPS obj SENDS']);
  });

  test.each([
    [
      'a sentence of 300 words',
      `The army said that ${'the men left the town; '.repeat(60)}and went home.`,
    ],
    ['a list of names', Array.from({ length: 100 }, () => 'Ali Omar').join(', ')],
    ['mixed quotes', '“We will go" he said, ‘and they" went.'],
    ['a sentence that breaks off', 'The army said that it had'],
    ['signs and no words', '!!! 🙂 ??? … —'],
    ['words of many scripts', 'The الجيش army 军队 left город today.'],
  ])('%s neither stops nor shifts anything', async (_name, text) => {
    const { sentences, report } = await parseText(`${text}\n\nThe mayor left the town.`);
    expect(sentences.at(-1)?.tokens.map((token) => token.text)).toEqual([
      'The',
      'mayor',
      'left',
      'the',
      'town',
      '.',
    ]);
    for (const { tokens } of sentences) {
      expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
      for (const token of tokens)
        expect(report.text.slice(token.start, token.end)).toBe(token.text);
    }
  });
});
