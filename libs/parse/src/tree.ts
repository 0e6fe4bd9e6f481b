import { plainText, type Passage } from '@whence/report';
import type { ParsedSentence, Token } from './parsed-report.js';

const none: readonly number[] = [];

/** What stands above the root: no verb, no noun, and hung on nothing. A rule that looks up from any word may ask it too. */
const aboveRoot: Token = {
  index: -1,
  text: '',
  lemma: '',
  pos: '',
  ner: 'O',
  start: 0,
  end: 0,
  head: -1,
  deprel: '',
};

/** A parsed sentence with its tree at hand. Nodes are token indices; the root's head is -1. */
export class Tree {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly root: number;
  readonly #children: readonly (readonly number[])[];

  constructor(sentence: ParsedSentence) {
    // Filled one by one: what `map` or a spread gives has another layout once V8 has compiled it, and every rule that
    // was compiled for the one would have to be compiled again for the other.
    const tokens: Token[] = [];
    const children: number[][] = [];
    for (const token of sentence.tokens) {
      tokens.push(token);
      children.push([]);
    }
    for (const token of tokens) children[token.head]?.push(token.index);
    this.passage = sentence.passage;
    this.tokens = tokens;
    this.#children = children;
    this.root = sentence.tokens.find((token) => token.head === -1)?.index ?? -1;
  }

  /** For the root's head a token that is nothing. Throws on an index outside the sentence: that is a fault of the caller, never of the text. */
  token(index: number): Token {
    if (index === -1) return aboveRoot;
    const token = this.tokens[index];
    if (token === undefined) throw new RangeError(`no token ${index} in "${this.passage.text}"`);
    return token;
  }

  /** Dependents in sentence order; with relations, only those. `nsubj` also matches `nsubj:pass`. */
  children(index: number, ...relations: readonly string[]): readonly number[] {
    const all = this.#children[index] ?? none;
    if (relations.length === 0 || all.length === 0) return all;
    // Asked some thousand times a sentence, and most often nothing is found: so no array for that.
    let found: number[] | undefined;
    for (const child of all) if (this.#isOneOf(child, relations)) (found ??= []).push(child);
    return found ?? none;
  }

  child(index: number, ...relations: readonly string[]): number | undefined {
    const all = this.#children[index] ?? none;
    if (relations.length === 0) return all[0];
    for (const child of all) if (this.#isOneOf(child, relations)) return child;
    return undefined;
  }

  #isOneOf(index: number, relations: readonly string[]): boolean {
    for (const relation of relations) if (this.is(index, relation)) return true;
    return false;
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
      let placed = false;
      for (const child of this.children(node)) {
        if (!placed && child > node) {
          found.push(node);
          placed = true;
        }
        if (!skip(child)) visit(child);
      }
      if (!placed) found.push(node);
    };
    visit(index);
    // In order already, but where branches cross.
    return found.every((node, at) => at === 0 || (found[at - 1] ?? 0) < node)
      ? found
      : found.sort((a, b) => a - b);
  }

  /** The first word of a node and all below it. */
  first(index: number): number {
    let first = index;
    for (const child of this.children(index)) first = Math.min(first, this.first(child));
    return first;
  }

  last(index: number): number {
    let last = index;
    for (const child of this.children(index)) last = Math.max(last, this.last(child));
    return last;
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

  /** Whether a reader sees a space between a word and the next: `&nbsp;` is one, a tag is none. */
  isApart(index: number): boolean {
    const { start } = this.passage;
    const next = this.tokens[index + 1]?.start ?? 0;
    const between = this.passage.text.slice(this.token(index).end - start, next - start);
    // Nearly always it is one space or nothing.
    return between !== '' && (between === ' ' || /\s/u.test(plainText(between)));
  }
}
