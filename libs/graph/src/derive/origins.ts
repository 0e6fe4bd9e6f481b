import { groupedBy } from './grouped-by.js';
import { ComparedTexts } from './same-text.js';
import type { FactsOf, Testimony } from './testimony.js';

/** Who a line comes from, null where nobody is named, and the media that passed it on. */
export interface Line {
  readonly origin: string | null;
  readonly carriers: readonly string[];
}

/**
 * It comes from the first who knew. Anonymous sources of a body are that body; nameless ones
 * of nobody ("residents told X") cannot be told apart from those that X quotes elsewhere, so they are X.
 * The chain ends with the publisher, who thus counts only when nobody else is named.
 */
export function lineOf(chain: readonly string[], factsOf: FactsOf): Line {
  const media = (sources: readonly string[]) =>
    sources.filter((source) => factsOf(source)?.kind === 'Media');
  for (const [position, source] of chain.entries()) {
    const facts = factsOf(source);
    const origin = facts?.speaksFor ?? (facts?.named === true ? source : null);
    if (origin !== null) return { origin, carriers: media(chain.slice(position + 1)) };
  }
  return { origin: chain[0] ?? null, carriers: media(chain.slice(1)) };
}

/** Testimonies that depend on each other, and why they count once. */
export interface Origin {
  readonly testimonies: readonly Testimony[];
  readonly reasons: readonly ('same source' | 'same text' | 'passed on')[];
}

/**
 * Groups testimonies that come from one source or carry one text, directly or by way of others:
 * if B reprints A and also says it in words of its own, all three are one origin. So they are if the medium B quotes A in the same report.
 * @param texts of these testimonies, and perhaps of others, where they are compared already
 */
export function independentOrigins(
  testimonies: readonly Testimony[],
  texts: ComparedTexts = textsOf(testimonies),
): readonly Origin[] {
  // Most claims are told once.
  if (testimonies.length < 2)
    return testimonies.map((one) => ({ testimonies: [one], reasons: [] }));
  const groups = new Groups(testimonies.length);
  const firstOfSource = new Map<string, number>();
  testimonies.forEach(({ origin }, index) => {
    const first = firstOfSource.get(origin);
    if (first === undefined) firstOfSource.set(origin, index);
    else groups.join(first, index, 'same source');
  });
  if (firstOfSource.size > 1) {
    joinCarriers(testimonies, groups);
    joinTexts(testimonies, texts, groups);
  }
  return groups.all().map(({ members, reasons }) => ({
    testimonies: members.flatMap((index) => testimonies[index] ?? []),
    reasons,
  }));
}

export function textsOf(testimonies: readonly Testimony[]): ComparedTexts {
  return new ComparedTexts(testimonies.map(({ passageText }) => passageText));
}

/**
 * A report whose medium quotes somebody and says the same by itself is no two origins. Where it quotes two who are independent, it
 * joins one of them and does not make one of the two.
 */
function joinCarriers(testimonies: readonly Testimony[], groups: Groups): void {
  const own = new Map(
    testimonies.map(({ reportId, origin }, index) => [`${reportId} ${origin}`, index]),
  );
  const quoted = new Map<number, number>();
  testimonies.forEach(({ reportId, origin, carriers }, index) => {
    for (const carrier of carriers) {
      const itself = own.get(`${reportId} ${carrier}`);
      if (itself === undefined || carrier === origin) continue;
      const before = testimonies[quoted.get(itself) ?? index]?.origin ?? origin;
      if (origin <= before) quoted.set(itself, index);
    }
  });
  for (const [itself, other] of quoted) groups.join(itself, other, 'passed on');
}

function joinTexts(testimonies: readonly Testimony[], texts: ComparedTexts, groups: Groups): void {
  const firstOfText = new Map<number, number>();
  testimonies.forEach(({ passageText }, index) => {
    const text = texts.numberOf(passageText);
    if (text === undefined) return;
    const first = firstOfText.get(text);
    if (first === undefined) firstOfText.set(text, index);
    else groups.join(first, index, 'same text');
  });
  for (const [text, index] of firstOfText)
    for (const other of texts.sameAs(text)) {
      const first = firstOfText.get(other);
      if (first !== undefined) groups.join(first, index, 'same text');
    }
}

type Reason = Origin['reasons'][number];

/** Union-find that remembers why. */
class Groups {
  private readonly parents: number[];
  private readonly reasons = new Map<number, Set<Reason>>();

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  join(left: number, right: number, reason: Reason): void {
    const [low, high] = [this.root(left), this.root(right)].sort((a, b) => a - b);
    if (low === undefined || high === undefined) return;
    this.parents[high] = low;
    const known = this.reasons.get(low) ?? new Set();
    known.add(reason);
    if (high !== low) for (const other of this.reasons.get(high) ?? []) known.add(other);
    this.reasons.set(low, known);
  }

  all() {
    const members = groupedBy(this.parents.keys(), (index) => this.root(index));
    return [...members].map(([root, indexes]) => ({
      members: indexes,
      reasons: [...(this.reasons.get(root) ?? [])].sort(),
    }));
  }

  private root(index: number): number {
    let at = index;
    for (let up = this.parents[at]; up !== undefined && up !== at; up = this.parents[at]) {
      // Halves the way for the next who asks.
      this.parents[at] = this.parents[up] ?? up;
      at = up;
    }
    return at;
  }
}
