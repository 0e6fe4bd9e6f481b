import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isBehindComma, isProper, isTemporal, isVerb, leadOf } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// Who holds an office stands beside it, before or behind a comma, and the sentence goes on around the two.

/**
 * "Ministry/nsubj of Defence spokesman Ali Salem/nmod-of-Ministry resigned": what the tagger has for one body stands before the office, and
 * it is the man who resigned. "The capture of Hamas leader …" is of him.
 */
export function holderBehindBodyOf(
  tree: Tree,
  { index: holder, head: body, ner }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (ner !== 'PERSON' || !tree.is(holder, 'nmod')) return none;
  const of = leadOf(tree, holder, 'of');
  if (of === undefined) return none;
  const kind = tree.token(of).ner;
  const isOfBody = (node: number): boolean =>
    tree.token(node).ner === kind && tree.token(node).pos.startsWith('NN');
  if (kind === 'O' || body !== of - 1 || !isOfBody(body)) return none;
  const last = lastWhile(of + 1, (node) => node < holder && isOfBody(node));
  const name = tree.tokens.findIndex((token) => token.index > last && token.ner === 'PERSON');
  const office = name - 1;
  if (last === of || name > holder || office === last) return none;
  if (!vocabulary.isTitle(tree.token(office).lemma.toLowerCase())) return none;
  const between = tree.children(holder).filter((child) => child > last && child < office);
  return [
    { index: holder, head: tree.token(body).head, deprel: tree.token(body).deprel },
    { index: office, head: holder, deprel: 'compound' },
    ...movedTo(office, between, 'compound'),
    { index: body, head: office, deprel: 'compound' },
    { index: last, head: body, deprel: 'nmod' },
    { index: of, head: last, deprel: 'case' },
    // "Ministry of Oil (MoO) spokesman": the letters are those of the whole.
    ...movedTo(body, tree.children(last, 'appos')),
    ...movedTo(last, Array.from({ length: last - of - 1 }, (_, offset) => of + 1 + offset), 'compound'), // prettier-ignore
    // "with/case the Bank of Ghana governor"
    ...movedTo(
      holder,
      tree.children(body, 'case', 'mark', 'det', 'punct', 'appos', 'acl:relcl', 'conj', 'cc'),
    ),
  ];
}

function lastWhile(from: number, holds: (node: number) => boolean): number {
  let last = from - 1;
  while (holds(last + 1)) last += 1;
  return last;
}

/**
 * "The convoy was stopped/dep by men loyal to Gen. Ali Yaqub, the group's commander/root in the state.": an office behind a
 * name is no sentence; the verb before it makes one.
 */
export function officeTakenForRoot(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const { root: office } = tree;
  if (office < 0 || !isOffice(tree, office, vocabulary)) return none;
  if (tree.child(office, 'cop', 'nsubj') !== undefined) return none;
  const main = tree
    .children(office)
    .find((child) => child < office && isVerb(tree.token(child)) && isLoose(tree, child));
  if (main === undefined || tree.child(main, 'mark') !== undefined) return none;
  const first = firstOfPhrase(tree, office);
  const holder = tree.tokens[first - 2];
  if (tree.tokens[first - 1]?.text !== ',' || holder?.ner !== 'PERSON' || !isProper(holder))
    return none;
  return [
    { index: main, head: -1, deprel: 'root' },
    { index: office, head: holder.index, deprel: 'appos' },
    ...movedTo(
      main,
      tree.children(office).filter((child) => child < first && child !== main),
    ),
    // ", with fraud", ".": behind the comma the sentence goes on.
    ...tree
      .children(office)
      .filter((child) => child > office && (tree.is(child, 'punct') || isBehindComma(tree, child)))
      .map((index) => ({
        index,
        head: main,
        ...(tree.is(index, 'nmod') ? { deprel: 'obl' } : {}),
      })),
  ];
}

/**
 * "… charged Ivo Marin, the last governor/nsubj of the province, with treason, the daily Vijesti/appos wrote": who speaks
 * stands right before the verb; the office far before it is that of the name before its comma.
 */
export function officeTakenForSpeaker(
  tree: Tree,
  { index: office, head: speech }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (speech < office || !tree.is(office, 'nsubj') || !isOffice(tree, office, vocabulary))
    return none;
  if (vocabulary.reportingVerb(tree.token(speech).lemma.toLowerCase()) === undefined) return none;
  const first = firstOfPhrase(tree, office);
  const holder = tree.tokens[first - 2];
  if (tree.tokens[first - 1]?.text !== ',' || holder?.ner !== 'PERSON') return none;
  const deed = tree
    .children(speech, 'ccomp')
    .find((child) => child < holder.index && isVerb(tree.token(child)));
  const speaker = tree
    .children(office, 'appos')
    .find((child) => tree.last(child) === speech - 1 && isBehindComma(tree, child));
  if (deed === undefined || speaker === undefined) return none;
  return [
    { index: office, head: holder.index, deprel: 'appos' },
    { index: speaker, head: speech, deprel: 'nsubj' },
  ];
}

/**
 * "a deal drawn up by the mission's German commander, Maj. Gen. Ernst Ritter/dep, and …", "named a retired colonel/dep, Pedro
 * Ruiz/xcomp, in his place", "the governor/nsubj in Kayes/obl, Moussa Ba/nsubj, said": the name between commas right behind an
 * office holds it.
 */
export function holderBehindOffice(
  tree: Tree,
  { index: holder, ner, deprel, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (ner !== 'PERSON' || !isProper(tree.token(holder))) return none;
  const comma = firstOfName(tree, holder) - 1;
  const end = tree.tokens[holder + 1];
  if (tree.tokens[comma]?.text !== ',' || end === undefined || !/^[,.;:]$/u.test(end.text))
    return none;
  const { office, lead } = officeEndingAt(tree, comma - 1, vocabulary);
  if (office < 0 || head === office || tree.is(office, 'appos')) return none;
  // "named a retired colonel/xcomp, Pedro Ruiz/obj"
  const isTakenForResult =
    deprel === 'obj' && tree.is(office, 'xcomp') && tree.token(office).head === head;
  // "the governor/nsubj, Moussa Ba/nsubj, said", "whose chief/obj, Moussa Ba/nsubj, fled"
  const isTakenForSubject =
    /^(obj|nsubj)/u.test(tree.token(office).deprel) &&
    tree.token(office).head === head &&
    deprel.startsWith('nsubj');
  if (!isTakenForResult && !isTakenForSubject && !/^(dep|appos|xcomp|parataxis)$/u.test(deprel))
    return none;
  // "the group's founder and first president/conj, Omar Bello"
  if (tree.is(office, 'conj') && tree.token(office).head === head) return none;
  // "named Ivo Marin governor, Pedro Ruiz …": only a phrase of its own stands beside a name.
  if (tree.child(office, 'det', 'nmod:poss', 'amod') === undefined) return none;
  const isBelow = tree.ancestors(office).includes(holder);
  return [
    ...(isBelow || isTakenForResult
      ? [{ index: office, head, deprel: deprel === 'xcomp' ? 'obj' : deprel }]
      : []),
    ...(isTakenForSubject ? [{ index: office, deprel }] : []),
    ...movedTo(office, lead, 'nmod'),
    { index: holder, head: office, deprel: 'appos' },
  ];
}

/** "chief" of "chief of staff", "governor" of "governor in Kayes": the office whose phrase ends here, and a place that strayed from it. */
function officeEndingAt(
  tree: Tree,
  last: number,
  vocabulary: Vocabulary,
): { readonly office: number; readonly lead: readonly number[] } {
  if (isOffice(tree, last, vocabulary)) return { office: last, lead: [] };
  const preposition = tree.tokens[last] === undefined ? undefined : tree.child(last, 'case');
  const office = (preposition ?? 0) - 1;
  const isNoun = office >= 0 && tree.token(last).pos.startsWith('NN');
  if (preposition === undefined || preposition > last || !isNoun) return { office: -1, lead: [] };
  if (!/^(of|in|at|for|to)$/u.test(tree.token(preposition).text)) return { office: -1, lead: [] };
  if (!isOffice(tree, office, vocabulary)) return officeEndingAt(tree, office, vocabulary);
  return { office, lead: tree.token(last).head === office ? [] : [last] };
}

/** "elected Ana Duarte speaker/obj", "named Omar Bello envoy": whom, and what. */
export function officeTakenForSurname(
  tree: Tree,
  { index: office, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (verb < 0 || !isOffice(tree, office, vocabulary)) return none;
  // "appointed Amina Diallo/obj prime minister/dep"
  const above = tree.token(verb).head;
  const isBehind = tree.is(office, 'dep') && firstOfPhrase(tree, office) === verb + 1;
  if (isBehind && tree.is(verb, 'obj') && appoints(tree, above, vocabulary))
    return [{ index: office, head: above, deprel: 'xcomp' }];
  // "named economist Ana Duarte/compound finance minister/xcomp"
  const isResult = tree.is(office, 'xcomp') && tree.child(verb, 'obj', 'aux:pass') === undefined;
  if (!(tree.is(office, 'obj') || isResult) || !appoints(tree, verb, vocabulary)) return none;
  // "named Ana Duarte/dep head/obj of the bank"
  const [name, ...others] = tree
    .children(office, 'compound', 'dep')
    .filter((child) => tree.token(child).ner === 'PERSON' && isProper(tree.token(child)))
    .reverse();
  // "elected the Marin adviser"
  if (name === undefined || name < verb || tree.child(office, 'det') !== undefined) return none;
  return [
    { index: name, head: verb, deprel: 'obj' },
    { index: office, deprel: 'xcomp' },
    ...movedTo(name, [
      ...others,
      ...tree.children(office, 'compound').filter((child) => child < name),
    ]),
  ];
}

/** "named Omar Bello/xcomp as army chief/obl": whom, where what he is named stands behind "as". */
export function namedTakenForOffice(
  tree: Tree,
  { index: name, head: verb, ner }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(name, 'xcomp') || ner !== 'PERSON' || !appoints(tree, verb, vocabulary)) return none;
  const isOpen = tree.child(verb, 'obj', 'aux:pass', 'nsubj:pass') === undefined;
  const isAs = tree
    .children(verb, 'obl')
    .some((child) => child > name && leadOf(tree, child, 'as') !== undefined);
  if (!isOpen || !isAs) return none;
  return [
    { index: name, deprel: 'obj' },
    ...(tree.token(verb).pos === 'VBN' && tree.child(verb, 'aux') === undefined
      ? [{ index: verb, pos: 'VBD' }]
      : []),
  ];
}

/** "Ahmed Saleh, appointed/amod army chief/appos in May, resigned": what was done to him, where no "the" makes it his title. */
export function appointedBeforeOffice(
  tree: Tree,
  { index: participle, pos, head: office }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBN' || office < participle || !isOffice(tree, office, vocabulary)) return none;
  if (!tree.is(participle, 'amod') || !tree.is(office, 'appos')) return none;
  if (!appoints(tree, participle, vocabulary)) return none;
  const { head: holder } = tree.token(office);
  if (tree.tokens[participle - 1]?.text !== ',' || holder !== participle - 2) return none;
  return [
    { index: participle, head: holder, deprel: 'acl' },
    { index: office, head: participle, deprel: 'xcomp' },
    ...movedTo(
      participle,
      tree.children(office, 'nmod').filter((child) => isTemporal(tree, child)),
      'obl',
    ),
  ];
}

/** "has been/cop appointed/amod envoy/root to Chad by the king/nmod": behind "been" he was appointed, and the office is what to. */
export function appointedTakenForAdjective(
  tree: Tree,
  { index: participle, pos, head: office }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBN' || office < participle || !tree.is(participle, 'amod')) return none;
  if (!isOffice(tree, office, vocabulary) || !appoints(tree, participle, vocabulary)) return none;
  const be = tree.child(office, 'cop');
  const subject = tree.child(office, 'nsubj');
  if (be === undefined || subject === undefined || be !== participle - 1) return none;
  const { head, deprel } = tree.token(office);
  return [
    { index: participle, head, deprel },
    { index: office, head: participle, deprel: 'xcomp' },
    { index: be, head: participle, deprel: 'aux:pass' },
    { index: subject, head: participle, deprel: 'nsubj:pass' },
    ...tree
      .children(office)
      .filter((child) => isOfVerb(tree, child) && ![be, subject, participle].includes(child))
      .map((index) => ({
        index,
        head: participle,
        ...(tree.is(index, 'nmod') ? { deprel: 'obl' } : {}),
      })),
  ];
}

/** "has", "that", ".", "by the king", "on Monday": what an office itself has none of. */
function isOfVerb(tree: Tree, node: number): boolean {
  if (!tree.is(node, 'nmod'))
    return !/^(amod|compound|nmod:poss|conj|cc|acl)/u.test(tree.token(node).deprel);
  return leadOf(tree, node, 'by') !== undefined || isTemporal(tree, node);
}

/**
 * "Omar Bello, until last week chief/nmod of police, fled", "until May head/dep of customs": the time is how long he held the
 * office, which stands beside his name.
 */
export function officeHeldUntil(
  tree: Tree,
  { index: until, text }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const holder = tree.tokens[until - 2];
  if (text !== 'until' || tree.tokens[until - 1]?.text !== ',' || holder === undefined) return none;
  if (!isProper(holder) || holder.ner !== 'PERSON') return none;
  const comma = tree.tokens.findIndex((token) => token.index > until && token.text === ',');
  const within = tree.tokens.slice(until + 1, comma < 0 ? undefined : comma);
  // "deputy/compound head of the party"
  const office = within.find(
    ({ index }) => isOffice(tree, index, vocabulary) && !tree.is(index, 'compound'),
  )?.index;
  const before = within.filter(({ index }) => office !== undefined && index < office);
  const time = before.findLast(({ index, pos }) => isTemporal(tree, index) || pos === 'RB')?.index;
  if (office === undefined || time === undefined) return none;
  if (tree.is(office, 'appos') && tree.token(office).head === holder.index) return none;
  return [
    { index: office, head: holder.index, deprel: 'appos' },
    { index: time, head: office, deprel: 'nmod' },
    { index: until, head: time, deprel: 'case' },
    ...before
      .filter(({ index }) => index !== time)
      .map(({ index }) => ({ index, head: index < time ? time : office })),
  ];
}

function appoints(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  return vocabulary
    .verbFrames(tree.token(verb).lemma.toLowerCase())
    .some(({ relation }) => relation.traits.includes('fills-office'));
}

function isOffice(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const token = tree.tokens[node];
  return token?.pos === 'NN' && vocabulary.isTitle(token.lemma.toLowerCase());
}

/** "dep" and its like: the parser knew of no relation. */
function isLoose(tree: Tree, node: number): boolean {
  return ['dep', 'ccomp', 'parataxis', 'acl:relcl'].some((relation) => tree.is(node, relation));
}

/** Where the words of an office begin: "the" of "the group's commander in the state". */
function firstOfPhrase(tree: Tree, node: number): number {
  const own = tree.children(node, 'det', 'amod', 'compound', 'nmod:poss', 'nummod');
  return Math.min(node, ...own.filter((child) => child < node).map((child) => tree.first(child)));
}

/** "Maj." of "Maj. Gen. Ernst Ritter" */
function firstOfName(tree: Tree, node: number): number {
  let first = node;
  while (first > 0 && isProper(tree.token(first - 1))) first -= 1;
  return first;
}

/** "Omar Bello, the governor of Kano and leader/conj-of-Kano of the party": a bare office stands beside an office, and beside no place. */
export function officeBesidePlace(
  tree: Tree,
  { index: second, pos, head: place }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NN' || place < 0 || !tree.is(second, 'conj') || !isProper(tree.token(place)))
    return none;
  if (!tree.is(place, 'nmod') || tree.child(second, 'det', 'nmod:poss') !== undefined) return none;
  const { head: first } = tree.token(place);
  const areOffices = [first, second].every((node) =>
    vocabulary.isTitle(tree.token(node).lemma.toLowerCase()),
  );
  return areOffices && first < place ? [{ index: second, head: first }] : none;
}
