import { isOnePerson } from './cluster.js';
import { inOrder } from './of-two.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

// Those who are named side by side, of whom "both" and "they" may speak.

/** "Li Wei and Chen Bo fled": those who are one subject of a sentence. */
export function coordinatedSubjects(sentence: number, register: Register): readonly Profile[] {
  const subjects = register
    .inSentence(sentence)
    .filter(({ mention: { role, form } }) => role.startsWith('nsubj') && form !== 'clause');
  const joined = subjects.filter((each, at) =>
    [subjects[at - 1], subjects[at + 1]].some(
      (other) => other !== undefined && areSideBySide(each, other),
    ),
  );
  return inOrder(joined, register);
}

/** "Ruiz accused Kane of theft. Bello agreed. Both …": the subjects of two sentences in turn, where the last names nobody else. */
export function subjectsInTurn(sentence: number, register: Register): readonly Profile[] {
  const named = (at: number): readonly Profile[] =>
    register.inSentence(at).filter(({ mention: { id, role } }) => {
      const members = register.members(id);
      return (
        role !== 'office' &&
        isOnePerson(members) &&
        members.some((each) => each.mention.form === 'name')
      );
    });
  const last = inOrder(named(sentence - 1), register);
  const first = inOrder(named(sentence - 2), register).slice(0, 1);
  const both = inOrder([...first, ...last], register);
  return last.length === 1 && both.every(({ mention: { role } }) => role.startsWith('nsubj')) ? both : []; // prettier-ignore
}

/** Nothing but "and" between the two: "Turkish President Ayla Demir and Prime Minister Omar Said". */
function areSideBySide({ mention: one }: Profile, { mention: other }: Profile): boolean {
  const gap = Math.max(one.start, other.start) - Math.min(one.end, other.end);
  return gap === ' and '.length;
}

/** "Ministers Li Wei and Chen Bo", "The ministers, Li Wei and Chen Bo,": the persons whose names stand right behind. */
export function namesBehind(
  { mention: { end } }: Profile,
  there: readonly Profile[],
  register: Register,
): readonly Profile[] {
  const names = there.filter(
    ({ mention: { id, form, start } }) =>
      form === 'name' && start > end && isOnePerson(register.members(id)),
  );
  return names.filter(({ mention: { start } }, at) => {
    const before = names[at - 1]?.mention.end;
    return before === undefined ? start - end <= ', '.length : start - before <= ' and '.length;
  });
}
