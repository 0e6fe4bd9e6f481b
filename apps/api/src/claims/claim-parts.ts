import type { ClaimFields, ClaimParts } from '@whence/graph';
import type { Selection } from '../graphql/selection.js';

/** How many testimonies a claim shows where nobody says how many. */
export const usualTestimonies = 10;
export const mostTestimonies = 100;

const parties = ['subject', 'object', 'recipient', 'from', 'to', 'at'] as const;

/** Which parts the one statement has to bring, told from what is selected of each claim. */
export function partsOf(claim: Selection | null): ClaimParts {
  const testimonies = claim?.at('testimonies') ?? null;
  const asked = testimonies?.largest('first', usualTestimonies) ?? 0;
  return {
    parties: claim?.has(...parties) ?? false,
    testimonies: Math.min(Math.max(asked, 0), mostTestimonies),
    chain: testimonies?.has('chain') ?? false,
    passage: testimonies?.has('passage') ?? false,
    report: testimonies?.has('report') ?? false,
    fields: fieldsOf(claim, testimonies),
  };
}

function fieldsOf(claim: Selection | null, testimonies: Selection | null): ClaimFields {
  const names = (selection: Selection | null | undefined) => selection?.names() ?? [];
  return {
    claim: names(claim),
    party: names(claim?.within(...parties.map((role) => [role]))),
    testimony: names(testimonies),
    source: names(testimonies?.at('chain', 'source')),
    passage: names(testimonies?.at('passage')),
    report: names(testimonies?.at('report')),
    publisher: names(testimonies?.at('report', 'publisher')),
  };
}

/** The claims of a connection, whether asked for as `nodes` or by `edges`. */
export function nodesOf(connection: Selection): Selection | null {
  return connection.within(['nodes'], ['edges', 'node']);
}
