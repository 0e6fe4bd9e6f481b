import { describe, expect, test } from '@jest/globals';
import { quotedTreesOf, stanceOfWord, stancesAt, treesOf } from './testing.js';

describe('a quotation that runs over several sentences keeps its speaker', () => {
  test.each([
    ['"They fired on us," Diop said. "We shot first." The militia left.', 1, 'shot', 'Diop said'],
    ['"The rebels," the mayor said, "have burned three schools."', 0, 'burned', 'mayor said'],
    ['"They shot him," his brother said, "and left him there."', 0, 'left', 'brother said'],
    ['"Police," said Maria Silva, a nurse, "beat the students."', 0, 'beat', 'Silva said'],
    ['"When they came," the general said, "they bombed the base."', 0, 'bombed', 'general said'],
    ['"The army," he said, "is killing us. They burned the school."', 1, 'burned', 'he said'],
    ['"They fired on us," Diop said. "We shot first." The militia left.', 2, 'left', ''],
    ['“They burned the school,” said Awa Ba. “They took three girls.”', 1, 'took', 'Ba said'],
    ['"We shot first. They ran away," Diop said. The army arrived.', 0, 'shot', 'Diop said'],
    ['"We shot first. They ran away," Diop said. The army arrived.', 2, 'arrived', ''],
    [
      '"They fired," Diop said. "We ran. We hid. They burned the school."',
      3,
      'burned',
      'Diop said',
    ],
    ['"We ran. We hid. They burned the school," Diop said.', 0, 'ran', 'Diop said'],
    ['"They fired," Diop said.\n\n"We ran. We hid," Awa Ba said.', 1, 'ran', 'Ba said'],
    ['"They fired," Diop said. The army left. "We ran."', 2, 'ran', ''],
    [
      'Gen. Diop released the following statement:\n\n"We mourn a hero."\n\n"They killed him."',
      2,
      'killed',
      'Diop released',
    ],
    ['"They fired," Diop said.\n\n"We ran. They burned the school."', 2, 'burned', 'Diop said'],
    ['"They fired," Diop said.\n\n"We ran."\n\n"We hid."', 2, 'hid', 'Diop said'],
    ['Diop said that they fired.\n\n“We ran. We hid.”', 2, 'hid', 'Diop said'],
    ['"They fired," Diop said.\n\nThe army left.\n\n"We ran."', 2, 'ran', ''],
    ['"They fired," Diop said.\n\n"We ran," and the army left.', 1, 'ran', ''],
    // Who is spoken of in a quotation does not speak it.
    [
      'Diop said, “They fired on us. We will burn no school, and these trials show our resolve.”',
      1,
      'show',
      'Diop said',
    ],
    ['"They ran," Diop said. "The army told us they died."', 1, 'died', 'army told, Diop said'],
    ['Foreign Secretary Awa Ba said:\n\n"We ran. We hid."', 2, 'hid', 'Ba said'],
    ['Gen. Diop released the following statement:\n\nThe rebels left.', 1, 'left', ''],
  ])('%s sentence %i, "%s"', async (text, at, word, speaker) => {
    const sentence = (await quotedTreesOf(text))[at];
    if (sentence === undefined) throw new Error(`"${text}" has no sentence ${at}.`);
    const [tree, quoted] = sentence;
    const expected = speaker === '' ? 'asserted' : `asserted < ${speaker}`;
    expect(stanceOfWord(tree, word, quoted)).toBe(expected);
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
