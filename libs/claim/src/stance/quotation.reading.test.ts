import { describe, expect, test } from '@jest/globals';
import { stanceOfWord, stancesAt, treesOf } from './testing.js';

describe('a quotation that runs over several sentences keeps its speaker', () => {
  test.each([
    ['"They fired on us," Diop said. "We shot first." The militia left.', 1, 'shot', 'Diop said'],
    ['"They fired on us," Diop said. "We shot first." The militia left.', 2, 'left', ''],
    ['“They burned the school,” said Awa Ba. “They took three girls.”', 1, 'took', 'Ba said'],
    ['"We shot first. They ran away," Diop said. The army arrived.', 0, 'shot', 'Diop said'],
    ['"We shot first. They ran away," Diop said. The army arrived.', 2, 'arrived', ''],
  ])('%s sentence %i, "%s"', async (text, at, word, speaker) => {
    const trees = await treesOf(text);
    const tree = trees[at];
    if (tree === undefined) throw new Error(`"${text}" has no sentence ${at}.`);
    const neighbours = { before: trees[at - 1] ?? null, after: trees[at + 1] ?? null };
    const expected = speaker === '' ? 'asserted' : `asserted < ${speaker}`;
    expect(stanceOfWord(tree, word, neighbours)).toBe(expected);
  });
});

test.each([
  'said said said said',
  'Rebels, rebels, rebels, said, denied, that, that, that.',
  'According to according to.',
  'Denied denying denied that denies not not not.',
])('every word of "%s" gets a stance', async (text) => {
  for (const tree of await treesOf(text)) {
    for (const { index } of tree.tokens) expect(stancesAt(tree, index)).not.toHaveLength(0);
  }
});
