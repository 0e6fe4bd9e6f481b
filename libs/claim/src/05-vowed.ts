import type { Vocabulary } from '@whence/vocabulary';
import type { Finding } from './finding.js';

/** PLOVER types of what one may threaten with. */
const hostile =
  /^(FIGHT|ASSAULT|COERCE|SANCTION|PROTEST|MOBILIZE|THREATEN|REJECT|DISAPPROVE|DEMAND)$/u;

/** "vowed to build a dam": who vows what harms nobody promises it. */
export function withPromises(
  found: readonly Finding[],
  vocabulary: Vocabulary,
): readonly Finding[] {
  const promises = vocabulary.relation('PROMISES');
  if (promises === undefined) return found;
  const isKind = ({ object }: Finding): boolean => {
    const content = found.find(({ predicate }) => predicate === object)?.relation;
    return content !== undefined && content !== null && !hostile.test(content.event ?? '');
  };
  return found.map((each) =>
    each.relation?.name === 'VOWS' && isKind(each) ? { ...each, relation: promises } : each,
  );
}
