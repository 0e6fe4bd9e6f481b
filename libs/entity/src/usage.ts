import type { Mention, StatedClaim, StatedReport } from '@whence/claim';

export type Slot = 'subject' | 'object' | 'recipient' | 'from' | 'to' | 'where' | 'source';

/** How a claim uses a mention: "Doha" as the subject of INTENDS is a government, as the place of MEETS a city. */
export interface Use {
  readonly slot: Slot;
  readonly claim: StatedClaim;
  /** Place in the attribution chain, 0 the first who knew; -1 in every other slot. */
  readonly position: number;
}

/** By mention id. */
export type Uses = ReadonlyMap<string, readonly Use[]>;

export function usesOf(stated: StatedReport): Uses {
  const uses = new Map<string, Use[]>();
  const note = (mention: Mention | null, use: Use): void => {
    if (mention === null) return;
    const found = uses.get(mention.id);
    if (found === undefined) uses.set(mention.id, [use]);
    else found.push(use);
  };
  for (const claim of stated.claims) {
    note(claim.subject, { slot: 'subject', claim, position: -1 });
    note(claim.object, { slot: 'object', claim, position: -1 });
    note(claim.recipient, { slot: 'recipient', claim, position: -1 });
    for (const slot of ['from', 'to', 'where'] as const)
      for (const mention of claim[slot]) note(mention, { slot, claim, position: -1 });
    claim.attribution.forEach(({ source }, position) => {
      note(source, { slot: 'source', claim, position });
    });
  }
  return uses;
}

/** Every mention once, those of the list and those that only claims use (the publisher), in text order. */
export function mentionsOf(stated: StatedReport): readonly Mention[] {
  const all = new Map(stated.mentions.map((mention) => [mention.id, mention]));
  for (const { subject, object, recipient, from, to, where, attribution } of stated.claims)
    for (const mention of [
      subject,
      object,
      recipient,
      ...from,
      ...to,
      ...where,
      ...attribution.map(({ source }) => source),
    ])
      // prettier-ignore
      if (mention !== null && !all.has(mention.id)) all.set(mention.id, mention);
  return [...all.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
