import type { Inference } from '@whence/claim';
import type { Profile } from './profile.js';

/** Which mentions mean the same one. Joining is for good: what is only likely must not be joined. */
export class Register {
  readonly #parents = new Map<string, string>();
  readonly #members = new Map<string, Profile[]>();
  readonly #conclusions = new Map<string, Inference>();
  readonly #sentences = new Map<number, Profile[]>();

  constructor(readonly profiles: ReadonlyMap<string, Profile>) {
    for (const [id, profile] of profiles) {
      this.#parents.set(id, id);
      this.#members.set(id, [profile]);
      const sentence = this.#sentences.get(profile.sentence);
      if (sentence === undefined) this.#sentences.set(profile.sentence, [profile]);
      else sentence.push(profile);
    }
  }

  /** The id that stands for all mentions of one. */
  root(id: string): string {
    let at = id;
    for (;;) {
      const parent = this.#parents.get(at) ?? at;
      if (parent === at) break;
      at = parent;
    }
    this.#parents.set(id, at);
    return at;
  }

  inSentence(sentence: number): readonly Profile[] {
    return this.#sentences.get(sentence) ?? [];
  }

  /** In text order of joining; the first is the earliest that was joined. */
  members(id: string): readonly Profile[] {
    return this.#members.get(this.root(id)) ?? [];
  }

  isSame(a: string, b: string): boolean {
    return this.root(a) === this.root(b);
  }

  /** @param conclusion why, where the text does not say it itself; it is kept for the first of the two mentions */
  join(id: string, other: string, conclusion: Inference | null = null): void {
    if (conclusion !== null && !this.#conclusions.has(id)) this.#conclusions.set(id, conclusion);
    const [from, to] = [this.root(id), this.root(other)];
    if (from === to) return;
    const moved = this.#members.get(from) ?? [];
    this.#parents.set(from, to);
    this.#members.set(to, [...(this.#members.get(to) ?? []), ...moved]);
    this.#members.delete(from);
  }

  /** What is known better now about one mention: "its air force" is the Egyptian one. */
  revise(profile: Profile): void {
    const root = this.root(profile.mention.id);
    const members = this.#members.get(root) ?? [];
    this.#members.set(
      root,
      members.map((each) => (each.mention.id === profile.mention.id ? profile : each)),
    );
  }

  conclude(id: string, conclusion: Inference): void {
    this.#conclusions.set(id, conclusion);
  }

  conclusionOf(id: string): Inference | null {
    return this.#conclusions.get(id) ?? null;
  }

  /** One id for each one meant, in text order of their first mentions. */
  roots(): readonly string[] {
    const starts = [...this.#members].map(([root, members]) => [root, earliest(members)] as const);
    return starts.sort((a, b) => a[1] - b[1]).map(([root]) => root);
  }
}

function earliest(members: readonly Profile[]): number {
  return members.reduce((least, { mention }) => Math.min(least, mention.start), Infinity);
}
