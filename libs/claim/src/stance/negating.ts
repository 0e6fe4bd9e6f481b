import type { Token } from '@whence/parse';

/** Words whose complement did not come to pass, or is not so: moves to the vocabulary. */
const words = new Set(
  (
    'fail refuse decline forget neglect avoid prevent block foil thwart avert prohibit ban forbid bar abort cancel unable unwilling ' +
    'failure refusal inability false baseless untrue groundless unfounded fabricated fictitious wrong lie fake hoax'
  ).split(' '),
);

export function negates(token: Token): boolean {
  return words.has(token.lemma.toLowerCase());
}
