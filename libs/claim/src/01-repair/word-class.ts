import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';

export function isVerb(token: Token): boolean {
  return token.pos.startsWith('VB');
}

/** "killed", "kills", "kill" with a subject in the plural. */
export function isFiniteForm(pos: string): boolean {
  return pos === 'VBD' || pos === 'VBZ' || pos === 'VBP';
}

/** "closed", "has closed", "was closed": by itself or by its auxiliary. */
export function isFiniteVerb(tree: Tree, verb: number): boolean {
  return [verb, ...tree.children(verb, 'aux', 'aux:pass')].some((node) =>
    isFiniteForm(tree.token(node).pos),
  );
}

export function isNoun(token: Token): boolean {
  return token.pos.startsWith('NN');
}

export function isProper(token: Token): boolean {
  return token.pos === 'NNP' || token.pos === 'NNPS';
}

export function isPronoun(token: Token): boolean {
  return token.pos === 'PRP' || token.pos === 'PRP$';
}

/** "accused each other", "fired at one another": what several do, each does to the other. */
export function isReciprocal(tree: Tree, node: number): boolean {
  const [before = '', word = '', after = ''] = [node - 1, node, node + 1].map((at) =>
    tree.tokens[at]?.text.toLowerCase(),
  );
  const isOne = (words: string): boolean => words === 'each other' || words === 'one another';
  return isOne(`${before} ${word}`) || isOne(`${word} ${after}`);
}

/** `who`, `which`, `that`, `whom`, `whose`. */
export function isRelativiser(token: Token): boolean {
  return token.pos === 'WP' || token.pos === 'WDT' || token.pos === 'WP$';
}

/** The words of a node's `case` (or `mark`) children, with what is fixed to them: "because of", "southwest of". */
export function prepositionOf(tree: Tree, node: number): string | null {
  const words = tree
    .children(node, 'case', 'mark')
    .filter((child) => tree.token(child).pos !== 'POS')
    .flatMap((child) => [child, ...tree.children(child, 'fixed')])
    .filter((child) => child < node)
    .sort((a, b) => a - b)
    .map((child) => tree.token(child).text.toLowerCase());
  return words.length === 0 ? null : words.join(' ');
}

/** The word that leads a phrase or a clause in, where it is this one: "by", "to", "that". */
export function leadOf(tree: Tree, node: number, word: string): number | undefined {
  return tree.children(node, 'case', 'mark').find((child) => tree.token(child).text === word);
}

/** Whether a comma stands before all that hangs on a node. */
export function isBehindComma(tree: Tree, node: number): boolean {
  return tree.tokens[tree.first(node) - 1]?.text === ',';
}

/** What stands in a noun phrase up to its head. */
export const withinPhrase = /^(DT|PDT|CD|JJ[RS]?|NN.*|PRP\$|POS|HYPH)$/u;

/** The last noun of the words that a noun phrase is made of, or a number alone: "editors" of "two newspaper editors on Monday". */
export function headOfPhrase(tree: Tree, from: number): number | undefined {
  let head: number | undefined;
  for (const token of tree.tokens.slice(from)) {
    if (!withinPhrase.test(token.pos)) break;
    if (head !== undefined && (token.pos === 'DT' || isTemporal(tree, token.index))) break;
    if (isNoun(token) || (token.pos === 'CD' && head === undefined)) head = token.index;
  }
  return head;
}

/** "said", "confirmed": whose clause is told as it is. */
export function tells(verb: string, vocabulary: Vocabulary): boolean {
  const stance = vocabulary.reportingVerb(verb)?.stance;
  return stance === 'says' || stance === 'confirms';
}

/** How a verb's subject hangs on it. */
export function subjectRelation(tree: Tree, verb: number): 'nsubj' | 'nsubj:pass' {
  return tree.child(verb, 'aux:pass') === undefined ? 'nsubj' : 'nsubj:pass';
}

/** "a visit", "an envoy": one that was not told of before. */
export function isIndefinite(tree: Tree, node: number): boolean {
  const article = tree.child(node, 'det');
  return article !== undefined && /^an?$/u.test(tree.token(article).text);
}

/** "claims", "rumours", "allegations": a noun for what need not be so. */
export function isAllegation(lemma: string, vocabulary: Vocabulary): boolean {
  return vocabulary.reportingNoun(lemma)?.modality === 'alleged';
}

/** How a participle or gerund hangs on a word that it says more of. */
export function clauseUnder(tree: Tree, head: number): 'advcl' | 'acl' {
  return head >= 0 && isVerb(tree.token(head)) ? 'advcl' : 'acl';
}

const calendar = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'today yesterday tomorrow tonight day night week fortnight weekend month year decade century hour minute ' +
    'morning afternoon evening noon midnight overnight spring summer autumn winter time period moment ' +
    'quarter past future eve dawn dusk anniversary ramadan easter christmas eid'
  ).split(' '),
);

/** Whether a noun phrase tells a time: "October", "last week", "2014", "the end of June". */
export function isTemporal(tree: Tree, node: number): boolean {
  const token = tree.token(node);
  // "banned the march" bans no month.
  if (calendar.has(token.lemma.toLowerCase().replace(/^mid-|\.$/g, '')))
    return token.text !== 'may' && token.text !== 'march';
  if (/^(1[5-9]|20)\d\d(s)?$/.test(token.text)) return true;
  if (['end', 'beginning', 'start', 'middle', 'outset', 'early', 'late'].includes(token.lemma)) {
    const whole = tree.child(node, 'nmod');
    return whole !== undefined && isTemporal(tree, whole);
  }
  return false;
}

/** Verbs that take whom and what without a preposition: a closed class. */
const dative = new Set(
  (
    'give send offer sell grant lend hand show teach tell ask pay promise deny award owe cost bring deliver provide ' +
    'supply wish allow leave pass save guarantee assure fine set deal refuse'
  ).split(' '),
);

export function isDative(lemma: string): boolean {
  return dative.has(lemma.toLowerCase());
}

/** Verbs whose passive keeps an object beside its subject, besides those that give: a closed class. */
export const givesName =
  /^(name|call|elect|appoint|dub|declare|deem|consider|term|label|make|crown|brand)$/u;

/** Verbs whose participle gives somebody another name. */
export const givesAlias = /^(know|call|nickname|dub)$/u;

/** Nouns whose infinitive says what someone is to do, not what they do themselves: "plans to attack". */
export const takesInfinitive: ReadonlySet<string> = new Set(
  'plan plot attempt bid decision effort proposal threat offer agreement deal right order call request intention move vow pledge promise refusal failure willingness readiness ability chance opportunity demand permission mandate vote intent desire campaign pact consensus operation mission drive push offensive battle fight struggle'.split(
    ' ',
  ),
);

/** "has fled", "leads", "was": one does so; "have", "were": many; null where the form tells neither. */
export function numberOf(tree: Tree, verb: number): 'one' | 'many' | null {
  const { pos, text } = tree.token(tree.child(verb, 'aux', 'aux:pass', 'cop') ?? verb);
  if (pos === 'VBZ' || text === 'was') return 'one';
  return pos === 'VBP' || text === 'were' ? 'many' : null;
}

/** "kill", "destroy", "hit", "sink": what an attack does to whom it hits. */
export function hurts(lemma: string, vocabulary: Vocabulary): boolean {
  return vocabulary
    .verbFrames(lemma)
    .some(({ relation: { event, traits } }) => event === 'FIGHT' || traits.includes('harm'));
}

/** Whether a verb has a frame with this preposition: "to" of "return {object} to {to}". */
export function takesPhrase(lemma: string, preposition: string, vocabulary: Vocabulary): boolean {
  return vocabulary
    .verbFrames(lemma)
    .some(({ slots }) => slots.some((slot) => slot.preposition === preposition));
}

/** Nouns that say how far. */
export const distances = /^(mile|kilometre|kilometer|km|metre|meter|yard|block|street)$/u;

/** Verbs that say of an event that it takes place. */
export const happening: ReadonlySet<string> = new Set(
  'take occur happen begin start open follow come erupt break continue resume last go intensify escalate end conclude unfold spread rage flare ensue persist'.split(
    ' ',
  ),
);

/** The lemma, or where a hyphen joins something to it, the two in both spellings: "cease-fire" and "ceasefire". */
export function spellings(tree: Tree, node: number): readonly string[] {
  const lemma = tree.token(node).lemma.toLowerCase();
  const [first, hyphen] = [tree.tokens[node - 2], tree.tokens[node - 1]];
  // "hunger strike"
  if (hyphen !== undefined && isCompoundOf(tree, hyphen, node))
    return [lemma, `${hyphen.lemma.toLowerCase()}-${lemma}`];
  if (hyphen?.pos !== 'HYPH' || first?.head !== node) return [lemma];
  const before = first.lemma.toLowerCase();
  return [`${before}-${lemma}`, `${before}${lemma}`];
}

function isCompoundOf(tree: Tree, { index, head }: Token, node: number): boolean {
  return head === node && tree.is(index, 'compound');
}

/** Whether a node is one of these words. Nothing is built where there is no hyphen and no compound: this is asked for every frame. */
export function isSpelt(tree: Tree, node: number, words: readonly string[]): boolean {
  const before = tree.tokens[node - 1];
  return before !== undefined && (before.pos === 'HYPH' || isCompoundOf(tree, before, node))
    ? spellings(tree, node).some((word) => words.includes(word))
    : words.includes(tree.token(node).lemma.toLowerCase());
}

const ordinal =
  /^(first|second|third|(four|fif|six|seven|eigh|nin|ten|eleven|twelf|\p{L}+teen|\p{L}+tie|hundred|\d+)th|\d+(st|nd|rd))$/iu;

/** "third", "ninth", "21st" */
export function isOrdinal(word: string): boolean {
  return ordinal.test(word);
}

/** "the second raid", "the only woman": one of those of which the same is said. */
export function isCountedOff(tree: Tree, node: number): boolean {
  return tree
    .children(node, 'amod', 'advmod')
    .map((child) => tree.token(child).text)
    .some((word) => isOrdinal(word) || /^(last|latest|only|next)$/iu.test(word));
}

const accounts = new Set('version account view opinion word telling reckoning'.split(' '));

/** "in Lima's version", "by the army's account", "in the words of a monk": by whom a thing is told; whose it is, if anyone's. */
export function ownerOfAccount(tree: Tree, node: number): number | undefined {
  const { lemma } = tree.token(node);
  if (!accounts.has(lemma) || !/^(in|by|according to)$/u.test(prepositionOf(tree, node) ?? ''))
    return undefined;
  // "in full view of the police", but "by his own account"
  const adjective = tree.child(node, 'amod');
  if (adjective !== undefined && tree.token(adjective).text !== 'own') return undefined;
  const owner = tree.child(node, 'nmod:poss');
  if (owner !== undefined || tree.child(node, 'det') === undefined) return owner;
  return tree.children(node, 'nmod').find((child) => prepositionOf(tree, child) === 'of');
}

/** A dash with space on both its sides: no hyphen, but what parts what stands around it. */
export function isSpacedDash(tree: Tree, node: number): boolean {
  const [before, dash, next] = [tree.tokens[node - 1], tree.tokens[node], tree.tokens[node + 1]];
  if (dash === undefined || before === undefined || next === undefined) return false;
  return /^[-–—]$/u.test(dash.text) && before.end < dash.start && dash.end < next.start;
}

/** Who is put together to do something: a closed class. */
export const formedFor = /^(committee|commission|panel|team|tribunal|squad|delegation|taskforce|inquiry|council|unit)$/u; // prettier-ignore

/** "used to command the rebels", "used to be a member" */
export function isUsedTo(tree: Tree, predicate: number): boolean {
  const { head } = tree.token(predicate);
  if (head < 0 || tree.token(head).text !== 'used' || !tree.is(predicate, 'xcomp')) return false;
  const isInfinitive = tree
    .children(predicate, 'mark')
    .some((child) => tree.token(child).pos === 'TO');
  const isActive = isVerb(tree.token(head)) && tree.child(head, 'obj', 'aux:pass') === undefined;
  return isInfinitive && isActive && tree.child(head, 'nsubj') !== undefined;
}

/** "It was the militia that burned it", "It was not Chad who armed them": one who is named by it. */
export function isCleft(tree: Tree, doer: number): boolean {
  const it = tree.child(doer, 'nsubj');
  const isOne = isProper(tree.token(doer)) || tree.child(doer, 'det', 'nmod:poss') !== undefined;
  return (
    isOne &&
    it !== undefined &&
    tree.token(it).text.toLowerCase() === 'it' &&
    tree.child(doer, 'cop') !== undefined &&
    (!tree.children(doer, 'det').some((child) => /^an?$/u.test(tree.token(child).text)) ||
      contrastedWith(tree, doer).length > 0)
  );
}

/** "not the rebels/dep" beside "the army", "a strike, not a cut cable/dep": those whom "not" sets against one. */
export function contrastedWith(tree: Tree, node: number): readonly number[] {
  return tree
    .children(node, 'dep')
    .filter((other) =>
      tree.children(other, 'advmod').some((word) => tree.token(word).text === 'not'),
    );
}

/** Verbs that only speak of what others do: a closed class. */
export const speaksOf =
  /^(discuss|review|debate|examine|describe|mention|highlight|outline|welcome|praise|commend|hail|endorse|focus|address|condemn|denounce|deplore|decry)$/u;

/** Words in "-ing" that are prepositions: a closed class. */
export const prepositionInIng = new Set(
  'according including excluding regarding concerning following during pending barring considering notwithstanding'.split(
    ' ',
  ),
);
