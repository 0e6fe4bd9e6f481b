import type { Token, Tree } from '@whence/parse';
import { type Edit, inPlaceOf, movedTo, none } from './rewrite.js';
import { isNoun, isProper, isVerb, leadOf, subjectRelation } from './word-class.js';

// Turns whose words the tagger does not know in each other's company: "en masse", "persona non grata".

/** "surrendered en/FW/obj masse": how they did it. */
export function enMasse(tree: Tree, { index: en, text, deprel }: Token): readonly Edit[] {
  const isPhrase = text === 'en' && /^(masse|bloc|route)$/u.test(tree.tokens[en + 1]?.text ?? '');
  return isPhrase && deprel === 'obj' ? [{ index: en, deprel: 'advmod' }] : none;
}

/** "sentenced to death in absentia/obl for treason/nmod": what follows belongs to the sentence. */
export function inAbsentia(tree: Tree, { index, text, head }: Token): readonly Edit[] {
  return text === 'absentia' && head >= 0 && isVerb(tree.token(head))
    ? movedTo(head, tree.children(index, 'nmod'), 'obl')
    : none;
}

/** "wounded four passers - by/case [in] Lima/acl": behind its hyphen the word is a part of theirs and leads nothing. */
export function particleOfNoun(
  tree: Tree,
  { index: by, start, text, head }: Token,
): readonly Edit[] {
  const [people, hyphen] = [tree.tokens[by - 2], tree.tokens[by - 1]];
  if (people === undefined || hyphen?.text !== '-' || !/^(by|on|up)$/u.test(text)) return none;
  if (people.end !== hyphen.start || hyphen.end !== start || people.pos !== 'NNS') return none;
  const led = head > by && tree.is(head, 'acl') && isNoun(tree.token(head)) ? [head] : [];
  return [
    { index: people.index, lemma: `${people.lemma}-${text}` },
    { index: hyphen.index, pos: 'HYPH' },
    { index: by, head: people.index, deprel: 'compound', pos: 'RP' },
    ...movedTo(people.index, led, 'nmod'),
  ];
}

/** "declared the envoy/compound persona/nsubj non/xcomp grata/dep": what somebody is declared to be. */
export function personaNonGrata(
  tree: Tree,
  { index: persona, text, deprel: hangs, head }: Token,
): readonly Edit[] {
  const [non, grata] = [tree.tokens[persona + 1], tree.tokens[persona + 2]];
  const who = tree.tokens[persona - 1];
  if (text !== 'persona' || non?.text !== 'non' || grata?.text !== 'grata') return none;
  if (who?.head !== persona || !isNoun(who)) return none;
  const verb = non.index === head ? non.head : head;
  if (verb < 0 || verb > persona || (!/^(nsubj|obj|xcomp)/u.test(hangs) && head !== non.index))
    return none;
  return [
    { index: who.index, head: verb, deprel: 'obj' },
    { index: grata.index, head: verb, deprel: 'xcomp', pos: 'NN' },
    { index: persona, head: grata.index, deprel: 'compound' },
    { index: non.index, head: grata.index, deprel: 'compound' },
    ...movedTo(
      who.index,
      tree.children(persona).filter((child) => child < who.index),
    ),
  ];
}

/** "had nothing/obj to do/acl with the raid/obl", "denied having anything to do with arming them": what one has to do with a deed is a part in it. */
export function toDoWith(tree: Tree, { index: much, text, deprel }: Token): readonly Edit[] {
  if (deprel !== 'obj' || !/^(nothing|anything|something|little|much)$/u.test(text)) return none;
  const [to, verb, lead] = tree.tokens.slice(much + 1, much + 4);
  if (to?.text !== 'to' || verb?.text !== 'do' || lead?.text !== 'with') return none;
  const deed = [verb.index, much, tree.token(much).head]
    .flatMap((node) => tree.children(node))
    .find((child) => leadOf(tree, child, 'with') === lead.index);
  return deed === undefined
    ? none
    : [
        { index: much, lemma: isSomebody(tree, deed) ? 'link' : 'part', pos: 'NN' },
        { index: verb.index, head: much, deprel: 'fixed', pos: 'IN' },
        { index: deed, head: much, deprel: isNoun(tree.token(deed)) ? 'nmod' : 'acl' },
      ];
}

/** "with the group", "with Bello": one has links with somebody, and a part in a deed. */
function isSomebody(tree: Tree, node: number): boolean {
  const { lemma, ner, pos } = tree.token(node);
  return pos.startsWith('NNP') || ner === 'PERSON' || /^(group|militia|movement|party|gang|rebel|him|it|them|her)$/u.test(lemma); // prettier-ignore
}

/** "hold them to account/VB and allow/conj aid": what they are held to is no verb. */
export function toAccount(tree: Tree, { index: account, text, pos }: Token): readonly Edit[] {
  const to = tree.tokens[account - 1];
  const verb = tree
    .ancestors(account)
    .find((node) => /^(hold|call|bring)$/u.test(tree.token(node).lemma));
  if (text !== 'account' || pos !== 'VB' || to?.text !== 'to' || verb === undefined) return none;
  return [
    { index: account, head: verb, deprel: 'obl', pos: 'NN' },
    { index: to.index, head: account, deprel: 'case', pos: 'IN' },
    ...movedTo(verb, tree.children(account, 'conj', 'advcl', 'obl', 'punct')),
    ...movedTo(tree.child(account, 'conj') ?? verb, tree.children(account, 'obj')),
  ];
}

/** "the singer-turned/dep-militant Fadel Shaker": what somebody was and what he is now both describe him. */
export function turnedInto(tree: Tree, { index: turned, text }: Token): readonly Edit[] {
  const [was, first, second, is] = [-2, -1, 1, 2].map((step) => tree.tokens[turned + step]);
  if (text !== 'turned' || first?.pos !== 'HYPH' || second?.pos !== 'HYPH') return none;
  if (was === undefined || is === undefined) return none;
  let last = is.index;
  while (tree.tokens[last + 1]?.pos === 'NNP') last += 1;
  const article = tree.tokens[was.index - 1];
  const from = article?.pos === 'DT' ? article.index : was.index;
  const words = tree.tokens.slice(from, last + 1);
  const outer = words.find(({ head }) => head < from || head > last);
  if (outer === undefined) return none;
  return [
    { index: last, head: outer.head, deprel: outer.deprel },
    ...words
      .filter(({ index }) => index !== last)
      .map(({ index, pos }) => ({
        index,
        head: last,
        deprel: pos === 'DT' ? 'det' : pos === 'HYPH' ? 'punct' : 'compound',
        ...(index === turned || index === is.index ? { pos: 'NN' } : {}),
      })),
    ...movedTo(
      last,
      words.flatMap(({ index }) =>
        tree.children(index).filter((child) => child < from || child > last),
      ),
    ),
    ...(last === is.index ? [{ index: last, pos: 'NN' }] : []),
  ];
}

/** "swore in/case its speaker/obl as president": whom one swears in gets an office, and nobody swears anything in him. */
export function sworeIn(tree: Tree, { index, text, head: who }: Token): readonly Edit[] {
  const swear = tree.tokens[index - 1];
  if (text !== 'in' || swear?.lemma !== 'swear' || !tree.is(index, 'case')) return none;
  if (!tree.is(who, 'obl') || tree.token(who).head !== swear.index) return none;
  return [
    { index, head: swear.index, deprel: 'compound:prt', pos: 'RP' },
    { index: who, deprel: 'obj' },
  ];
}

/** "won the election, beating/advcl the incumbent": who is beaten so is not hurt. */
export function beatenAtPolls(tree: Tree, { index, text, head }: Token): readonly Edit[] {
  const object = head < 0 ? undefined : tree.child(head, 'obj');
  return text === 'beating' &&
    tree.is(index, 'advcl') &&
    /^(win|secure|clinch|retain)$/u.test(tree.token(head).lemma) &&
    object !== undefined
    ? [{ index, lemma: 'defeat' }]
    : none;
}

/** "put them on its sanctions list": who is on such a list is on a blacklist. */
export function listOfThoseSanctioned(tree: Tree, { index, lemma }: Token): readonly Edit[] {
  const kind = tree.children(index, 'compound').find((child) => child === index - 1);
  if (lemma !== 'list' || kind === undefined) return none;
  return /^sanctions?$/u.test(tree.token(kind).lemma) ? [{ index, lemma: 'blacklist' }] : none;
}

/** "the Afghan charge d'affaires/appos": one office of two words. */
export function chargeOfAffairs(tree: Tree, { index, text, head }: Token): readonly Edit[] {
  const charge = tree.tokens[index - 1];
  if (!/^d['’]affaires$/iu.test(text) || charge === undefined) return none;
  if (!/^charg[eé]s?$/iu.test(charge.text)) return none;
  const whole = head === charge.index ? charge : tree.token(index);
  const lemma = "chargé d'affaires";
  return [
    { index: charge.index, head: whole.head, deprel: whole.deprel, pos: 'NN', lemma },
    { index, head: charge.index, deprel: 'flat', pos: 'NN' },
    ...movedTo(
      charge.index,
      tree.children(index).filter((child) => child !== charge.index),
    ),
  ];
}

/** "Médecins/nsubj sans/root Frontières/nsubj has halted/ccomp …": between two capitals "sans" is a word of their name. */
export function sansTakenForVerb(tree: Tree, { index: sans, text, head }: Token): readonly Edit[] {
  const [first, last] = [tree.tokens[sans - 1], tree.tokens[sans + 1]];
  if (text !== 'sans' || first === undefined || last === undefined) return none;
  if (![first, last].every((each) => /^\p{Lu}/u.test(each.text))) return none;
  const verb = last.head;
  if (verb < sans || tree.token(verb).head !== sans) return none;
  return [
    { index: verb, head, deprel: tree.token(sans).deprel },
    { index: sans, head: last.index, deprel: 'compound', pos: 'NNP' },
    { index: first.index, head: last.index, deprel: 'compound' },
    { index: last.index, head: verb, deprel: subjectRelation(tree, verb), pos: 'NNP' },
    ...movedTo(
      verb,
      tree.children(sans).filter((child) => child !== first.index && child !== verb),
    ),
  ];
}

/** "said no/dep to the offer/obl", "said yes/discourse to talks/obl", "said sorry/xcomp to them": what one says to it. */
export function yesOrNo(tree: Tree, { index, text, deprel }: Token): readonly Edit[] {
  const [say, to] = [tree.tokens[index - 1], tree.tokens[index + 1]];
  if (!/^(yes|no|sorry)$/u.test(text) || say?.lemma !== 'say' || to?.text !== 'to') return none;
  if (!/^(dep|discourse|det|obj|xcomp|advmod)$/u.test(deprel)) return none;
  const answered = tree.ancestors(to.index).find((node) => node > to.index);
  if (answered === undefined) return none;
  return [
    { index, head: say.index, deprel: 'obj', pos: 'NN' },
    { index: answered, head: say.index, deprel: 'obl' },
  ];
}

/** "let go/xcomp nine boys/obj": they go, and are let. */
export function letGo(tree: Tree, { index: go, text, head: verb }: Token): readonly Edit[] {
  const people = tree.child(go, 'obj');
  if (text !== 'go' || verb !== go - 1 || tree.token(verb).lemma !== 'let' || people === undefined)
    return none;
  return [{ index: go, deprel: 'compound:prt' }, ...movedTo(verb, tree.children(go))];
}

/**
 * "hacked to/dep death/ccomp nine farmers/obj>death", "stabbed to/case death/compound 19 people/obl": how they did it; whom they did it to
 * stands behind.
 */
export function toDeath(tree: Tree, { index: death, text, deprel, head }: Token): readonly Edit[] {
  const verb = death - 2;
  if (text !== 'death' || tree.tokens[death - 1]?.text !== 'to') return none;
  const isContent = /^(ccomp|advcl)$/u.test(deprel) && head === verb;
  const isTaken = deprel === 'compound' && tree.is(head, 'obl') && tree.token(head).head === verb;
  if (!isContent && !isTaken) return none;
  const behind = tree.children(death).filter((child) => child > death);
  return [
    ...(isTaken ? [{ index: head, head: verb, deprel: 'obj' }] : []),
    { index: death, head: verb, deprel: 'obl' },
    { index: death - 1, head: death, deprel: 'case' },
    ...movedTo(isTaken ? head : verb, behind),
  ];
}

/** "staged a sit/obj -in/amod": a noun that is made of a verb and its particle. */
export function sitIn(tree: Tree, { index: last, text, pos, head: first }: Token): readonly Edit[] {
  const hyphen = tree.tokens[last - 1];
  if (!/^(in|out|off|up|down)$/u.test(text) || pos.startsWith('NN')) return none;
  if (hyphen?.pos !== 'HYPH' || first !== last - 2 || !isNoun(tree.token(first))) return none;
  return [...inPlaceOf(tree, last, tree.token(first), 'compound'), { index: last, pos: 'NN' }];
}

/** "Commander/nsubj-in/case-Chief/compound Ali Omar/nmod-of-Commander said": one office, and its holder behind it. */
export function inChief(tree: Tree, { index: chief, text, head: name }: Token): readonly Edit[] {
  if (!/^chief$/iu.test(text)) return none;
  const [office, dash, into, second] = [chief - 4, chief - 3, chief - 2, chief - 1].map((index) => tree.tokens[index]); // prettier-ignore
  if (office === undefined || dash?.text !== '-' || into?.text !== 'in' || second?.text !== '-') return none; // prettier-ignore
  const top = name > chief && tree.token(name).head === office.index ? name : undefined;
  if (top === undefined && !isProper(office)) return none;
  const holder = top ?? chief;
  return [
    { index: holder, head: office.head, deprel: office.deprel },
    ...(top === undefined ? [] : [{ index: chief, head: top, deprel: 'compound' }]),
    { index: office.index, head: chief, deprel: 'compound' },
    { index: into.index, pos: 'HYPH' },
    ...movedTo(chief, [dash.index, into.index, second.index], 'punct'),
    ...movedTo(
      holder,
      tree.children(office.index).filter((child) => child < office.index || child > holder),
    ),
  ];
}
