import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import type { Mention } from '../claim.js';
import { isNoun, isProper, isVerb, isReciprocal } from '../01-repair/word-class.js';
import { antecedentOf } from '../03-clause/voice.js';
import { isCode, wordsSpelling } from './acronym.js';
import { coordinated, headsNounPhrase, isOfPhrase, isSameName, nameRun } from './noun-phrase.js';
import { areas, joined } from './phrase-name.js';
import { clauseMention, modifierMention, nameMention, phraseMention } from './mention.js';

/** The mentions of one sentence, by the node that heads them. */
export class MentionIndex {
  readonly #made = new Map<string, Mention>();
  readonly #heads = new Map<string, number>();

  constructor(
    readonly tree: Tree,
    readonly vocabulary: Vocabulary,
  ) {}

  /** The mention that a node heads: a noun phrase, a name inside one, a pronoun, or a clause. */
  of(node: number): Mention {
    return this.#keep(`${node}`, () => {
      // "denied that its men had been/cop in the village": the copula stands for its clause, the noun for the village
      if (this.tree.is(node, 'cop')) return clauseMention(this.tree, this.tree.token(node).head);
      if (headsNounPhrase(this.tree, node))
        return phraseMention(this.tree, node, this.vocabulary, this.#possessorOf(node));
      if (isVerb(this.tree.token(node)) && !this.tree.is(node, 'compound'))
        return clauseMention(this.tree, node);
      if (this.tree.child(node, 'cop') !== undefined) return clauseMention(this.tree, node);
      return nameMention(this.tree, nameRun(this.tree, node), node);
    });
  }

  /**
   * Everyone a node stands for: coordinated phrases one by one ("Iraq and Syria"), a description by the name beside it
   * ("news outlet, Alittihad"), and one head with coordinated modifiers as several ("Turkish and Greek leaders").
   */
  parties(node: number): readonly Mention[] {
    if (isVerb(this.tree.token(node))) return [this.of(node)];
    return coordinated(this.tree, node).flatMap((each) => {
      const name = this.named(each);
      // "the two governors, Li Wei and Chen Bo"
      const all = name !== each && this.of(each).plural ? coordinated(this.tree, name) : [name];
      return all.flatMap((one) => this.#split(one));
    });
  }

  /** A stretch of words as a mention: the office "UN Envoy to Libya". */
  phrase(words: readonly number[]): Mention {
    const last = words.at(-1) ?? 0;
    return this.#keep(`${last}:office`, () => ({
      ...nameMention(this.tree, words, last),
      form: 'description',
      role: 'office',
    }));
  }

  /** The node of the name where a description is followed by one in apposition, else the node itself. */
  named(node: number): number {
    const token = this.tree.token(node);
    const before = this.tree.tokens[node - 1]?.text ?? '';
    // "Forces" in "Syrian Democratic Forces" may be taken for a common noun.
    const isName = isProper(token) || (/^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(before));
    if (isName && !this.vocabulary.isTitle(token.lemma.toLowerCase())) return node;
    // "the union's leader, the miner Ana Rojas": the name may stand beside what stands beside it.
    const name = this.tree
      .children(node, 'appos')
      // "the Multinational Security Support mission (MSS)": its letters are no better name.
      .filter((child) => child > node && !wordsSpelling(this.tree, child).includes(node))
      .map((child) => (isProper(this.tree.token(child)) ? child : this.named(child)))
      .find((child) => isProper(this.tree.token(child)));
    return name ?? node;
  }

  /** All mentions in text order: phrases, the names inside them, and whatever else was asked for. */
  all(): readonly Mention[] {
    for (const token of this.tree.tokens) {
      if (headsNounPhrase(this.tree, token.index) || this.#isNameInside(token.index))
        this.of(token.index);
    }
    const byId = new Map([...this.#made.values()].map((mention) => [mention.id, mention]));
    return [...byId.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  #isNameInside(node: number): boolean {
    const token = this.tree.token(node);
    if (!this.tree.is(node, 'compound') && !this.tree.is(node, 'amod')) return false;
    if (isCode(token, this.vocabulary)) return true;
    if (!isNoun(token) || !isProper(token)) return false;
    const head = this.tree.token(token.head);
    if (token.ner === 'O')
      return (
        this.vocabulary.country(token.text)?.as === 'name' ||
        this.vocabulary.knownName(token.text) !== undefined
      );
    const next = this.tree.tokens[node + 1];
    const goesOn =
      next !== undefined &&
      isSameName(this.tree, node, next.index) &&
      this.tree.is(next.index, 'compound');
    return !goesOn && head.ner !== token.ner;
  }

  #possessorOf(node: number): Mention | null {
    const possessor = this.tree.child(node, 'nmod:poss');
    if (possessor === undefined || isReciprocal(this.tree, possessor)) return null;
    // "Christian Schmidt, whose resignation Dodik demanded"
    const owner =
      this.tree.token(possessor).pos === 'WP$' ? this.#antecedentOf(possessor) : possessor;
    return owner === null ? null : this.of(this.named(owner));
  }

  #antecedentOf(node: number): number | null {
    const clause = [node, ...this.tree.ancestors(node)].find((each) =>
      this.tree.is(each, 'acl:relcl'),
    );
    return clause === undefined ? null : antecedentOf(this.tree, clause);
  }

  #split(node: number): readonly Mention[] {
    const names = this.tree
      .children(node, 'amod', 'compound')
      .filter((child) => this.#tellsCountry(child))
      .map((child) => [
        child,
        ...this.tree.children(child, 'conj').filter((conj) => this.#tellsCountry(conj)),
      ])
      .find((group) => group.length > 1);
    if (names === undefined || this.#isSpelt(node, names) || this.#isOneBody(node, names))
      return this.#splitOf(node);
    return names.map((modifier) =>
      this.#keep(`${node}:${modifier}`, () => modifierMention(this.tree, node, modifier)),
    );
  }

  /** "the Electoral and Boundaries Commission (EBC)": letters that stand for all of it. */
  #isSpelt(node: number, names: readonly number[]): boolean {
    return this.tree
      .children(node, 'appos')
      .some((letters) => names.every((name) => wordsSpelling(this.tree, letters).includes(name)));
  }

  /** "the Trade and Industry Ministry" has a name of its own. */
  #isOneBody(node: number, names: readonly number[]): boolean {
    const isOfBody = (each: number): boolean => this.tree.token(each).ner === 'ORGANIZATION';
    const isCountry = (each: number): boolean =>
      this.vocabulary.country(this.tree.token(each).text) !== undefined;
    return isOfBody(node) && names.every((name) => isOfBody(name) && !isCountry(name));
  }

  /** "leaders of Serbia and Kosovo": some of the one, some of the other. */
  #splitOf(node: number): readonly Mention[] {
    const whole = this.of(node);
    const named = this.tree.children(node, 'nmod').filter((child) => isOfPhrase(this.tree, child));
    const places = named.find((child) => this.#arePlaces(node, child));
    if (places !== undefined)
      return [places, ...this.tree.children(places, 'conj')].map((each) =>
        this.#keep(`${node}:place:${each}`, () => {
          const place = this.of(each);
          return { ...place, id: `${place.id}:of`, role: whole.role, ner: 'LOCATION' };
        }),
      );
    const of = named.find((child) => this.#tellsCountry(child));
    if (of === undefined || !whole.plural) return [whole];
    const others = this.tree.children(of, 'conj').filter((conj) => this.#tellsCountry(conj));
    if (others.length === 0) return [whole];
    return [of, ...others].map((each) =>
      this.#keep(`${node}:of:${each}`, () => {
        const { name, start, end, id } = this.of(each);
        const office = whole.name.slice(0, whole.name.lastIndexOf(' of '));
        return {
          ...whole,
          id: each === of ? whole.id : `${id}:of`,
          name: `${office} of ${name}`,
          modifiers: [name],
          ...(each === of ? {} : { start, end, text: this.tree.text(each, each) }),
        };
      }),
    );
  }

  /** "the villages of Bama and Konduga": each by its name. */
  #arePlaces(node: number, of: number): boolean {
    const { pos, lemma } = this.tree.token(node);
    const others = this.tree.children(of, 'conj');
    return (
      pos === 'NNS' &&
      areas.has(lemma) &&
      others.length > 0 &&
      [of, ...others].every((each) => isProper(this.tree.token(each)))
    );
  }

  #tellsCountry(node: number): boolean {
    return (
      this.vocabulary.country(this.tree.token(node).text) !== undefined ||
      this.vocabulary.country(joined(this.tree, nameRun(this.tree, node))) !== undefined ||
      this.tree.token(node).ner === 'ORGANIZATION'
    );
  }

  /** The node that heads a mention of this sentence. */
  headOf(mention: Mention): number | null {
    return this.#heads.get(mention.id) ?? null;
  }

  #keep(key: string, make: () => Mention): Mention {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#made.set(key, made);
    this.#heads.set(made.id, Number.parseInt(key, 10));
    return made;
  }
}
