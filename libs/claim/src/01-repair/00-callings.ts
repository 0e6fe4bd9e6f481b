import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import {
  givesAlias,
  givesName,
  isNoun,
  isProper,
  isVerb,
  leadOf,
  spellings,
  subjectRelation,
} from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

/** Verbs that give their object a name or an office: what follows them is no object. */
const calls =
  /^(name|call|know|identify|dub|nickname|elect|appoint|declare|become|remain|rename)$/u;

/** "The rebels released/acl Maria Diaz/xcomp": a person's name straight behind such a verb is whom it is done to. */
export function nameTakenForComplement(
  tree: Tree,
  { index, ner, head: verb, deprel }: Token,
): readonly Edit[] {
  if (ner !== 'PERSON' || deprel !== 'xcomp' || !isProper(tree.token(index))) return none;
  if (verb > index || !/^VB[DN]$/u.test(tree.token(verb).pos)) return none;
  if (calls.test(tree.token(verb).lemma) || tree.child(index, 'case', 'cop') !== undefined)
    return none;
  return tree.child(verb, 'obj', 'aux:pass') === undefined ? [{ index, deprel: 'obj' }] : none;
}

/** "dismissed the mayor and named a judge/xcomp, Omar Bello/obj": the name stands beside the second, and says who that is. */
export function nameOfSecond(
  tree: Tree,
  { index, ner, head: first, deprel }: Token,
): readonly Edit[] {
  if (ner !== 'PERSON' || deprel !== 'obj' || first < 0) return none;
  const comma = tree.first(index) - 1;
  const who = tree.tokens[comma - 1];
  const other = tree.child(first, 'obj');
  if (tree.tokens[comma]?.text !== ',' || who === undefined || !isNoun(who)) return none;
  const isSecond = other !== undefined && other < who.head && isVerb(tree.token(who.head));
  if (!isSecond || who.head === first || tree.child(who.index, 'det', 'nmod:poss') === undefined)
    return none;
  return [
    { index, head: who.index, deprel: 'appos' },
    { index: who.index, deprel: 'obj' },
    ...movedTo(
      who.head,
      tree.children(first, 'obl').filter((child) => child > index),
    ),
  ];
}

/** "identified Omar Bello as the owner/nmod of the ship": what somebody is said to be is said of him by the verb. */
export function namedAs(tree: Tree, { index, head: object }: Token): readonly Edit[] {
  if (object < 0 || !tree.is(index, 'nmod') || leadOf(tree, index, 'as') === undefined) return none;
  const { head: verb } = tree.token(object);
  const isNamed = verb >= 0 && /^(identify|describe|name)$/u.test(tree.token(verb).lemma);
  return isNamed && tree.is(object, 'obj') && isProper(tree.token(object))
    ? [{ index, head: verb, deprel: 'obl' }]
    : none;
}

/** "called the claim/compound nonsense/obj", "calling the expulsions/compound genocide/obj": two nouns are whom or what one calls so, and what. */
export function calledTakenIntoName(
  tree: Tree,
  { index: said, head: verb, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (
    deprel !== 'obj' ||
    verb < 0 ||
    !/^(call|brand|label|deem|term|dub)$/u.test(tree.token(verb).lemma)
  )
    return none;
  const called = tree.children(said, 'compound').find((child) => child === said - 1);
  const article = tree.children(said, 'det', 'nmod:poss').find((child) => child < (called ?? 0));
  if (called === undefined || article === undefined || tree.child(verb, 'xcomp') !== undefined)
    return none;
  // "called the confidence vote": two nouns in the singular are mostly one thing.
  const isApart =
    /^(the|these|those|its|his|her|their)$/u.test(tree.token(article).text) &&
    (tree.token(called).pos === 'NNS' || vocabulary.isNegating(tree.token(said).lemma));
  return !isApart
    ? none
    : [
        { index: called, head: verb, deprel: 'obj' },
        { index: said, deprel: 'xcomp' },
        ...movedTo(
          called,
          tree.children(said).filter((child) => child < called),
        ),
      ];
}

/** "declared Omar Bello/nsubj the winner/xcomp", "called the charges/nsubj absurd/xcomp": whom and what one calls something. */
export function objectOfCalling(tree: Tree, { index, head: said }: Token): readonly Edit[] {
  if (said < 0 || !tree.is(index, 'nsubj') || !tree.is(said, 'xcomp')) return none;
  const { head: verb } = tree.token(said);
  const isCalled = /^(NN|JJ)/u.test(tree.token(said).pos) && tree.child(said, 'cop') === undefined;
  return isCalled && isVerb(tree.token(verb)) && tree.child(verb, 'obj') === undefined
    ? [{ index, head: verb, deprel: 'obj' }]
    : none;
}

/** "called them/nsubj lies/ccomp": where nothing follows, nobody is said to lie. */
export function liesTakenForVerb(
  tree: Tree,
  { index: lies, text, head: call }: Token,
): readonly Edit[] {
  if (text !== 'lies' || call < 0 || !tree.is(lies, 'ccomp')) return none;
  const subject = tree.child(lies, 'nsubj');
  const isAlone = tree
    .children(lies)
    .every((child) => child === subject || tree.is(child, 'punct'));
  if (tree.token(call).lemma !== 'call' || subject === undefined || !isAlone) return none;
  return [
    { index: lies, pos: 'NNS', lemma: 'lie', deprel: 'xcomp' },
    { index: subject, head: call, deprel: 'obj' },
  ];
}

/**
 * "A faction calling/root itself the Free Army/nsubj seized/ccomp the town": what it calls itself stands beside it, and what is left is
 * what it did.
 */
export function callingItself(
  tree: Tree,
  { index: deed, head: calling, pos }: Token,
): readonly Edit[] {
  if (calling < 0 || deed < calling || tree.token(calling).lemma !== 'call') return none;
  if (!/^VB[DZP]$/u.test(pos) && tree.child(deed, 'aux') === undefined) return none;
  const name = tree.child(deed, 'nsubj', 'nsubj:pass', 'csubj');
  const itself = tree.tokens[calling + 1];
  if (!/^(itself|themselves|himself|herself)$/u.test(itself?.text ?? '') || name === undefined)
    return none;
  if (tree.is(calling, 'acl:relcl')) {
    // "a commander/root who calls/acl himself Omar Bello/csubj apologised/dep"
    const { head: who } = tree.token(calling);
    const { head, deprel } = tree.token(who);
    return tree.first(name) !== calling + 2
      ? none
      : [
          { index: deed, head, deprel },
          { index: who, head: deed, deprel: subjectRelation(tree, deed) },
          { index: name, head: calling, deprel: 'xcomp' },
          ...movedTo(deed, tree.children(who, 'punct')),
        ];
  }
  if (tree.token(calling).text !== 'calling') return none;
  let whole = tree.child(calling, 'nsubj') ?? calling - 1;
  // "a group of colonels calling itself"
  while (tree.is(whole, 'nmod') && leadOf(tree, whole, 'of') !== undefined)
    whole = tree.token(whole).head;
  if (whole < 0 || tree.first(name) !== calling + 2) return none;
  const { head, deprel } = tree.token(calling);
  return [
    { index: deed, head, deprel },
    { index: whole, head: deed, deprel: tree.token(name).deprel },
    { index: calling, head: whole, deprel: 'acl' },
    { index: name, head: calling, deprel: 'xcomp' },
    ...movedTo(
      deed,
      tree.children(calling).filter((child) => child > deed),
    ),
  ];
}

/** "declared the banker/nsubj wanted/ccomp": whom one looks for, and who wants nothing. */
export function declaredWanted(
  tree: Tree,
  { index: wanted, text, head: verb }: Token,
): readonly Edit[] {
  if (text !== 'wanted' || verb < 0 || tree.token(verb).lemma !== 'declare') return none;
  const whom = tree.child(wanted, 'nsubj');
  if (whom === undefined || whom < verb || !/^(ccomp|xcomp)$/u.test(tree.token(wanted).deprel))
    return none;
  return tree.child(wanted, 'obj', 'xcomp', 'ccomp', 'aux', 'mark') !== undefined
    ? none
    : [
        { index: whom, head: verb, deprel: 'obj' },
        { index: wanted, deprel: 'xcomp', pos: 'JJ' },
      ];
}

/** "designated the militia/iobj a terrorist group/obj": whom one calls something gets nothing. */
export function calledTakenForRecipient(
  tree: Tree,
  { index: called, head: verb }: Token,
): readonly Edit[] {
  if (
    !tree.is(called, 'iobj') ||
    !/^(designate|declare|proclaim|deem|label|brand|call|elect|appoint)$/u.test(
      tree.token(verb).lemma,
    )
  )
    return none;
  const name = tree.child(verb, 'obj');
  return name === undefined || name < called
    ? none
    : [
        { index: called, deprel: 'obj' },
        { index: name, deprel: 'xcomp' },
      ];
}

/** Verbs that say what one calls something: a closed class. */
const namesSomething = /^(call|brand|label|deem|term|declare|consider)$/u;

/** "called a strike/xcomp", "called the raid/xcomp illegal/amod": with no other object, the noun is no name that one gives. */
export function objectTakenForName(tree: Tree, { index, pos, head: verb }: Token): readonly Edit[] {
  if (!/^NNS?$/u.test(pos) || verb < 0 || verb > index || !tree.is(index, 'xcomp')) return none;
  if (!namesSomething.test(tree.token(verb).lemma) || tree.is(verb, 'acl:relcl')) return none;
  const isNamed = tree.child(verb, 'obj', 'aux:pass', 'ccomp') !== undefined;
  return isNamed || tree.child(index, 'cop', 'case', 'mark', 'nsubj', 'obj') !== undefined
    ? none
    : [{ index, deprel: 'obj' }];
}

const kin =
  /^(son|daughter|brother|sister|wife|husband|nephew|niece|cousin|uncle|father|mother|friend|ally|aide|protege|(son|brother|daughter|sister|father)-in-law)$/u;

/** "named his son/compound vice-president/obj": behind "his" a relative is who is named, and the office what he becomes. */
export function kinTakenForModifier(
  tree: Tree,
  { index: relative, lemma, head: office }: Token,
): readonly Edit[] {
  const his = tree.tokens[relative - 1];
  if (!kin.test(lemma) || his?.pos !== 'PRP$' || office < relative) return none;
  const above = tree.is(relative, 'compound') ? [office, ...tree.ancestors(office)] : [];
  const named = above.find((node) => tree.is(node, 'obj'));
  if (named === undefined || his.head !== named) return none;
  const { head: verb } = tree.token(named);
  if (!givesName.test(tree.token(verb).lemma)) return none;
  return [
    { index: relative, head: verb, deprel: 'obj' },
    { index: his.index, head: relative },
    { index: named, deprel: 'xcomp' },
    ...movedTo(
      relative,
      tree.children(named).filter((child) => child < his.index),
    ),
  ];
}

/** "Ghana's President John Mahama will visit": the title and the name are one subject. */
export function titleBesideName(tree: Tree, { index: verb }: Token): readonly Edit[] {
  const [subject, second] = tree.children(verb, 'nsubj');
  // "in which the liberal candidate/dep Ana Petrova won"
  const before = tree
    .children(verb, 'dep')
    .find((child) => subject !== undefined && tree.first(subject) === child + 1);
  const title = before ?? subject;
  const name =
    (before === undefined ? second : subject) ??
    (title === undefined ? undefined : tree.child(title, 'appos', 'dep'));
  if (title === undefined || name === undefined || tree.token(name).ner !== 'PERSON') return none;
  if (!isNoun(tree.token(title)) || tree.token(title).ner === 'PERSON') return none;
  if (tree.first(name) !== title + 1 || !isNoun(tree.token(title + 1))) return none;
  const { head, deprel } = tree.token(title);
  return [
    // "Bolivia's prime minister Omar/dep Bello": who acts is the one who has the office.
    ...(tree.token(name).head === title ? [{ index: name, head, deprel }] : []),
    { index: title, head: name, deprel: 'compound' },
    ...movedTo(
      name,
      tree.children(title).filter((child) => child !== name),
    ),
  ];
}

/** "the commanding/acl general/JJ": an officer, whatever the tags. */
export function generalTakenForAdjective(
  tree: Tree,
  { index, text, pos, head }: Token,
): readonly Edit[] {
  const next = tree.tokens[index + 1];
  const commanding = tree.tokens[index - 1];
  if (text !== 'general' || pos !== 'JJ' || next === undefined || isNoun(next)) return none;
  // "The general/root warned/dep of an attack"
  if (head < 0 && next.head === index && /^VB[DN]$/u.test(next.pos) && commanding?.pos === 'DT')
    return [
      { index: next.index, head: -1, deprel: 'root', pos: 'VBD' },
      { index, head: next.index, deprel: 'nsubj', pos: 'NN' },
      ...movedTo(
        next.index,
        tree.children(index).filter((child) => child > next.index),
      ),
    ];
  // "said the general/JJ had left"
  if (commanding?.pos === 'DT' && tree.is(index, 'nsubj') && head > index)
    return [{ index, pos: 'NN' }];
  if (commanding?.pos !== 'VBG' || head !== commanding.index || commanding.head < 0) return none;
  // "The CJTF/nsubj commanding/advcl general, Gen. Townsend/nsubj, made …"
  const verb = tree.is(commanding.index, 'advcl') ? commanding.head : undefined;
  const force = verb === undefined ? commanding.head : tree.child(commanding.index, 'nsubj');
  if (force === undefined || !isNoun(tree.token(force))) return none;
  const name = verb === undefined ? undefined : tree.child(verb, 'nsubj');
  const above = verb === undefined ? tree.token(force) : { head: verb, deprel: 'nsubj' };
  return [
    { index, head: above.head, deprel: above.deprel, pos: 'NN' },
    { index: force, head: index, deprel: 'compound' },
    { index: commanding.index, head: index, deprel: 'amod' },
    ...(name === undefined || name < index ? [] : [{ index: name, head: index, deprel: 'appos' }]),
    ...movedTo(
      index,
      tree.children(force).filter((child) => child !== commanding.index),
    ),
  ];
}

/** "two men spying for an agency, the GRU, were held": one name is not several people, but what stands before the comma. */
export function nameOfOne(tree: Tree, { index, pos, ner, head }: Token): readonly Edit[] {
  if (pos !== 'NNP' || ner === 'PERSON' || head < 0 || !tree.is(index, 'appos')) return none;
  const comma = tree.first(index) - 1;
  const before = tree.tokens[comma - 1];
  const areSeveral = tree.token(head).pos === 'NNS' && tree.child(head, 'nummod') !== undefined;
  const isNearer = before !== undefined && before.index > head && before.pos === 'NN';
  const isList = tree.child(index, 'conj') !== undefined;
  return areSeveral && isNearer && !isList && tree.tokens[comma]?.text === ','
    ? [{ index, head: before.index }]
    : none;
}

/**
 * "called reports that it had shipped missiles false/xcomp", "described claims that it lost as lies/obl", "called the claim that
 * it looted the hospital/iobj a lie/obj": what ends the sentence is said of the reports, by who calls them so.
 */
export function verdictOnReport(
  tree: Tree,
  { index: verdict, lemma, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (verb < 0 || verb > verdict || !vocabulary.isNegating(lemma.toLowerCase())) return none;
  if (!/^(JJ|NN|VBN)/u.test(tree.token(verdict).pos)) return none;
  const above = tree.ancestors(verb);
  const calling = above.find((node) => reviles.test(tree.token(node).lemma));
  // "called reports/xcomp that it lost false"
  const report = calling === undefined ? undefined : tree.child(calling, 'obj', 'xcomp');
  if (calling === undefined || report === undefined) return none;
  if (vocabulary.reportingNoun(tree.token(report).lemma) === undefined || report > verb)
    return none;
  // `called it "absurd".`
  const next = tree.tokens.slice(tree.last(verdict) + 1).find(({ text }) => !/^["”»]$/u.test(text));
  const isLast = /^[.,;]$/u.test(next?.text ?? '.');
  const isAs = leadOf(tree, verdict, 'as') !== undefined;
  const words = tree.children(verdict).filter((child) => !tree.is(child, 'punct'));
  const isBare = words.every((child) => child > verdict) && !tree.is(verdict, 'obj');
  const object = tree.is(verdict, 'obj') ? tree.child(verb, 'iobj') : undefined;
  if (!isLast || !(isAs || isBare || object !== undefined)) return none;
  const content = tree
    .children(calling, 'ccomp')
    .filter(
      (clause) => tree.first(clause) === report + 1 && leadOf(tree, clause, 'that') !== undefined,
    );
  return [
    { index: report, deprel: 'obj' },
    { index: verdict, head: calling, deprel: isAs ? 'obl' : 'xcomp' },
    ...(object === undefined ? [] : [{ index: object, deprel: 'obj' }]),
    ...movedTo(report, content, 'acl'),
  ];
}

/** "dismissed as/case baseless/amod a report/obl that it fled": "as" leads what the report is called, and the report is whom it is said of. */
export function verdictBeforeReport(
  tree: Tree,
  { index: report, deprel, lemma, head: calling }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (deprel !== 'obl' || calling < 0 || report < calling) return none;
  if (vocabulary.reportingNoun(lemma) === undefined) return none;
  const as = leadOf(tree, report, 'as');
  const verdict = as === undefined ? undefined : tree.tokens[as + 1];
  if (as === undefined || verdict === undefined || !tree.is(verdict.index, 'amod')) return none;
  if (!vocabulary.isNegating(verdict.lemma) || !reviles.test(tree.token(calling).lemma))
    return none;
  return [
    { index: report, deprel: 'obj' },
    { index: verdict.index, head: calling, deprel: 'obl' },
    { index: as, head: verdict.index },
  ];
}

/** `called the offer/obj "a trick"/dep`, `called the fall of the town "an invasion"/dep`: what is quoted behind the noun is what it is called. */
export function quotedBehindObject(tree: Tree, { index: said, head }: Token): readonly Edit[] {
  if (head < 0 || head > said || !tree.is(said, 'dep') || !isNoun(tree.token(said))) return none;
  const first = tree.first(said);
  if (![first - 1, first].some((at) => /^(["“]|``|'')$/u.test(tree.tokens[at]?.text ?? '')))
    return none;
  const object = [head, ...tree.ancestors(head)].find((node) => tree.is(node, 'obj'));
  const verb = object === undefined ? -1 : tree.token(object).head;
  if (verb < 0 || !/^(call|brand|label|dub|term)$/u.test(tree.token(verb).lemma)) return none;
  return tree.child(verb, 'xcomp') === undefined
    ? [{ index: said, head: verb, deprel: 'xcomp' }]
    : none;
}

const reviles = /^(call|describe|label|brand|term|deem|dub|denounce|dismiss|reject)$/u;

/** "called Omar Bello to discuss/xcomp the raid": by telephone, and the caller discusses it. */
export function callTakenForBid(tree: Tree, { index: call, lemma, pos }: Token): readonly Edit[] {
  if (lemma !== 'call' || !pos.startsWith('VB') || tree.child(call, 'aux:pass') !== undefined)
    return none;
  const [who, aim] = [tree.child(call, 'obj'), tree.child(call, 'advcl', 'xcomp')];
  if (who === undefined || aim === undefined || leadOf(tree, aim, 'to') === undefined) return none;
  const isPerson = tree.token(who).ner === 'PERSON' || tree.child(who, 'nmod:poss') !== undefined;
  return isPerson && said.test(tree.token(aim).lemma)
    ? [
        { index: call, lemma: 'telephone' },
        { index: aim, deprel: 'advcl' },
      ]
    : none;
}

const said = /^(discuss|congratulate|thank|express|offer|convey|inform|brief|complain|protest|urge|tell|warn|say|reassure|ask|apologise|apologize)$/u; // prettier-ignore

/**
 * "a commander of the Red Front known/acl as Tiger", "its chief in the area, known/acl as Omar": who has no name yet is known by
 * one, and not the body that has one, nor the place.
 */
export function knownOfBody(
  tree: Tree,
  { index: known, deprel, lemma, head: body }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (deprel !== 'acl' || !givesAlias.test(lemma)) return none;
  if (!tree.is(body, 'nmod') || isPersonNoun(tree, body, vocabulary)) return none;
  const alias = tree.children(known, 'obl', 'xcomp', 'obj').find((child) => child > known);
  const isOfPerson = alias !== undefined && tree.token(alias).ner === 'PERSON';
  if (!isOfPerson && !(isProper(tree.token(body)) && leadOf(tree, body, 'of') !== undefined))
    return none;
  const [who] = tree
    .ancestors(body)
    .slice(0, isOfPerson ? 2 : 1)
    .filter((node) => isPersonNoun(tree, node, vocabulary));
  return who === undefined ? none : [{ index: known, head: who }];
}

/** "commander", "bomb maker" */
function isPersonNoun(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  return (
    tree.token(node).pos === 'NN' &&
    spellings(tree, node).some((noun) => vocabulary.kindOfNoun(noun) === 'Person')
  );
}

/** `called the report/obj "baseless/dep"`, `called the charge/obl:npmod "false/xcomp"`: quotation marks around what something is called hide it. */
export function verdictInQuotes(
  tree: Tree,
  { index: verdict, pos, deprel, head: verb }: Token,
): readonly Edit[] {
  if (pos !== 'JJ' || !/^(dep|xcomp)$/u.test(deprel) || verb < 0) return none;
  if (!/^(call|label|brand|deem|term)$/u.test(tree.token(verb).lemma)) return none;
  const measured = tree.child(verdict, 'obl:npmod');
  const called = measured ?? tree.child(verb, 'obj');
  if (called === undefined || called < verb || called > verdict) return none;
  return [
    { index: verdict, deprel: 'xcomp' },
    { index: called, head: verb, deprel: 'obj' },
    ...movedTo(
      called,
      tree.children(verdict).filter((child) => measured !== undefined && child < called),
    ),
  ];
}
