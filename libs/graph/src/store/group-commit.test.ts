import { describe, expect, test } from '@jest/globals';
import { GroupCommit } from './group-commit.js';

/** Commits words in capitals, and none of a group with a "bad" one in it. */
function recorded(most = 100): { group: GroupCommit<string, string>; groups: string[][] } {
  const groups: string[][] = [];
  const commit = async (words: readonly string[]): Promise<readonly string[]> => {
    groups.push([...words]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (words.includes('bad')) throw new Error('no');
    return words.map((word) => word.toUpperCase());
  };
  return { group: new GroupCommit(commit, { weigh: ({ length }) => length, most }), groups };
}

describe('what comes while a transaction runs goes into the next one', () => {
  test('together, and each has its own answer', async () => {
    const { group, groups } = recorded();
    const first = group.add('a');
    await new Promise((resolve) => setTimeout(resolve, 1));
    const answers = await Promise.all([first, group.add('b'), group.add('c')]);
    expect(answers).toEqual(['A', 'B', 'C']);
    expect(groups).toEqual([['a'], ['b', 'c']]);
  });

  test('up to a size', async () => {
    const { group, groups } = recorded(4);
    await Promise.all(['aa', 'bb', 'cc'].map((word) => group.add(word)));
    expect(groups).toEqual([['aa', 'bb'], ['cc']]);
  });

  test('but one that cannot be committed takes no other with it', async () => {
    const { group } = recorded();
    const answers = await Promise.allSettled(['a', 'bad', 'c'].map((word) => group.add(word)));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await group.add('d')).toBe('D');
  });
});
