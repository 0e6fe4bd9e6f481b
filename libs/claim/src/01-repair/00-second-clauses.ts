import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isParty } from '../03-clause/party.js';
import { isThreatNext } from './05-speakers.js';
import {
  isDative,
  isFiniteVerb,
  isNoun,
  isPronoun,
  isTemporal,
  isVerb,
  leadOf,
  subjectRelation,
  tells,
} from './word-class.js';
import { type Edit, inPlaceOf, movedTo, none } from './rewrite.js';

// Of two clauses with an "and" or "but" between them, the first was taken into the subject of the second.

/**
 * "600 people rallied/nsubj that evening, and police/conj said/root …", "police in Kampala fired/dep tear gas, and a leader/conj
 * was detained/root": who stands straight before the second verb, behind a comma and "and", is its subject; in "police warned/acl of
 * leaflets, and on Friday/conj detained/root a teacher" it is when.
 */
export function clauseTakenForSubject(tree: Tree, { index: second }: Token): readonly Edit[] {
  const { head, deprel, pos } = tree.token(second);
  if (!pos.startsWith('VB') || !isFiniteVerb(tree, second)) return none;
  const whole = tree
    .children(second, 'nsubj', 'nsubj:pass', 'csubj', 'csubj:pass')
    .find((child) => child < second);
  if (whole === undefined) return none;
  const first = finiteVerbOf(tree, whole);
  if (first === undefined) return none;
  const subject = secondSubject(tree, whole, first, second);
  const [and] = subject === undefined ? [] : tree.children(subject, 'cc');
  if (subject === undefined || and === undefined) return none;
  const remark = remarkBehind(tree, subject);
  return [
    ...(remark === undefined ? [] : [{ index: remark.clause, head: subject }]),
    { index: first, head, deprel },
    ...(first === whole ? [] : [{ index: whole, head: first, deprel: 'nsubj' }]),
    { index: second, head: first, deprel: 'conj' },
    { index: and, head: second },
    {
      ...{ index: subject, head: second },
      deprel: isTemporal(tree, subject) ? 'obl' : subjectRelation(tree, second),
    },
    ...movedTo(
      first,
      tree.children(second).filter((child) => child < tree.first(whole)),
    ),
  ];
}

/**
 * "claimed responsibility/nsubj, but police/conj suspect/ccomp a gang", "signed the accord/nsubj, but rebels/conj broke/ccomp it": with
 * "but" between them two are no subject; the one is what the first clause is about, and the other begins the second.
 */
export function objectTakenForSubject(
  tree: Tree,
  { index: second, head: first, deprel }: Token,
): readonly Edit[] {
  if (deprel !== 'ccomp' || first > second || tree.child(second, 'mark') !== undefined) return none;
  const object = tree.child(second, 'nsubj');
  if (object === undefined || object < first || tree.child(first, 'obj') !== undefined) return none;
  const subject = tree
    .children(object, 'conj')
    .find((child) => child < second && tree.children(child, 'cc').some((cc) => tree.token(cc).text === 'but')); // prettier-ignore
  if (subject === undefined) return none;
  return [
    { index: object, head: first, deprel: 'obj' },
    { index: second, head: first, deprel: 'conj' },
    { index: subject, head: second, deprel: subjectRelation(tree, second) },
    ...movedTo(second, tree.children(subject, 'cc')),
  ];
}

/** The verb of the first clause: the subject itself, with one of its own, or hung on it with an object or a phrase. */
function finiteVerbOf(tree: Tree, whole: number): number | undefined {
  if (isVerb(tree.token(whole)))
    return isFiniteVerb(tree, whole) && tree.child(whole, 'nsubj', 'nsubj:pass') !== undefined
      ? whole
      : undefined;
  if (!isNoun(tree.token(whole))) return undefined;
  return tree
    .children(whole, 'dep', 'acl')
    .find(
      (child) =>
        child > whole &&
        (tree.token(child).pos === 'VBD' || isBidding(tree, child)) &&
        tree.child(child, 'obj', 'obl') !== undefined &&
        tree.child(child, 'nsubj', 'nsubj:pass', 'mark') === undefined,
    );
}

/** "called/VBN on the parties to stop": whom one calls on is called by nobody. */
function isBidding(tree: Tree, verb: number): boolean {
  const isOn = tree.children(verb, 'obl').some((child) => leadOf(tree, child, 'on') !== undefined);
  return tree.token(verb).lemma === 'call' && isOn && tree.child(verb, 'xcomp') !== undefined;
}

/** The last of those coordinated within the first clause, where its phrase reaches to the second verb. */
function secondSubject(
  tree: Tree,
  whole: number,
  first: number,
  second: number,
): number | undefined {
  return tree.subtree(whole).find((node) => {
    if (node < first || !tree.is(node, 'conj') || !isNoun(tree.token(node))) return false;
    const and = tree.child(node, 'cc');
    if (and === undefined || and > node) return false;
    // "Two men were beaten/csubj:pass by guards and their van/conj was taken": no clause is done to anybody.
    const isPassive = tree.is(whole, 'csubj:pass');
    if (tree.tokens[and - 1]?.text !== ',' && !isTemporal(tree, node) && !isPassive) return false;
    if (!/^(and|but)$/u.test(tree.token(and).text)) return false;
    const end = remarkBehind(tree, node)?.end ?? tree.last(node);
    return tree.tokens
      .slice(end + 1, second)
      .every(({ head, pos }) => head === second || pos === ',');
  });
}

/** "an officer, who asked not to be named, blamed …": the clause between two commas, which the parser may hang elsewhere. */
function remarkBehind(
  tree: Tree,
  node: number,
): { readonly clause: number; readonly end: number } | undefined {
  const [comma, who] = [tree.tokens[tree.last(node) + 1], tree.tokens[tree.last(node) + 2]];
  if (comma?.text !== ',' || who === undefined || !/^wh(o|ich)$/u.test(who.text)) return undefined;
  const clause = tree.ancestors(who.index).find((each) => tree.is(each, 'acl:relcl'));
  if (clause === undefined || tree.first(clause) < comma.index) return undefined;
  const end = tree.last(clause);
  return tree.tokens[end + 1]?.text === ',' ? { clause, end } : undefined;
}

/** "said that he had been beaten/ccomp, demanded/ccomp an apology and denied it": what has its "that" straight behind the verb is what was said, and who said so goes on. */
export function deedBehindThat(
  tree: Tree,
  { index: second, pos, head: speech, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (
    deprel !== 'ccomp' ||
    pos !== 'VBD' ||
    speech > second ||
    !tells(tree.token(speech).lemma, vocabulary)
  )
    return none;
  if (tree.child(second, 'nsubj', 'nsubj:pass', 'aux', 'mark') !== undefined) return none;
  const content = tree
    .children(second, 'ccomp', 'advcl')
    .find((child) => child < second && tree.first(child) === speech + 1);
  return content === undefined || leadOf(tree, content, 'that') !== speech + 1
    ? none
    : [
        { index: content, head: speech, deprel: 'ccomp' },
        { index: second, head: speech, deprel: 'conj', pos: tree.token(speech).pos },
      ];
}

/** "sent jets to Libya, and officers/conj-of-Libya trained/dep pilots": straight before a past form stands who does it. */
export function doerTakenForConjunct(
  tree: Tree,
  { index: second, pos, deprel, head: first }: Token,
): readonly Edit[] {
  if (pos !== 'VBD' || !/^(dep|parataxis|ccomp)$/u.test(deprel) || first < 0 || first > second)
    return none;
  if (!isVerb(tree.token(first)) || tree.child(second, 'nsubj', 'nsubj:pass', 'mark') !== undefined)
    return none;
  const doer = tree.tokens.findLast(
    ({ index, pos: form }) => index < second && !form.startsWith('RB'),
  );
  if (doer === undefined || !isNoun(doer) || !tree.is(doer.index, 'conj')) return none;
  const and = tree.child(doer.index, 'cc');
  const isNext = and !== undefined && tree.first(doer.index) === and;
  if (!isNext || isTemporal(tree, doer.index) || tree.tokens[and - 1]?.text !== ',') return none;
  return [
    { index: second, head: first, deprel: 'conj' },
    { index: doer.index, head: second, deprel: 'nsubj' },
    { index: and, head: second },
  ];
}

/**
 * "shelled the town/nsubj and its mayor/conj-of-town, Ada Obi/appos-of-town, fled/ccomp", "signed a truce and its leader/conj, Omar Bello,
 * was freed/dep": behind "and", an office and its holder between commas stands what the holder does.
 */
export function deedOfHolder(
  tree: Tree,
  { index: second, pos, deprel, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!isFiniteVerb(tree, second)) return none;
  const isOfName = deprel === 'acl' && pos === 'VBD' && head === second - 2;
  if (!isOfName && !/^(dep|parataxis|ccomp|conj)$/u.test(deprel)) return none;
  const first = tree.ancestors(second).find((node) => isVerb(tree.token(node)));
  if (first === undefined || first > second || tells(tree.token(first).lemma, vocabulary))
    return none;
  const [start = second] = tree
    .children(second, 'aux', 'aux:pass', 'advmod')
    .filter((child) => child < second);
  const opening = tree.tokens.slice(0, start - 1).findLast(({ text }) => text === ',')?.index;
  if (opening === undefined || tree.tokens[start - 1]?.text !== ',') return none;
  if (tree.tokens.slice(opening + 1, start - 1).some(({ ner }) => ner !== 'PERSON')) return none;
  const last = opening - 1;
  const and = tree.tokens.findLast(
    ({ index, pos: tag }) => index <= last && !/^(DT|JJ|NN\w*|PRP\$|POS|IN|HYPH)$/u.test(tag),
  );
  const subject = tree.child(second, 'nsubj', 'nsubj:pass');
  if (and?.pos !== 'CC' || and.index <= first || !isNoun(tree.token(last))) return none;
  // "the head of the army, Omar Bello"
  const office = tree.ancestors(last).findLast((node) => node > and.index && node < last) ?? last;
  if (subject !== undefined && (subject < first || subject > and.index)) return none;
  return [
    ...(subject === undefined || tree.child(first, 'obj') !== undefined
      ? none
      : [{ index: subject, head: first, deprel: 'obj' }]),
    { index: second, head: first, deprel: 'conj' },
    { index: office, head: second, deprel: subjectRelation(tree, second) },
    { index: and.index, head: second, deprel: 'cc' },
    { index: start - 2, head: office, deprel: 'appos' },
  ];
}

/**
 * "said nobody had asked them and vowed/conj not to return": what nobody has done goes on with "or", so that "and" goes on with
 * who said it.
 */
export function deedOfSpeaker(
  tree: Tree,
  { index: second, pos, head: content }: Token,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || content < 0 || content > second || !tree.is(second, 'conj'))
    return none;
  const and = tree.child(second, 'cc');
  if (and === undefined || !/^(ccomp|dep)$/u.test(tree.token(content).deprel)) return none;
  if (tree.token(and).text === 'but') return proofOfSpeaker(tree, second, and);
  if (tree.token(and).text !== 'and' || !tree.is(content, 'ccomp')) return none;
  const subject = tree.child(content, 'nsubj', 'nsubj:pass');
  if (subject === undefined || !isNobody(tree, subject)) return none;
  if (tree.child(second, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass') !== undefined) return none;
  const { head: verb } = tree.token(content);
  return tree.token(verb).pos === 'VBD' && verb < content
    ? [{ index: second, head: verb, pos: 'VBD' }]
    : none;
}

/** "said the men were thieves, but gave/conj no details": who says a thing is who has proof of it or none. */
function proofOfSpeaker(tree: Tree, second: number, but: number): readonly Edit[] {
  const { head: content } = tree.token(second);
  const { head: verb } = tree.token(content);
  const object = tree.child(second, 'obj');
  if (object === undefined || tree.tokens[but - 1]?.text !== ',' || verb < 0) return none;
  const isProof =
    /^(give|provide|produce|offer|present|cite)$/u.test(tree.token(second).lemma) &&
    /^(evidence|proof|detail|details|explanation|information|source)$/u.test(
      tree.token(object).lemma,
    );
  return isProof && tree.token(verb).pos === 'VBD' && verb < content
    ? [{ index: second, head: verb, deprel: 'conj', pos: 'VBD' }]
    : none;
}

/** "nobody", "no one", "no official" */
function isNobody(tree: Tree, node: number): boolean {
  const article = tree.child(node, 'det');
  const isNo = article !== undefined && tree.token(article).text.toLowerCase() === 'no';
  return isNo || /^(nobody|none|nothing|no-one)$/iu.test(tree.token(node).text);
}

/**
 * "Okello/nsubj, who lived/acl:relcl in Juba and reportedly financed/ccomp rebels, was shot/root": behind "and" and an adverb "who" goes
 * on, and the verb behind that is the one of whom it speaks.
 */
export function deedOfRelative(tree: Tree, { index: deed, pos }: Token): readonly Edit[] {
  const [and, adverb] = [tree.tokens[deed - 2], tree.tokens[deed - 1]];
  if (pos !== 'VBD' || adverb?.pos !== 'RB' || and?.text !== 'and') return none;
  const relative = and.head;
  if (relative < 0 || relative !== adverb.head || !tree.is(relative, 'acl:relcl')) return none;
  const { head: noun } = tree.token(relative);
  const whole = tree.is(noun, 'appos') ? tree.token(noun).head : noun;
  const { head, deprel } = tree.token(deed);
  if (!tree.is(whole, 'nsubj') || tree.token(whole).head !== deed) return none;
  const isUnder = deprel === 'ccomp' && head > deed;
  const main = isUnder
    ? head
    : tree
        .children(deed, 'dep', 'ccomp')
        .find(
          (child) =>
            child > deed && isVerb(tree.token(child)) && tree.child(child, 'mark') === undefined,
        );
  if (main === undefined) return none;
  // "led the cell/nsubj:pass was arrested"
  const object = tree.children(main, 'nsubj', 'nsubj:pass').find((child) => child > deed);
  return [
    ...(isUnder ? none : [{ index: main, head, deprel }]),
    { index: whole, head: main, deprel: subjectRelation(tree, main) },
    { index: deed, head: relative, deprel: 'conj' },
    { index: and.index, head: deed },
    { index: adverb.index, head: deed },
    ...(object === undefined ? none : [{ index: object, head: deed, deprel: 'obj' }]),
    ...movedTo(
      main,
      tree
        .children(deed)
        .filter((child) => child !== whole && child !== main && (child < relative || child > main)),
    ),
  ];
}

/**
 * "accused Oslo of hiding spies and shut/VBD/conj its port", "had foiled a plot to kill him and held/VBD/conj two men": a past form is no
 * part of what is only named, but stands beside the verb that tells something.
 */
export function pastBesideInfinitive(
  tree: Tree,
  { index, pos, text, lemma, head }: Token,
): readonly Edit[] {
  if (head < 0 || !tree.is(index, 'conj')) return none;
  // "to kill him and held/VB two men": whatever its tag.
  const isTagged = pos === 'VB' && text !== lemma && text.endsWith('ed');
  if (pos !== 'VBD' && !isTagged) return none;
  if (!/^VBG?$/u.test(tree.token(head).pos) || tree.child(head, 'aux') !== undefined) return none;
  if (tree.child(index, 'nsubj', 'aux', 'mark') !== undefined) return none;
  const verb = tree.ancestors(head).find((node) => isFiniteVerb(tree, node));
  return verb === undefined || verb > head
    ? none
    : [{ index, head: verb, deprel: 'conj', pos: 'VBD' }];
}

/** "said the count was a sham, and called/conj for a boycott": what is no person urges nothing; who said the one did the other. */
export function speechBesideContent(
  tree: Tree,
  { index, pos, lemma, head: content }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || content < 0 || !tree.is(index, 'conj')) return none;
  if (!/^(ccomp|dep)$/u.test(tree.token(content).deprel)) return none;
  if (tree.child(index, 'nsubj', 'aux', 'aux:pass') !== undefined) return none;
  const { head: speech } = tree.token(content);
  const subject = tree.child(content, 'nsubj', 'nsubj:pass');
  const isSpeech = speech >= 0 && speech < content && tells(tree.token(speech).lemma, vocabulary);
  if (!isSpeech || subject === undefined || isParty(tree, subject, vocabulary)) return none;
  return isThreatNext(tree, index, content) ||
    vocabulary.reportingVerb(lemma) === undefined ||
    isPronoun(tree.token(subject))
    ? none
    : [{ index, head: speech, pos: 'VBD' }];
}

/** "one man was killed and a house/nsubj damaged/VBN": what the first verb has as its helper the second has too. */
export function secondPassive(
  tree: Tree,
  { index: second, pos, head: first }: Token,
): readonly Edit[] {
  if (pos !== 'VBN' || first < 0 || !tree.is(second, 'conj')) return none;
  if (tree.child(first, 'aux:pass') === undefined) return none;
  if (tree.child(second, 'aux', 'aux:pass', 'obj', 'ccomp', 'xcomp') !== undefined) return none;
  const patient = tree.child(second, 'nsubj');
  return patient === undefined ? none : [{ index: patient, deprel: 'nsubj:pass' }];
}

/**
 * "Oslo/nsubj imposed/acl curbs on officials and Tbilisi/conj said/root it …", "He/nsubj failed/acl to appear and his car/conj was found/root":
 * straight before the second verb stands its own subject, and before the first one that of the first.
 */
export function subjectOfSecondClause(tree: Tree): readonly Edit[] {
  const { root } = tree;
  const subject = root < 0 ? undefined : tree.child(root, 'nsubj', 'nsubj:pass');
  const first = subject === undefined ? undefined : tree.child(subject, 'acl');
  if (subject === undefined || first === undefined || tree.is(first, 'acl:relcl')) return none;
  // "Two guards/nsubj were hurt/acl by a thief and a kiosk/conj was blown/root up"
  const isPassive = tree.child(first, 'aux:pass') === subject + 1 && first === subject + 2;
  const isActive = tree.token(first).pos === 'VBD' && first === subject + 1;
  const hasAll = isPassive || tree.child(first, 'obj', 'xcomp') !== undefined;
  if (!(isPassive || isActive) || !hasAll || isDative(tree.token(first).lemma)) return none;
  const start = Math.min(
    root,
    ...tree.children(root, 'aux', 'aux:pass', 'cop').filter((node) => node > first),
  );
  const second = [start - 1, ...tree.ancestors(start - 1)].find(
    (node) => node > first && tree.is(node, 'conj'),
  );
  const and = second === undefined ? undefined : tree.child(second, 'cc');
  if (second === undefined || and === undefined || tree.last(second) !== start - 1) return none;
  if (!isNoun(tree.token(second)) || tree.first(second) < and) return none;
  return [
    { index: first, head: -1, deprel: 'root' },
    { index: subject, head: first, deprel: subjectRelation(tree, first) },
    { index: root, head: first, deprel: 'conj' },
    { index: second, head: root, deprel: tree.token(subject).deprel },
    { index: and, head: root, deprel: 'cc' },
    ...movedTo(first, tree.children(root, 'punct')),
  ];
}

/** "was hurt by a sniper in Tela and a booth/conj-of-sniper was blown/dep up": straight before the passive stands what it was done to. */
export function subjectOfSecondPassive(
  tree: Tree,
  { index: second, head: first, deprel }: Token,
): readonly Edit[] {
  const be = tree.child(second, 'aux:pass', 'aux');
  if (first < 0 || first > second || be === undefined || !/^(dep|parataxis|acl)$/u.test(deprel))
    return none;
  if (tree.child(second, 'nsubj', 'mark') !== undefined || !isFiniteVerb(tree, second)) return none;
  const start = tree.first(second);
  const subject = tree.children(first).length === 0 ? undefined : conjunctBefore(tree, start);
  const and = subject === undefined ? undefined : tree.child(subject, 'cc');
  const main = isVerb(tree.token(first)) ? first : tree.ancestors(first).find((node) => isVerb(tree.token(node))); // prettier-ignore
  if (subject === undefined || and === undefined || main === undefined || main > and) return none;
  return [
    { index: second, head: main, deprel: 'conj' },
    { index: subject, head: second, deprel: subjectRelation(tree, second) },
    { index: and, head: second },
  ];
}

/** The noun behind "and" that ends right here. */
function conjunctBefore(tree: Tree, start: number): number | undefined {
  return [start - 1, ...tree.ancestors(start - 1)].find(
    (node) => isNoun(tree.token(node)) && tree.is(node, 'conj') && tree.last(node) === start - 1,
  );
}

/** "was found guilty and given/case a sentence/conj": what somebody is given behind "and", and by whom he was found so. */
export function givenBesidePassive(
  tree: Tree,
  { index: given, text, head: thing }: Token,
): readonly Edit[] {
  const and = tree.tokens[given - 1];
  if (text !== 'given' || !tree.is(given, 'case') || and?.pos !== 'CC' || thing < given)
    return none;
  const verb = tree.ancestors(thing).find((node) => tree.child(node, 'aux:pass') !== undefined);
  return verb === undefined || verb > given || !tree.is(thing, 'conj')
    ? none
    : [
        { index: given, head: verb, deprel: 'conj', lemma: 'give' },
        { index: and.index, head: given, deprel: 'cc' },
        { index: thing, head: given, deprel: 'obj' },
      ];
}

/** What others do for somebody who has it done; "had three men killed" befalls him: a closed class. */
const doneFor =
  /^(fly|take|send|bring|move|evacuate|transport|smuggle|arrest|jail|detain|imprison|expel|deport|bar|dismiss|sack|fire|remove|release|free|try|charge|ban|close|shut|search|raid|question|extradite|exile|transfer|disqualify|sentence|execute)$/u;

/** "Saied/nsubj had/ccomp five rivals/nsubj jailed/ccomp": who has it done does it. */
export function causedByHaving(
  tree: Tree,
  { index: done, pos, lemma, head: having }: Token,
): readonly Edit[] {
  if (pos !== 'VBN' || having < 0 || tree.token(having).lemma !== 'have') return none;
  // "accused him of having a rival poisoned", "wanted to have him killed": whoever has it done means it.
  if (!doneFor.test(lemma) && !/^VBG?$/u.test(tree.token(having).pos)) return none;
  const whom = tree.child(done, 'nsubj');
  if (!/^(ccomp|xcomp)$/u.test(tree.token(done).deprel) || whom === undefined) return none;
  if (tree.first(whom) !== having + 1 || tree.child(done, 'aux', 'mark') !== undefined) return none;
  return [...inPlaceOf(tree, done, tree.token(having), 'aux'), { index: whom, deprel: 'obj' }];
}

/** "described how soldiers dragged/ccomp men out, beat/conj them and shot/conj them": a list of deeds goes on with the account. */
export function deedsOfAccount(
  tree: Tree,
  { index: deed, pos, head: speech }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(deed, 'conj') || speech < 0 || pos !== 'VBD') return none;
  if (vocabulary.reportingVerb(tree.token(speech).lemma)?.stance !== 'says') return none;
  const content = tree.child(speech, 'ccomp');
  if (content === undefined || content > deed || tree.token(content).pos !== pos) return none;
  const isAccount = tree
    .children(content, 'advmod')
    .some((child) => tree.token(child).text === 'how');
  return isAccount ? [{ index: deed, head: content }] : none;
}
