import type { Passage } from '@whence/report';
import type { ParsedSentence, Token } from './parsed-report.js';

/** A parsed sentence with its tree at hand. Nodes are token indices; the root's head is -1. */
export class Tree {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly root: number;
  readonly #children: readonly (readonly number[])[];

  constructor(sentence: ParsedSentence) {
    this.passage = sentence.passage;
    this.tokens = sentence.tokens;
    const children: number[][] = sentence.tokens.map(() => []);
    for (const token of sentence.tokens) children[token.head]?.push(token.index);
    this.#children = children;
    this.root = sentence.tokens.find((token) => token.head === -1)?.index ?? -1;
  }

  /** Throws on an index outside the sentence: that is a fault of the caller, never of the text. */
  token(index: number): Token {
    const token = this.tokens[index];
    if (token === undefined) throw new RangeError(`no token ${index} in "${this.passage.text}"`);
    return token;
  }

  /** Dependents in sentence order; with relations, only those. `nsubj` also matches `nsubj:pass`. */
  children(index: number, ...relations: readonly string[]): readonly number[] {
    const all = this.#children[index] ?? [];
    if (relations.length === 0 || all.length === 0) return all;
    return all.filter((child) => relations.some((relation) => this.is(child, relation)));
  }

  child(index: number, ...relations: readonly string[]): number | undefined {
    return this.children(index, ...relations)[0];
  }

  /** Whether a token hangs on its head by this relation or a subtype of it. */
  is(index: number, relation: string): boolean {
    const { deprel } = this.token(index);
    // No string is built here: this is asked some hundred times a sentence.
    if (!deprel.startsWith(relation)) return false;
    return deprel.length === relation.length || deprel[relation.length] === ':';
  }

  /** A node and all below it, in sentence order. `skip` leaves out whole branches. */
  subtree(index: number, skip: (index: number) => boolean = () => false): readonly number[] {
    const found: number[] = [];
    const visit = (node: number): void => {
      found.push(node);
      for (const child of this.children(node)) if (!skip(child)) visit(child);
    };
    visit(index);
    return found.sort((a, b) => a - b);
  }

  /** The first word of a node and all below it. */
  first(index: number): number {
    return this.subtree(index)[0] ?? index;
  }

  last(index: number): number {
    return this.subtree(index).at(-1) ?? index;
  }

  /** From the node's head up to the root. */
  ancestors(index: number): readonly number[] {
    const found: number[] = [];
    for (let at = this.token(index).head; at >= 0; at = this.token(at).head) found.push(at);
    return found;
  }

  /** The text from the first to the last of these tokens, as it stands in the report. */
  text(first: number, last: number): string {
    const { start } = this.passage;
    return this.passage.text.slice(this.token(first).start - start, this.token(last).end - start);
  }
}
