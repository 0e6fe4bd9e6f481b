import type { Tree } from '@whence/parse';
import type { NounFrame } from '@whence/vocabulary';
import { isNoun } from '../01-repair/word-class.js';
import { isOfPhrase } from '../02-mention/noun-phrase.js';

// "the detention, torture and rape of nuns": what stands once before or behind a list of events is said of them all.

/** The events of the list that one stands in, where only the first has an article. */
function listOf(tree: Tree, event: number): readonly number[] {
  const first = tree.is(event, 'conj') ? tree.token(event).head : event;
  if (first < 0 || !isNoun(tree.token(first))) return [event];
  const rest = tree.children(first, 'conj').filter((child) => isNoun(tree.token(child)));
  const isBare = rest.every((child) => tree.child(child, 'det', 'nmod:poss', 'case') === undefined);
  return isBare ? [first, ...rest] : [event];
}

/** The first of the list, on which its preposition stands: "of" of "accused of the killing and torture of nuns". */
export function firstOfEvents(tree: Tree, event: number): number {
  return listOf(tree, event)[0] ?? event;
}

/** "nuns" for the detention too, where it is something that befalls somebody. */
export function sharedVictim(tree: Tree, event: number, { relation }: NounFrame): number | null {
  const isHarm = relation.traits.some((trait) => trait === 'befalls' || trait === 'harm');
  if (!isHarm && !/^(ASSAULT|COERCE)$/u.test(relation.event ?? '')) return null;
  const list = listOf(tree, event);
  const last = list.at(-1) ?? event;
  if (last <= event) return null;
  const isOne = tree.tokens
    .slice(event + 1, last)
    .every(({ index, text, pos }) => list.includes(index) || text === ',' || pos === 'CC');
  const victim = tree.children(last, 'nmod').find((child) => isOfPhrase(tree, child));
  return isOne ? (victim ?? null) : null;
}
