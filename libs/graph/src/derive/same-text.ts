/**
 * Which texts are one text republished: verbatim, trimmed, reordered or lightly rewritten, but not
 * retold in other words. Measure: the share of the shorter text's word pairs that the longer has too
 * (overlap coefficient of bigrams), at least `threshold`, with at least `fewest` pairs to judge by.
 */
export const threshold = 0.7;
const fewest = 5;
/** Seven tenths of ten are seven, not 7.000000000000001. */
const rounding = 1e-9;

/** Each by a hash: where two chance to have the same, one pair more or less decides nothing. */
type WordPairs = ReadonlySet<number>;

/** Texts compared with each other. Compared when first asked, since most relationships have one source. */
export class ComparedTexts {
  #numbers: ReadonlyMap<string, number> | undefined;
  #same: readonly (readonly number[])[] = [];

  constructor(
    private readonly texts: readonly string[],
    private readonly atLeast = threshold,
  ) {}

  /** Texts with the same word pairs have the same number; one without any has none. */
  numberOf(text: string): number | undefined {
    this.#numbers ??= this.#compare();
    return this.#numbers.get(text);
  }

  /** Numbers of the other texts that are the same text but for a cut or a changed word. */
  sameAs(number: number): readonly number[] {
    return this.#same[number] ?? [];
  }

  #compare(): ReadonlyMap<string, number> {
    const numbers = new Map<string, number>();
    const distinct = new Map<string, number>();
    const sets: WordPairs[] = [];
    for (const text of new Set(this.texts)) {
      const pairs = wordPairs(text);
      if (pairs.size === 0) continue;
      const key = [...pairs].join('|');
      const known = distinct.get(key);
      if (known === undefined) {
        distinct.set(key, sets.length);
        sets.push(pairs);
      }
      numbers.set(text, known ?? sets.length - 1);
    }
    this.#same = overlapping(sets, this.atLeast);
    return numbers;
  }
}

/** Whether two texts are one. */
export function isSameText(left: string, right: string, atLeast = threshold): boolean {
  const texts = new ComparedTexts([left, right], atLeast);
  const [first, second] = [texts.numberOf(left), texts.numberOf(right)];
  if (first === undefined || second === undefined) return false;
  return first === second || texts.sameAs(first).includes(second);
}

/**
 * A text that shares so many of its pairs with another shares one of its rarest, those that would be left if all
 * it may lack were the most common (prefix filtering, Chaudhuri et al. 2006): only who has one of these is compared.
 * Most texts have too few pairs that stand in any other.
 */
function overlapping(sets: readonly WordPairs[], atLeast: number): readonly (readonly number[])[] {
  const holders = holdersOfEach(sets);
  const same = sets.map((): number[] => []);
  sets.forEach((shorter, index) => {
    if (shorter.size < fewest) return;
    const needed = Math.ceil(shorter.size * atLeast - rounding);
    const elsewhere = [...shorter]
      .map((pair) => holders.get(pair) ?? [])
      .filter((those) => those.length > 1);
    if (elsewhere.length < needed) return;
    const rarest = elsewhere
      .sort((left, right) => left.length - right.length)
      .slice(0, elsewhere.length - needed + 1);
    for (const other of new Set(rarest.flat())) {
      const longer = sets[other];
      if (longer === undefined || other === index || longer.size < shorter.size) continue;
      // Of two that are as long, each is the shorter.
      if (longer.size === shorter.size && other < index) continue;
      if (shared(shorter, longer) < needed) continue;
      same[index]?.push(other);
      same[other]?.push(index);
    }
  });
  return same;
}

function holdersOfEach(sets: readonly WordPairs[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  sets.forEach((set, index) => {
    for (const pair of set) {
      const known = holders.get(pair);
      if (known === undefined) holders.set(pair, [index]);
      else known.push(index);
    }
  });
  return holders;
}

function shared(left: WordPairs, right: WordPairs): number {
  let count = 0;
  for (const pair of left) if (right.has(pair)) count += 1;
  return count;
}

function wordPairs(text: string): WordPairs {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(1).map((word, index) => hashed(`${words[index] ?? ''} ${word}`)));
}

/** FNV-1a, in the 31 bits of a small integer of V8. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 1;
}
