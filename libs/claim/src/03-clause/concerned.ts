import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isVerb } from '../01-repair/word-class.js';
import type { Finding } from '../finding.js';
import { isParty } from './party.js';

/**
 * Whom a promise, threat or refusal concerns: "Minsk threatened to cut gas supplies to Germany" is a threat to Germany.
 * Only acts towards someone (those with an event type) get a recipient; what someone hopes or intends has none.
 */
export function withConcerned(
  found: readonly Finding[],
  tree: Tree,
  vocabulary: Vocabulary,
): readonly Finding[] {
  return found.map((act) => {
    const { object, subject, recipient, relation } = act;
    if (object === null || recipient !== null || !relation?.event || !isVerb(tree.token(object)))
      return act;
    const contents = found.filter((each) => each !== act && isWithin(tree, each.predicate, object));
    const concerned = contents
      .flatMap((content) => [content.recipient, content.object, ...content.to, ...content.where])
      .find((node) => node !== null && node !== subject && isParty(tree, node, vocabulary));
    return concerned === undefined ? act : { ...act, recipient: concerned };
  });
}

/** The verb itself, what it is made of ("agreed to begin to withdraw"), and the noun it acts by ("to hold talks"). */
function isWithin(tree: Tree, node: number, verb: number): boolean {
  if (node === verb) return true;
  const { head } = tree.token(node);
  return (
    head === verb && ['xcomp', 'obj', 'conj', 'ccomp'].some((relation) => tree.is(node, relation))
  );
}
