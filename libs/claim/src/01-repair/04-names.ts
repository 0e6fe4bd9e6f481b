import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { joiner } from '../02-mention/acronym.js';
import { isNoun, isProper, isSpacedDash, isVerb } from './word-class.js';
import { type Edit, inPlaceOf, movedTo, none } from './rewrite.js';

/** "struck Forward Operating/acl Base Shank/obj": a gerund with a capital between words with capitals is a word of the name. */
export function gerundWithinName(tree: Tree, { index, pos, text, head }: Token): readonly Edit[] {
  const before = tree.tokens[index - 1];
  if (pos !== 'VBG' || !/^\p{Lu}/u.test(text) || before?.index !== head) return none;
  const last = tree.child(index, 'obj');
  if (!tree.is(index, 'acl') || last === undefined || !isProper(before)) return none;
  const words = tree.tokens.slice(index + 1, last + 1);
  if (words.some((word) => !/^\p{Lu}/u.test(word.text) || !isNoun(word))) return none;
  const moved = [...tree.children(before.index), ...tree.children(index)].filter(
    (child) => child !== index && child !== last,
  );
  return [
    { index: last, head: before.head, deprel: before.deprel, pos: 'NNP' },
    { index: before.index, head: last, deprel: 'compound' },
    { index, head: last, deprel: 'compound', pos: 'NNP' },
    ...movedTo(last, moved),
  ];
}

/** "the Benin/nsubj daily/advmod La Nation/nsubj reported", "the Lome daily Le Matin/appos reported": what comes out daily is the paper that is named behind it. */
export function dailyOfTown(
  tree: Tree,
  { index: daily, text, head: town }: Token,
): readonly Edit[] {
  if (!/^(daily|weekly|monthly)$/u.test(text) || town !== daily - 1) return none;
  const { deprel, head: verb } = tree.token(town);
  if (deprel !== 'nsubj') return none;
  const paper = [...tree.children(verb, 'nsubj'), ...tree.children(town, 'appos')].find(
    (child) => tree.first(child) === daily + 1,
  );
  return paper === undefined
    ? none
    : [
        { index: paper, head: verb, deprel },
        { index: town, head: paper, deprel: 'dep' },
      ];
}

/** "RED/dep -/: Tabara said": without a space around it a dash is a hyphen, and joins two words of a name. */
export function dashWithinName(tree: Tree, { index: dash, text, pos }: Token): readonly Edit[] {
  const [before, next] = [tree.tokens[dash - 1], tree.tokens[dash + 1]];
  if (text !== '-' || pos !== ':' || before === undefined || next === undefined) return none;
  const isJoined = !isSpacedDash(tree, dash) && before.end === tree.token(dash).start;
  if (!isJoined || ![before, next].every((word) => /^\p{Lu}/u.test(word.text) && isNoun(word)))
    return none;
  return [
    { index: dash, head: next.index, deprel: 'punct', pos: 'HYPH' },
    { index: before.index, head: next.index, deprel: 'compound', pos: 'NNP' },
    ...movedTo(
      next.index,
      tree.children(before.index).filter((child) => child < dash),
    ),
  ];
}

/**
 * "blamed the Front for Unity/obl (FU), which denied it", "a leader of the Front for the Defence/nmod of the People": what a body is for
 * belongs to its name where it has a capital.
 */
export function aimWithinName(
  tree: Tree,
  { index: aim, text, ner, deprel, head: above }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^(obl|nmod)$/u.test(deprel) || !isNoun(tree.token(aim)) || !/^\p{Lu}\p{Ll}/u.test(text))
    return none;
  const lead = tree.child(aim, 'case');
  if (lead === undefined || !isAimLead(tree, lead) || /^(LOCATION|PERSON)$/u.test(ner)) return none;
  if (range(lead + 1, aim - 1).some((node) => !isWordOfAim(tree.token(node)))) return none;
  const body = bodyBefore(tree, lead, vocabulary);
  if (body === undefined || (deprel === 'obl' && !isVerb(tree.token(above)))) return none;
  const end = endOfAim(tree, aim);
  const bracket = tree.tokens.slice(aim).find(({ pos: mark }) => mark === '-RRB-')?.index;
  const within = tree
    .subtree(aim)
    .filter((node) => node >= lead && (bracket === undefined || node <= bracket));
  const behind = within
    .flatMap((node) => tree.children(node))
    .filter((child) => child > end && (!within.includes(child) || tree.is(child, 'appos')));
  return [
    { index: aim, head: body, deprel: 'nmod' },
    ...range(tree.first(body), end)
      .filter((node) => isCapital(tree, node) || isAimLead(tree, node))
      .map((node) => ({
        index: node,
        ner: 'ORGANIZATION',
        ...(isAimLead(tree, node) ? {} : { pos: 'NNP' }),
      })),
    ...behind.map((child) =>
      tree.is(child, 'nmod') && isVerb(tree.token(above))
        ? { index: child, head: above, deprel: 'obl' }
        : { index: child, head: body },
    ),
  ];
}

function isCapital(tree: Tree, node: number): boolean {
  const { text, pos } = tree.token(node);
  return /^\p{Lu}/u.test(text) && pos !== 'DT';
}

function isWordOfAim({ text, pos }: Token): boolean {
  return pos === 'DT' || /^\p{Lu}\p{Ll}/u.test(text);
}

/** "for Unity against Graft", "for the Defence of the People" */
function endOfAim(tree: Tree, aim: number): number {
  const next = tree.children(aim, 'nmod').find((child) => {
    const lead = tree.child(child, 'case');
    return (
      lead === aim + 1 &&
      (isAimLead(tree, lead) || tree.token(lead).text === 'of') &&
      range(lead + 1, child).every((node) => isWordOfAim(tree.token(node)))
    );
  });
  // "for Reforms and Democracy (CRD)"
  const second = tree
    .children(aim, 'conj')
    .find((child) => isCapital(tree, child) && tree.tokens[child + 1]?.text === '(');
  return next === undefined ? (second ?? aim) : endOfAim(tree, next);
}

function isAimLead(tree: Tree, node: number): boolean {
  return /^(for|against)$/u.test(tree.token(node).text);
}

/** "the National Front" before "for", and before "for Unity against": a body's name that ends there. */
function bodyBefore(tree: Tree, lead: number, vocabulary: Vocabulary): number | undefined {
  const before = tree.tokens[lead - 1];
  if (before === undefined || !/^\p{Lu}\p{Ll}/u.test(before.text)) return undefined;
  const first = tree.child(before.index, 'case');
  if (first === before.index - 1 && isAimLead(tree, first))
    return bodyBefore(tree, first, vocabulary);
  const kind = vocabulary.kindOfNoun(before.lemma.toLowerCase());
  // The tagger knows "the Northern Front", which might lie somewhere.
  const isBodys =
    /^(Organization|ArmedGroup|Group)$/u.test(kind ?? '') || before.ner === 'ORGANIZATION';
  // "the Popular Front for the Liberation", but "the Minister for the Interior"
  const isForIt =
    kind === undefined &&
    tree.tokens[lead + 1]?.pos === 'DT' &&
    !vocabulary.isTitle(before.lemma.toLowerCase());
  return (isBodys || isForIt) && tree.child(before.index, 'det') !== undefined
    ? before.index
    : undefined;
}

/** "UN Envoy to Libya Ghassan Salame": where the place ends and a person's name begins, the name stands beside the title. */
export function nameAfterPlace(tree: Tree, { index, ner, head }: Token): readonly Edit[] {
  if (ner !== 'PERSON' || head < 0 || head > index || !tree.is(index, 'nmod')) return none;
  const places = tree
    .children(index, 'compound')
    .filter(
      (child) => tree.token(child).ner === 'LOCATION' || tree.token(child).ner === 'ORGANIZATION',
    );
  const place = places.at(-1);
  // "the Islamic State of Iraq and the Levant"
  const isWhole = tree.children(index, 'compound').some((child) => !isNoun(tree.token(child)));
  if (place === undefined || isWhole || !isNoun(tree.token(head))) return none;
  // "talks with UN Special Envoy Ghassan Salame"
  if (tree.tokens.slice(place + 1, index).some((word) => word.ner !== 'PERSON')) return none;
  return [
    { index: place, head, deprel: 'nmod' },
    ...movedTo(
      place,
      tree.children(index, 'case', 'det').filter((child) => child < place),
    ),
    ...movedTo(place, places.slice(0, -1)),
    { index, deprel: 'appos' },
  ];
}

/** "a coalition, the Platform/NN, …": a word with a capital and its article between commas behind a noun is its name. */
export function nameInCommas(tree: Tree, { index, pos, text, head }: Token): readonly Edit[] {
  if (pos !== 'NN' || !/^\p{Lu}\p{Ll}/u.test(text) || !tree.is(index, 'appos')) return none;
  const article = tree.tokens[index - 1];
  const isBare = article?.text === 'the' && tree.tokens[index - 2]?.text === ',';
  const isInSentence = tree.tokens.some((token) => /^\p{Ll}/u.test(token.text) && isVerb(token));
  return isBare && isInSentence && /^\p{Ll}/u.test(tree.token(head).text)
    ? [{ index, pos: 'NNP' }]
    : none;
}

/** "the Civil Disobedience/obj Movement/appos": of two words of one body's name the last is its head. */
export function lastWordOfBody(
  tree: Tree,
  { index: last, ner, head: first }: Token,
): readonly Edit[] {
  if (ner !== 'ORGANIZATION' || first !== last - 1 || !tree.is(last, 'appos')) return none;
  const word = tree.token(first);
  const isOneName = word.ner === ner && word.pos === 'NN' && /^\p{Lu}\p{Ll}/u.test(word.text);
  if (!isOneName || !isProper(tree.token(last)) || !/^\p{Lu}\p{Ll}/u.test(tree.token(last).text))
    return none;
  return inPlaceOf(tree, last, word, 'compound');
}

/** "activist Artur Sargsyan", "the news agency Apsnypress": a name left hanging straight after a noun names it. */
export function nameAfterNoun(tree: Tree, { index, head }: Token): readonly Edit[] {
  if (head < 0 || head > index || !isProper(tree.token(index)) || !isNoun(tree.token(head)))
    return none;
  if (!tree.is(index, 'dep') && !tree.is(index, 'nmod:npmod')) return none;
  // "Fatah, not Hamas/dep"
  if (tree.children(index, 'advmod').some((word) => tree.token(word).text === 'not')) return none;
  return tree.child(index, 'case') === undefined ? [{ index, deprel: 'appos' }] : none;
}

/**
 * `Gen. Richard "Tex" Coe`, 'Juan Carlos "El Tigre" Bonilla': the last word is the name's head, whatever stands in
 * quotation marks before it.
 */
export function nicknameTakenForHead(tree: Tree, { index: opening }: Token): readonly Edit[] {
  const nickname = capitalsAfter(tree, opening + 1);
  const closing = nickname.at(-1) ?? -1;
  const isQuoted = [opening, closing + 1].every((at) =>
    /^(''|``|["“”'‘’])$/u.test(tree.tokens[at]?.text ?? ''),
  );
  if (!isQuoted || nickname[0] !== opening + 1 || nickname.length > 3) return none;
  const given = properBefore(tree, opening);
  const family = properAfter(tree, closing + 2);
  const last = family.at(-1);
  if (last === undefined || given.length === 0) return none;
  const run = [...given, ...nickname, ...family];
  const isPerson = [...given, ...family].some((node) => tree.token(node).ner === 'PERSON');
  const heads = run.filter((node) => !run.includes(tree.token(node).head));
  const top = heads.find((node) => tree.token(node).head < (run[0] ?? 0)) ?? heads[0];
  if (!isPerson || top === undefined || (heads.length === 1 && top === last)) return none;
  const { head, deprel } = tree.token(top);
  return [
    { index: last, head, deprel, ner: 'PERSON' },
    // "John '/POS J.D. ' Dorrian"
    { index: opening, head: last, deprel: 'punct', pos: '``' },
    { index: closing + 1, head: last, deprel: 'punct', pos: "''" },
    ...movedTo(last, run.slice(0, -1), 'compound'),
    ...run
      .flatMap((node) => tree.children(node))
      .filter((child) => !run.includes(child))
      .map((index) => ({
        index,
        head: last,
        ...(tree.is(index, 'dep') && isNoun(tree.token(index)) ? { deprel: 'appos' } : {}),
      })),
  ];
}

/** The run of names that ends before a mark: "Juan Carlos". */
function properBefore(tree: Tree, mark: number): readonly number[] {
  let first = mark;
  while (first > 0 && isProper(tree.token(first - 1)) && tree.token(first - 1).ner === 'PERSON')
    first -= 1;
  if (first === mark && mark > 0 && isProper(tree.token(mark - 1))) first -= 1;
  return range(first, mark - 1);
}

function properAfter(tree: Tree, from: number): readonly number[] {
  let end = from;
  for (let at = tree.tokens[end]; at !== undefined && isProper(at); at = tree.tokens[end]) end += 1;
  return range(from, end - 1);
}

/** "the Group for the Support of Islam and Muslims": a name that the world knows is one, whatever stands in it. */
export function knownNameOfManyWords(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const edits: Edit[] = [];
  for (let first = 0; first < tree.tokens.length; first += 1) {
    const last = endOfKnownName(tree, first, vocabulary);
    if (last === null) continue;
    const run = range(first, last);
    const top = run.find((node) => !run.includes(tree.token(node).head));
    if (top === undefined) continue;
    const article = tree.tokens[first - 1]?.pos === 'DT' ? [first - 1] : [];
    // "Islamic State of Iraq and the Levant terrorists": the name stands before a noun of its own.
    const noun = tree.tokens[last + 1];
    const isBefore = noun?.pos === 'NNS' && run.includes(noun.head);
    const head = isBefore ? noun.index : last;
    const { head: above, deprel } = tree.token(top);
    edits.push(
      { index: head, head: above, deprel },
      ...(isBefore ? [{ index: last, head, deprel: 'compound' }] : []),
      ...(isProper(tree.token(last))
        ? []
        : [{ index: last, pos: tree.token(last).pos === 'NNS' ? 'NNPS' : 'NNP' }]),
      ...run.slice(0, -1).map((index) => ({
        index,
        head: last,
        deprel: 'compound',
        // The "es" of "Dar es Salaam" is no verb.
        ...(isVerb(tree.token(index)) ? { pos: 'NNP' } : {}),
      })),
      ...movedTo(
        head,
        [...article, ...run.flatMap((node) => tree.children(node))].filter(
          (child) => !run.includes(child) && child !== head,
        ),
      ),
    );
    first = last;
  }
  return edits;
}

/** The last word of the longest known name that starts here and has small words in it. */
function endOfKnownName(tree: Tree, first: number, vocabulary: Vocabulary): number | null {
  // "al-Qaeda in the Islamic Maghreb", whose article is a word of its own
  const isArticle = /^al$/iu.test(tree.token(first).text) && tree.tokens[first + 1]?.text === '-';
  // "The al-Shabaab militant group": the article is none of the name's.
  const { text: opening, pos: tag } = tree.token(first);
  if (tag === 'DT' || (!isArticle && !/^\p{Lu}/u.test(opening))) return null;
  let found: number | null = null;
  let small = false;
  const start = isArticle ? first + 2 : first + 1;
  for (let at = start; at < Math.min(tree.tokens.length, first + 10); at += 1) {
    const { text, pos } = tree.token(at);
    // "Doctors Without Borders"
    if (joiner.test(text) || pos === 'IN') small = true;
    else if (!/^\p{Lu}/u.test(text)) break;
    else if (small && isKnown(tree.text(first, at), vocabulary)) found = at;
  }
  return found;
}

/** A body's name, or that of a state: "Trinidad and Tobago". */
function isKnown(name: string, vocabulary: Vocabulary): boolean {
  const isState = name.includes(' and ') && vocabulary.country(name)?.as === 'name';
  return isState || vocabulary.knownName(name) !== undefined;
}

export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

const called = /^(called|dubbed|nicknamed|codenamed|known|alias|aka)$/iu;

/**
 * 'Qayyarah Airfield West, also called "Q-West"', "Jimmy Cherizier (alias Barbecue)": between a comma or a bracket and a name these
 * words give the name before the comma another, whatever the parser hung them on.
 */
export function nameCalledOtherwise(
  tree: Tree,
  { index, text, deprel, head }: Token,
): readonly Edit[] {
  if (!called.test(text)) return none;
  const comma = tree.tokens.findLast((each) => each.index < index && !each.pos.startsWith('RB'));
  const name = comma === undefined ? undefined : tree.tokens[comma.index - 1];
  if (comma === undefined || !/^[,(]$/u.test(comma.text) || name === undefined || !isProper(name))
    return none;
  const as = tree.tokens[index + 1]?.text === 'as' ? [index + 1] : [];
  if (/^known$/iu.test(text) && as.length === 0) return none;
  const run = capitalsAfter(tree, index + 1 + as.length);
  const alias = run.at(-1);
  if (alias === undefined || (deprel === 'acl' && head === name.index)) return none;
  const inner = (node: number): boolean => node > comma.index && node <= alias;
  const other = tree.token(alias);
  return [
    // "Salem Bakri/compound, alias Abu Hajar/nsubj, fled"
    ...(name.head === alias ? [{ index: name.index, head: other.head, deprel: other.deprel }] : []),
    { index, head: name.index, deprel: 'acl', pos: 'VBN', lemma: 'call' },
    { index: alias, head: index, deprel: 'xcomp', pos: 'NNP' },
    ...movedTo(alias, as, 'case'),
    ...run.slice(0, -1).map((node) => ({
      index: node,
      head: alias,
      deprel: /\p{L}/u.test(tree.token(node).text) ? 'compound' : 'punct',
    })),
    ...movedTo(index, range(comma.index + 1, index - 1), 'advmod'),
    // What hung on the other name goes where that hung.
    ...movedTo(
      name.index,
      tree.children(alias).filter((child) => child > alias && !inner(child) && child !== index),
    ),
  ];
}

/** The capitalised words from here on, with or without quotation marks before them. */
function capitalsAfter(tree: Tree, from: number): readonly number[] {
  const isMark = (node: number): boolean => /^(``|''|DT)$/u.test(tree.tokens[node]?.pos ?? '');
  let at = from;
  while (isMark(at)) at += 1;
  const first = at;
  while (/^[\p{Lu}\d-]/u.test(tree.tokens[at]?.text ?? '')) at += 1;
  return range(first, at - 1);
}

/** "the charity Nordhjelp/PERSON", "the party Nuevo Rumbo": what a body is called is no person. */
export function nameOfBody(
  tree: Tree,
  { index, ner, pos, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (ner !== 'PERSON' || !pos.startsWith('NNP')) return none;
  const isBeside = deprel === 'appos' && head >= 0 && tree.first(index) === head + 1;
  const before = isBeside ? tree.token(head) : undefined;
  if (before?.pos !== 'NN' || tree.child(before.index, 'det') === undefined) return none;
  const kind = vocabulary.kindOfNoun(before.lemma.toLowerCase());
  if (kind !== 'Organization' && kind !== 'ArmedGroup') return none;
  return tree
    .subtree(index)
    .filter((node) => tree.token(node).ner === 'PERSON' && node <= index)
    .map((node) => ({ index: node, ner: 'ORGANIZATION' }));
}

/** "Lord/nmod:poss 's Resistance Army (LRA) rebels": the acronym tells that the possessor is a word of the name. */
export function possessorWithinName(
  tree: Tree,
  { index: name, head: whole }: Token,
): readonly Edit[] {
  if (whole < name || !tree.is(name, 'compound')) return none;
  const acronym = tree.child(name, 'appos');
  const first = tree.first(name);
  const owner = tree.children(whole, 'nmod:poss').find((child) => tree.last(child) === first - 1);
  if (acronym === undefined || owner === undefined) return none;
  const words = [owner, ...tree.children(name, 'compound', 'amod'), name];
  const initials = words.map((word) => tree.token(word).text.slice(0, 1)).join('');
  return initials === tree.token(acronym).text ? [{ index: owner, head: name }] : none;
}

/** "in Novi/NNP Sad/JJ": an adjective with a capital right behind a name is the rest of it. */
export function adjectiveEndsName(tree: Tree, { index, pos, text, head }: Token): readonly Edit[] {
  if (pos !== 'JJ' || !/^\p{Lu}\p{Ll}/u.test(text) || head < 0 || head !== index - 1) return none;
  const first = tree.token(head);
  const next = tree.tokens[index + 1];
  const lead = tree.children(head, 'case', 'mark').find((child) => child === head - 1);
  if (!isProper(first) || lead === undefined || next === undefined || isNoun(next)) return none;
  if (!/^(in|at|near|from|to|outside)$/u.test(tree.token(lead).text)) return none;
  const above = first.head;
  const times = tree.children(index, 'obl').filter((child) => child > index);
  return [
    { index, head: above, deprel: tree.is(head, 'advcl') ? 'obl' : first.deprel, pos: 'NNP' },
    { index: head, head: index, deprel: 'compound' },
    { index: lead, head: index, deprel: 'case' },
    ...movedTo(above, times),
  ];
}

/** "the Trade and Industry/root Ministry/nsubj fined/acl:relcl a firm": no clause begins within the name of a body. */
export function nameTakenApart(tree: Tree): readonly Edit[] {
  const { root: first } = tree;
  const second = tree.tokens[first + 1];
  if (first < 0 || second === undefined || tree.child(first, 'nsubj', 'cop') !== undefined)
    return none;
  const isOneName = [tree.token(first), second].every(({ ner }) => ner === 'ORGANIZATION');
  const verb = second.head;
  if (!isOneName || !tree.is(second.index, 'nsubj') || tree.token(verb).head !== first) return none;
  return [
    { index: verb, head: -1, deprel: 'root' },
    { index: first, head: second.index, deprel: 'compound' },
    ...tree
      .children(first)
      .filter((child) => child !== verb)
      .map((index) => ({ index, head: index < first ? second.index : verb })),
  ];
}
