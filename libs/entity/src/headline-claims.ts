import type { Report } from '@whence/report';
import { plainName } from './names.js';
import type { Actor, Claim } from './reading.js';

/**
 * A headline tells what the text under it tells, and is no second origin of it: where the text has it from somebody alone,
 * "Rebels seize Derna" above "The army said rebels had seized Derna" has it from the army too.
 */
export function withChainsOfText(
  claims: readonly Claim[],
  { passages, title }: Report,
): readonly Claim[] {
  const headlines = new Set(passages.filter(({ text }) => text === title).map(({ id }) => id));
  const told = claims.filter(({ passageId }) => !headlines.has(passageId));
  return claims.map((claim) => {
    if (!headlines.has(claim.passageId)) return claim;
    const same = told.filter((other) => saysTheSame(claim, other));
    const isOwn = same.some(({ attribution }) => attribution.length <= claim.attribution.length);
    const [first] = same;
    if (first === undefined || isOwn) return claim;
    const { attribution, modality, hedge } = first;
    return { ...claim, attribution, modality, hedge };
  });
}

function saysTheSame(one: Claim, other: Claim): boolean {
  return (
    one.relation === other.relation &&
    (one.relation !== 'OTHER' || one.verb === other.verb) &&
    one.polarity === other.polarity &&
    isSame(one.subject, other.subject) &&
    isSame(one.object, other.object)
  );
}

/** "Five soldiers" above and "five soldiers" below need not be joined to be the same. */
function isSame(one: Actor | null, other: Actor | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.entity.id === other.entity.id || plainName(one.entity.name) === plainName(other.entity.name)
  );
}
