import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { eventNounFrame } from '../03-clause/event-noun-frame.js';
import { objectControl } from '../03-clause/subject.js';
import {
  isNoun,
  isProper,
  isRelativiser,
  isTemporal,
  isVerb,
  prepositionOf,
} from './word-class.js';
import type { Edit } from './rewrite.js';

// The tree is made from the parser's bracketed phrases, and its relations from their order. Where a bracket was left
// open, a phrase hangs one too high, and gets a relation it cannot have.

/** "dismissed the governor, Ahmed al-Omda": what follows a comma is no second object, but says who the first one is. */
export function objectAfterComma(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index }) => {
    const verb = tree.ancestors(index).find((node) => isVerb(tree.token(node)));
    if (verb === undefined || !isNoun(tree.token(index))) return [];
    // "…, a charge/dep Bishkek rejected"
    const isLeft = tree.is(index, 'dep');
    const isExplained = isLeft && tree.child(index, 'acl:relcl') !== undefined;
    const isNamed = isLeft && tree.token(index).head === verb && isProper(tree.token(index));
    if (!tree.is(index, 'obj') && !isExplained && !isNamed) return [];
    const comma = Math.min(...tree.subtree(index)) - 1;
    const before = tree.tokens[comma - 1];
    if (tree.tokens[comma]?.text !== ',' || comma < verb || before === undefined) return [];
    const first = tree.children(verb, 'obj').find((child) => child < comma);
    const nearest = phraseEndingAt(tree, before.index, verb);
    // "…, a claim rejected by the governor, Abdullah Qarluq"
    const isSecond = tree.tokens.slice(first ?? comma, comma).some(({ text }) => text === ',');
    const named = isExplained || isSecond ? nearest : (first ?? nearest);
    return named === undefined || isTemporal(tree, index) || isTemporal(tree, named)
      ? []
      : [{ index, head: named, deprel: 'appos' }];
  });
}

/** The smallest noun phrase that ends with this word, right of `after`. */
function phraseEndingAt(tree: Tree, last: number, after: number): number | undefined {
  return [last, ...tree.ancestors(last)].find(
    (node) => node > after && isNoun(tree.token(node)) && !tree.is(node, 'compound'),
  );
}

/** "called the report false and denied that …": a finite verb stands beside a verb, never beside a noun. */
export function verbBesideNoun(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, head }) => {
    if (head < 0 || !tree.is(index, 'conj') || !/^VB[DNZP]?$/u.test(pos)) return [];
    if (isVerb(tree.token(head)) || tree.child(head, 'cop') !== undefined) return [];
    const verb = tree.ancestors(head).find((node) => isVerb(tree.token(node)));
    if (verb === undefined || verb > head) return [];
    const form = tree.token(verb).pos;
    if (pos === 'VBN')
      return form === 'VBN' || form === 'VBD' ? [{ index, head: verb, pos: form }] : [];
    const isBare = pos === 'VB' && (form !== 'VB' || tree.child(index, 'obj') === undefined);
    return isBare ? [] : [{ index, head: verb }];
  });
}

/** "closed the crossing and Togo recalled its envoy": who is named before the second verb does what it says. */
export function subjectTakenForConjunct(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index: verb, pos, head, deprel }) => {
    if (!/^VB[DZP]$/u.test(pos) || head < 0 || !/^(dep|conj|parataxis)$/u.test(deprel)) return [];
    if (tree.child(verb, 'nsubj', 'mark') !== undefined || !isVerb(tree.token(head))) return [];
    const subject = [verb - 1, ...tree.ancestors(verb - 1)].find((node) => tree.is(node, 'conj'));
    if (subject === undefined || subject < head || !isNoun(tree.token(subject))) return [];
    const and = tree.child(subject, 'cc');
    const isNext = Math.max(...tree.subtree(subject)) === verb - 1;
    if (and === undefined || !isNext || !isNoun(tree.token(tree.token(subject).head))) return [];
    return [
      { index: verb, deprel: 'conj' },
      { index: subject, head: verb, deprel: 'nsubj' },
      { index: and, head: verb },
    ];
  });
}

/** "sold software to Saudi Arabia and the UAE": a noun stands beside the noun before "and", not beside the verb. */
export function nounBesideVerb(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, head: verb }) => {
    if (verb < 0 || !tree.is(index, 'conj') || !isNoun(tree.token(index))) return [];
    if (!isVerb(tree.token(verb)) || tree.child(index, 'nsubj', 'cop') !== undefined) return [];
    const and = tree.child(index, 'cc');
    if (and === undefined || and === 0) return [];
    const first = [and - 1, ...tree.ancestors(and - 1)].find(
      (node) => tree.token(node).head === verb && isNoun(tree.token(node)),
    );
    return first === undefined || first < verb ? [] : [{ index, head: first }];
  });
}

/** "reports that Sudan shelled the camp": a clause that has its own object needs no "that" for one. */
export function thatTakenForObject(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  return tree.tokens.flatMap(({ index, text, head: verb }) => {
    if (text.toLowerCase() !== 'that' || verb < index || !isVerb(tree.token(verb))) return [];
    if (!tree.is(index, 'obj') && !tree.is(index, 'dep')) return [];
    const noun = tree.token(verb).head;
    const subject = tree.children(verb, 'nsubj').find((child) => child > index);
    if (noun < 0 || noun > index || subject === undefined) return [];
    const complete = tree.children(verb, 'obj').some((child) => child > index);
    const isSpeech = vocabulary.reportingNoun(tree.token(noun).lemma.toLowerCase()) !== undefined;
    if (!complete && !(isSpeech && tree.is(index, 'dep'))) return [];
    return [
      { index, deprel: 'mark', pos: 'IN' },
      { index: verb, deprel: tree.is(verb, 'acl') ? 'acl' : tree.token(verb).deprel },
    ];
  });
}

/** "accused Mali of shelling a post": a preposition straight before a gerund introduces it. */
export function prepositionBesideGerund(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, head }) => {
    const next = tree.tokens[index + 1];
    if (pos !== 'IN' || !tree.is(index, 'dep') || head < 0 || next?.pos !== 'VBG') return [];
    if (next.head !== head && next.head !== index) return [];
    return [
      { index: next.index, head, deprel: clauseUnder(tree, head) },
      { index, head: next.index, deprel: 'mark' },
    ];
  });
}

/** "of having taken bribes", "are said to have deported a lawyer": the participle is the verb, and the noun its object. */
export function perfectBeforeNoun(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index: having, lemma, head, deprel }) => {
    const participle = tree.tokens[having + 1];
    if (!isVerb(tree.token(having)) || lemma !== 'have' || participle?.pos !== 'VBN') return [];
    const noun = phraseHead(tree, participle.head);
    if (!tree.is(participle.index, 'amod') || noun < participle.index) return [];
    // "with having/aux taken/amod bribes/obl"
    const isAux = tree.is(having, 'aux');
    const own = isAux ? tree.token(noun) : { head, deprel };
    const above = isAux ? noun : having;
    return [
      {
        index: participle.index,
        head: own.head,
        deprel: isAux ? clauseUnder(tree, own.head) : own.deprel,
      },
      { index: having, head: participle.index, deprel: 'aux' },
      ...tree
        .children(above)
        .filter((child) => child !== noun && child !== having && child !== participle.index)
        .filter((child) => child < having || !isAux)
        .map((index) => ({
          index,
          head: participle.index,
          ...(tree.is(index, 'case') ? { deprel: 'mark' } : {}),
        })),
      { index: noun, head: participle.index, deprel: 'obj' },
      ...tree
        .children(noun, 'nmod')
        .filter(
          (child) =>
            child > noun &&
            !tree.children(child, 'case').some((kase) => tree.token(kase).text === 'of'),
        ) // prettier-ignore
        .map((index) => ({ index, head: participle.index, deprel: 'obl' })),
    ];
  });
}

/** Up from a word inside a name or a compound to its last word. */
function phraseHead(tree: Tree, node: number): number {
  return node >= 0 && tree.is(node, 'compound') ? phraseHead(tree, tree.token(node).head) : node;
}

function clauseUnder(tree: Tree, head: number): string {
  return head >= 0 && isVerb(tree.token(head)) ? 'advcl' : 'acl';
}

/** "was accused by Somalia of arming the militia": what one is accused of is no remark on the accuser. */
export function chargeOnAccuser(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, head: accuser }) => {
    if (accuser < 0 || !tree.is(index, 'acl') || !/^VB[GN]$/u.test(pos)) return [];
    const { head: verb } = tree.token(accuser);
    if (verb < 0 || tree.child(verb, 'aux:pass') === undefined) return [];
    const by = tree.children(accuser, 'case').some((child) => tree.token(child).text === 'by');
    const of = tree.children(index, 'mark').some((child) => tree.token(child).text === 'of');
    return by && of ? [{ index, head: verb, deprel: 'advcl' }] : [];
  });
}

/** "Ghana's President John Mahama will visit": the title and the name are one subject. */
export function titleBesideName(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index: verb }) => {
    const [first, second] = tree.children(verb, 'nsubj');
    const title = first ?? -1;
    const name = second ?? (first === undefined ? undefined : tree.child(first, 'appos', 'dep'));
    if (first === undefined || name === undefined || tree.token(name).ner !== 'PERSON') return [];
    if (!isNoun(tree.token(title)) || tree.token(title).ner === 'PERSON') return [];
    if (Math.min(...tree.subtree(name)) !== title + 1 || !isNoun(tree.token(title + 1))) return [];
    return [
      { index: title, head: name, deprel: 'compound' },
      ...tree.children(title).map((index) => ({ index, head: name })),
    ];
  });
}

/** "shot down three drones": the noun after a particle is what the verb is done to. */
export function objectOfParticle(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, deprel, head: particle }) => {
    if (deprel !== 'obl:npmod' || particle < 0 || particle > index) return [];
    const { head: verb, pos } = tree.token(particle);
    if (!/^R[BP]$/u.test(pos) || verb !== particle - 1 || !isVerb(tree.token(verb))) return [];
    return isTemporal(tree, index) || tree.child(verb, 'obj') !== undefined
      ? []
      : [
          { index, head: verb, deprel: 'obj' },
          { index: particle, deprel: 'compound:prt' },
        ];
  });
}

/** "tens of thousands of workers": a rough number is one phrase. */
export function roughNumber(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, text, head }) => {
    if (!/^(tens|dozens|scores|hundreds|thousands)$/iu.test(text) || head !== index + 2) return [];
    const of = tree.token(index + 1);
    return tree.is(index, 'dep') && of.text === 'of'
      ? [
          { index, deprel: 'compound' },
          { index: of.index, head: index, deprel: 'fixed' },
        ]
      : [];
  });
}

/** "approved the extradition in April": when it was is said of the verb, unless that only speaks of what happened then. */
export function timeOfObject(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  return tree.tokens.flatMap(({ index, head: noun }) => {
    if (noun < 0 || index < noun || !tree.is(index, 'nmod') || !isTemporal(tree, index)) return [];
    if (tree.child(index, 'case') === undefined) return [];
    const verb = tree.ancestors(index).find((node) => !isNoun(tree.token(node)));
    if (verb === undefined || verb > noun || !isVerb(tree.token(verb))) return [];
    const speaks = vocabulary.reportingVerb(tree.token(verb).lemma.toLowerCase()) !== undefined;
    const isEvent = eventNounFrame(tree, noun, vocabulary) !== undefined;
    if (isEvent && /^VB[ZP]$/u.test(tree.token(verb).pos)) return [];
    const top = [noun, ...tree.ancestors(noun)].find((node) => tree.token(node).head === verb);
    const isLast = tree.children(verb).every((child) => child <= (top ?? noun) || child > index);
    return speaks || !isLast ? [] : [{ index, head: verb, deprel: 'obl' }];
  });
}

/** "said the North had fired two missiles": a whole clause after a verb of saying is what was said. */
export function contentLeftHanging(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  return tree.tokens.flatMap(({ index, head: speech, deprel }) => {
    if (speech < 0 || deprel !== 'dep' || index < speech || !isVerb(tree.token(index))) return [];
    if (vocabulary.reportingVerb(tree.token(speech).lemma.toLowerCase()) === undefined) return [];
    const subject = tree.child(index, 'nsubj');
    if (!isVerb(tree.token(speech)) || subject === undefined || subject < speech) return [];
    const first = tree.child(speech, 'ccomp');
    if (first === undefined) return [{ index, deprel: 'ccomp' }];
    const that = tree.children(index, 'mark').some((child) => tree.token(child).text === 'that');
    return that && first < index ? [{ index, head: first, deprel: 'conj' }] : [];
  });
}

/** "claims that police tortured detainees": after "that" and a noun, the participle before another noun is the verb. */
export function participleInThatClause(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, lemma, head: object }) => {
    if (object < index || !/^(amod|dep|compound)$/u.test(tree.token(index).deprel)) return [];
    const isForm =
      pos === 'VBN' || (pos === 'NN' && vocabulary.verbFrames(lemma.toLowerCase()).length > 0);
    const subject = tree.tokens[index - 1];
    if (!isForm || subject === undefined || !isNoun(subject) || !isNoun(tree.token(object))) return []; // prettier-ignore
    const that = tree.tokens.findLast((token) => token.index < index && token.text === 'that');
    const speech = tree.tokens[(that?.index ?? 0) - 1];
    if (that === undefined || speech === undefined || !isVerb(speech)) return [];
    if (vocabulary.reportingVerb(speech.lemma.toLowerCase()) === undefined) return [];
    if (tree.child(speech.index, 'ccomp') !== undefined) return [];
    const between = tree.tokens.slice(that.index + 1, index);
    if (!between.every((token) => /^(DT|JJ|CD|NNP?S?|PRP\$|POS)$/u.test(token.pos))) return [];
    return [
      { index, head: speech.index, deprel: 'ccomp', pos: pos === 'VBN' ? 'VBD' : 'VB' },
      { index: that.index, head: index, deprel: 'mark', pos: 'IN' },
      { index: subject.index, head: index, deprel: 'nsubj' },
      ...between
        .filter(({ index: word }) => word !== subject.index)
        .map(({ index: word }) => ({ index: word, head: subject.index, deprel: tree.is(word, 'det') ? 'det' : 'compound' })), // prettier-ignore
      { index: object, head: index, deprel: 'obj' },
    ];
  });
}

/** "were arrested aboard the vessel": a participle after a form of "be" is passive, whatever follows. */
export function passiveLeftActive(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos }) => {
    const be = tree.children(index, 'aux').find((child) => tree.token(child).lemma === 'be');
    if (pos !== 'VBN' || be === undefined || tree.child(index, 'aux:pass') !== undefined) return [];
    return [
      { index: be, deprel: 'aux:pass' },
      ...tree.children(index, 'nsubj').map((child) => ({ index: child, deprel: 'nsubj:pass' })),
    ];
  });
}

/** "rebels on Friday rejected a plan": what is left hanging before a verb without a subject is its subject. */
export function subjectLeftHanging(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, head: verb, deprel }) => {
    if (deprel !== 'dep' || verb < index || !isNoun(tree.token(index))) return [];
    if (!/^VB[DZP]$/u.test(tree.token(verb).pos) || isTemporal(tree, index)) return [];
    return tree.child(verb, 'nsubj') === undefined && tree.child(index, 'case') === undefined
      ? [{ index, deprel: 'nsubj' }]
      : [];
  });
}

/** "shelled the capital Juba": whom something is given without anything that is given is the object. */
export function loneRecipient(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, head, deprel }) =>
    deprel === 'iobj' && tree.children(head, 'obj', 'ccomp').length === 0
      ? [{ index, deprel: 'obj' }]
      : [],
  );
}

/** "kidnapped up to 16 advisers": "up to" belongs to the number. */
export function upToNumber(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, text, head: verb }) => {
    const to = tree.tokens[index + 1];
    const number = tree.tokens[index + 2];
    if (text.toLowerCase() !== 'up' || to?.text !== 'to' || number?.pos !== 'CD') return [];
    const noun = to.head;
    if (verb < 0 || noun < number.index || !isVerb(tree.token(verb))) return [];
    const hasObject = tree.child(verb, 'obj') !== undefined;
    return [
      { index, head: number.index, deprel: 'advmod' },
      { index: to.index, head: index, deprel: 'fixed' },
      ...(tree.is(noun, 'obl') && !hasObject ? [{ index: noun, deprel: 'obj' }] : []),
    ];
  });
}

/** "dismissed the colonel as commander": "as" leads the office, and the office is no second object. */
export function officeAfterAs(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index: as, text, head: verb }) => {
    if (text !== 'as' || verb < 0 || verb > as || !isVerb(tree.token(verb))) return [];
    if (!tree.is(as, 'mark') && !tree.is(as, 'dep')) return [];
    const office = tree
      .children(verb, 'obj', 'dep', 'xcomp')
      .find((child) => isNoun(tree.token(child)) && Math.min(...tree.subtree(child)) === as + 1);
    return office === undefined
      ? []
      : [
          { index: as, head: office, deprel: 'case' },
          { index: office, deprel: 'obl' },
        ];
  });
}

/** "joined in 1998", "commander of the garrison last week": a phrase or a time left hanging is what it looks like. */
export function phraseLeftHanging(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, deprel, head }) => {
    if (deprel !== 'dep' || head < 0 || !/^(NN|CD)/u.test(pos)) return [];
    const isPhrase = tree
      .children(index, 'case')
      .some((child) => child < index && tree.token(child).text !== 'that');
    if (isPhrase) return [{ index, deprel: isVerb(tree.token(head)) ? 'obl' : 'nmod' }];
    // "condemns in the strongest terms the attacks/dep": after a phrase of the verb stands its object.
    const above = tree.token(head).head;
    const isLate = tree.is(head, 'obl') && above >= 0 && tree.child(above, 'obj') === undefined;
    if (
      isLate &&
      index > head &&
      tree.child(index, 'det') !== undefined &&
      !isTemporal(tree, index)
    )
      return [{ index, head: above, deprel: 'obj' }];
    const verb = [head, ...tree.ancestors(head)].find(
      (node) => isVerb(tree.token(node)) || eventNounFrame(tree, node, vocabulary) !== undefined,
    );
    return isTemporal(tree, index) && verb !== undefined && tree.child(index, 'amod', 'det') !== undefined // prettier-ignore
      ? [{ index, head: verb, deprel: 'obl:tmod' }]
      : [];
  });
}

/** "with the prosecutor's issuance of warrants": what is owned is the noun, and who owns it goes with it. */
export function possessorTakenForHead(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index: owned, deprel: hangs, head: owner }) => {
    const isLoose = hangs === 'dep' || (hangs === 'nmod' && prepositionOf(tree, owned) === null);
    if (!isLoose || owner < 0 || owner > owned || !isNoun(tree.token(owned))) return [];
    const mark = tree.tokens.find(
      ({ index, pos }) => index > owner && index < owned && pos === 'POS',
    )?.index;
    if (mark === undefined || tree.token(mark - 1).index !== owner) return [];
    const { head, deprel } = tree.token(owner);
    return [
      { index: owned, head, deprel },
      { index: owner, head: owned, deprel: 'nmod:poss' },
      { index: mark, head: owner, deprel: 'case' },
      ...tree
        .children(owner)
        .filter((child) => child > owned || (tree.is(child, 'case') && child < owner))
        .map((index) => ({ index, head: owned })),
    ];
  });
}

/** "a convoy of/dep eight vehicles/dep": a preposition left with its noun below it leads that noun. */
export function prepositionTakenForHead(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, text, pos, head, deprel }) => {
    const hanging = tree.children(index, 'dep').filter((child) => isNoun(tree.token(child)));
    const noun = hanging.find((child) => child > index);
    if (pos !== 'IN' || deprel !== 'dep' || head < 0 || noun === undefined) return [];
    if (text === 'that' || tree.tokens[index + 1]?.pos === 'VBG') return [];
    // "Zaw Min, a journalist/dep with/dep the radio"
    const before = hanging.find((child) => child < index);
    const above = before ?? head;
    const comma = before === undefined ? -1 : Math.min(...tree.subtree(before)) - 1;
    const verb = [head, ...tree.ancestors(head)].find((node) => isVerb(tree.token(node)));
    return [
      ...(before === undefined
        ? []
        : [{ index: before, head, deprel: tree.tokens[comma]?.text === ',' ? 'appos' : 'nmod' }]),
      { index: noun, head: above, deprel: isVerb(tree.token(above)) ? 'obl' : 'nmod' },
      { index, head: noun, deprel: 'case' },
      ...tree
        .children(index)
        .filter((child) => child > noun)
        .map((child) => {
          const last = tree.tokens[Math.min(...tree.subtree(child)) - 1];
          if (last?.pos === 'VBG' && isNoun(tree.token(child)))
            return { index: child, head: last.index, deprel: 'obj' };
          const isPhrase = tree.is(child, 'obl') && verb !== undefined;
          return { index: child, head: isPhrase ? verb : noun };
        }),
    ];
  });
}

/** "called on/dep all parties": a particle left on the noun leads it. */
export function particleTakenFromVerb(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, deprel, head }) =>
    /^(RP|IN)$/u.test(pos) &&
    deprel === 'dep' &&
    head > index &&
    isNoun(tree.token(head)) &&
    tree.is(head, 'obl')
      ? [{ index, deprel: 'case' }]
      : [],
  );
}

/** "Congo and Costa Rica": the "and" stands between two names, not within one. */
export function andBeforeLongName(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  return tree.tokens.flatMap(({ index: last, head, deprel }) => {
    const part = tree.tokens[last - 1];
    if (part === undefined || !isProper(tree.token(last)) || !tree.is(part.index, 'conj'))
      return [];
    const first = part.head;
    if (first < 0 || tree.token(first).head !== last || !tree.is(first, 'compound')) return [];
    if (vocabulary.country(`${part.text} ${tree.token(last).text}`) === undefined) return [];
    return [
      { index: first, head, deprel },
      { index: last, head: first, deprel: 'conj' },
      { index: part.index, head: last, deprel: 'compound' },
      ...tree.children(part.index, 'cc').map((index) => ({ index, head: last })),
      ...tree.children(last, 'case').map((index) => ({ index, head: first })),
    ];
  });
}

/** "a state of emergency that was imposed": a clause that begins with "that" or "which" belongs to the noun before it. */
export function relativeLeftHanging(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, deprel, head }) => {
    if (deprel !== 'dep' || head < 0 || !isVerb(tree.token(head)) || !isVerb(tree.token(index)))
      return [];
    const which = tree.children(index, 'nsubj').find((child) => isRelativiser(tree.token(child)));
    if (which === undefined || which < head || which === 0) return [];
    const noun = [which - 1, ...tree.ancestors(which - 1)].find(
      (node) => isNoun(tree.token(node)) && !tree.is(node, 'compound'),
    );
    return noun === undefined || noun < head ? [] : [{ index, head: noun, deprel: 'acl:relcl' }];
  });
}

/**
 * "Gunmen on motorcycles killed 58 people, the government said": the statement's verb was taken for a remark on its
 * subject, and the subject given to the verb of saying.
 */
export function statementTakenForRemark(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const speech = tree.root;
  if (speech < 0 || !/^VB[DZN]$/u.test(tree.token(speech).pos)) return [];
  if (vocabulary.reportingVerb(tree.token(speech).lemma.toLowerCase()) === undefined) return [];
  const subject = tree.child(speech, 'nsubj');
  const comma = tree.tokens.findLast(({ index, text }) => index < speech && text === ',')?.index;
  if (subject === undefined || comma === undefined || subject > comma) return [];
  const speaker = tree.tokens
    .slice(comma + 1, speech)
    .find(
      ({ index, head }) => tree.is(index, 'appos') && head < comma && isNoun(tree.token(index)),
    );
  const verbs = tree.tokens
    .slice(subject + 1, comma)
    .filter(({ index }) => isVerb(tree.token(index)) && isRemark(tree, index, speech));
  const main = verbs.find(({ pos, deprel }) => pos === 'VBD' && deprel === 'dep') ?? verbs[0];
  if (speaker === undefined || main === undefined) return [];
  const passive = tree.child(main.index, 'aux:pass') !== undefined;
  return [
    { index: main.index, head: -1, deprel: 'root', ...(main.pos === 'VBN' && !passive ? { pos: 'VBD' } : {}) }, // prettier-ignore
    { index: subject, head: main.index, deprel: passive ? 'nsubj:pass' : 'nsubj' },
    { index: speech, head: main.index, deprel: 'parataxis' },
    { index: speaker.index, head: speech, deprel: 'nsubj' },
    ...tree
      .children(speech)
      .filter((child) => child < comma && child !== subject && child !== main.index)
      .map((index) => ({ index, head: main.index })),
  ];
}

/** A verb that hangs on what stands before it, or on the verb of saying, without a word that would lead a clause there. */
function isRemark(tree: Tree, node: number, speech: number): boolean {
  const { deprel, head, pos } = tree.token(node);
  if (!/^(acl|acl:relcl|dep|xcomp|ccomp)$/u.test(deprel) || (head > node && head !== speech))
    return false;
  if (pos === 'VBG' || tree.token(node - 1).text === ',') return false;
  return !tree.subtree(node).some((word) => word < node && isRelativiser(tree.token(word)));
}

/** "The junta ignored calls": a participle with an object is no remark on the only noun before it, but the verb. */
export function rootNounWithObject(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || !isNoun(tree.token(root)) || tree.child(root, 'cop', 'nsubj') !== undefined)
    return [];
  const verb = tree
    .subtree(root, (node) => isVerb(tree.token(node)) && !tree.is(node, 'acl'))
    .find(
      (child) =>
        tree.is(child, 'acl') &&
        !tree.is(child, 'acl:relcl') &&
        /^VB[DN]$/u.test(tree.token(child).pos) &&
        tree.child(child, 'obj', 'ccomp') !== undefined &&
        tree.child(child, 'nsubj', 'aux') === undefined,
    );
  const told = tree.children(root, 'acl').find((child) => {
    const { pos, lemma } = tree.token(child);
    return pos === 'VBN' && vocabulary.reportingVerb(lemma.toLowerCase()) !== undefined;
  });
  const isSentence = tree.child(root, 'det') !== undefined && tree.tokens.at(-1)?.text === '.';
  const finite = verb ?? (isSentence ? told : undefined);
  if (finite !== undefined) {
    return [
      { index: finite, head: -1, deprel: 'root', pos: 'VBD' },
      { index: root, head: finite, deprel: 'nsubj' },
      ...tree
        .children(root)
        .filter((child) => child > finite)
        .map((index) => ({ index, head: finite })),
    ];
  }
  // "The militant/amod pledged/amod allegiance"
  const participle = tree.token(Math.max(root - 1, 0));
  const actor = tree.token(Math.max(root - 2, 0));
  const kind = vocabulary.kindOfNoun(actor.lemma.toLowerCase());
  const acts = actor.head === root && kind !== undefined && /^(Person|Group)$/u.test(kind);
  if (participle.pos !== 'VBN' || participle.head !== root || !acts) return [];
  return [
    { index: participle.index, head: -1, deprel: 'root', pos: 'VBD' },
    { index: root, head: participle.index, deprel: 'obj' },
    { index: actor.index, head: participle.index, deprel: 'nsubj', pos: 'NN' },
    ...tree
      .children(root)
      .filter((child) => child < actor.index)
      .map((index) => ({ index, head: actor.index })),
    ...tree
      .children(root)
      .filter((child) => child > root && !tree.is(child, 'case'))
      .map((index) => ({
        index,
        head: participle.index,
        ...(tree.is(index, 'nmod') ? { deprel: 'obl' } : {}),
      })),
  ];
}

/** "officials briefed on the matter told Reuters": who was briefed tells. */
export function speakerWithParticiple(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index: remark, pos, head: speech }) => {
    if (speech < remark || !/^VB[DN]$/u.test(pos) || !tree.is(remark, 'ccomp')) return [];
    const subject = tree.child(remark, 'nsubj');
    const isBare = tree.child(remark, 'aux', 'mark', 'obj', 'cop') === undefined;
    if (subject !== remark - 1 || !isBare || tree.child(speech, 'nsubj') !== undefined) return [];
    return tree.tokens.slice(remark, speech).some(({ text }) => text === ',')
      ? []
      : [
          { index: subject, head: speech, deprel: 'nsubj' },
          { index: remark, head: subject, deprel: 'acl', pos: 'VBN' },
        ];
  });
}

/** "neither confirmed nor denied": the first half of the pair. */
export function neitherBeforeVerb(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, text, deprel }) =>
    /^(neither|either|both)$/iu.test(text) && deprel === 'dep'
      ? [{ index, deprel: 'cc:preconj' }]
      : [],
  );
}

/** "denied bombing the market": a gerund with an object is a verb, whatever its tag. */
export function gerundLeftHanging(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, text, pos, deprel, head }) =>
    deprel === 'dep' &&
    head === index - 1 &&
    (pos === 'NN' || pos === 'VBG') &&
    text.endsWith('ing') &&
    isVerb(tree.token(head)) &&
    tree.child(index, 'obj') !== undefined
      ? [{ index, deprel: 'xcomp', pos: 'VBG', lemma: lemmaOfGerund(text) }]
      : [],
  );
}

function lemmaOfGerund(gerund: string): string {
  return gerund.toLowerCase().slice(0, -3);
}

/** "denied not having paid": what was not done is in the clause that follows. */
export function notBeforeGerund(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, text, head }) => {
    const next = tree.tokens[index + 1];
    if (text.toLowerCase() !== 'not' || next?.pos !== 'VBG' || head !== index - 1) return [];
    const clause = tree.is(next.index, 'aux') ? next.head : next.index;
    return clause > head ? [{ index, head: clause }] : [];
  });
}

/** "denied backing the rebels, though experts saw it": a clause with its conjunction is said of the whole. */
export function clauseLeftHanging(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, deprel, head }) => {
    const mark = tree.children(index, 'mark').find((child) => child < index);
    if (deprel !== 'dep' || head < 0 || mark === undefined || !isVerb(tree.token(index))) return [];
    if (/^(that|to)$/u.test(tree.token(mark).text)) return [];
    const verbs = [head, ...tree.ancestors(head)].filter((node) => isVerb(tree.token(node)));
    const isLoose = tree.tokens[Math.min(...tree.subtree(index)) - 1]?.text === ',';
    const verb = isLoose
      ? (verbs.find((node) => tree.child(node, 'nsubj') !== undefined) ?? verbs[0])
      : verbs[0];
    return verb === undefined ? [] : [{ index, head: verb, deprel: 'advcl' }];
  });
}

/** "ignored calls by the Union to free the judge": behind a word for speech, "by" says whose words they are. */
export function authorOfObject(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  return tree.tokens.flatMap(({ index, head: verb }) => {
    if (verb < 0 || !tree.is(index, 'obl') || tree.child(verb, 'aux:pass') !== undefined) return [];
    const by = tree.children(index, 'case').find((child) => tree.token(child).text === 'by');
    const object = by === undefined ? undefined : tree.tokens[by - 1];
    if (object === undefined || !tree.is(object.index, 'obj') || object.head !== verb) return [];
    return vocabulary.reportingNoun(object.lemma.toLowerCase()) === undefined
      ? []
      : [{ index, head: object.index, deprel: 'nmod' }];
  });
}

/** "according to the commander, quoted by Reuters": a participle with its agent after a comma is said of the last noun. */
export function remarkAfterComma(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, deprel, head }) => {
    const before = tree.tokens[index - 2];
    if (pos !== 'VBN' || deprel !== 'dep' || head < 0 || before === undefined) return [];
    if (tree.tokens[index - 1]?.text !== ',' || !isVerb(tree.token(head))) return [];
    if (tree.child(index, 'nsubj', 'aux', 'mark') !== undefined) return [];
    const agent = tree
      .children(index, 'obl')
      .some((child) => tree.children(child, 'case').some((kase) => tree.token(kase).text === 'by'));
    const noun = [before.index, ...tree.ancestors(before.index)]
      .filter((node) => node > head)
      .findLast((node) => isNoun(tree.token(node)));
    return agent && noun !== undefined ? [{ index, head: noun, deprel: 'acl' }] : [];
  });
}

/** "shot down a drone over the port": what is not said of things that can be over something is where it was done. */
export function placeOverObject(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  return tree.tokens.flatMap(({ index, head: noun, ner }) => {
    if (noun < 0 || ner !== 'LOCATION' || !tree.is(index, 'nmod')) return [];
    const { head: verb, lemma } = tree.token(noun);
    const over = tree.children(index, 'case').some((child) => tree.token(child).text === 'over');
    const isThing = vocabulary.kindOfNoun(lemma.toLowerCase()) === 'Equipment';
    return over && isThing && tree.is(noun, 'obj') ? [{ index, head: verb, deprel: 'obl' }] : [];
  });
}

/** "dismissed the governor, Ahmed Omda, and appointed/acl a general": after "and" the participle is the second deed. */
export function deedTakenForRemark(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos }) => {
    const object = tree.child(index, 'obj', 'xcomp');
    const and = tree.child(index, 'cc') ?? tree.tokens[index - 1]?.index;
    if (pos !== 'VBN' || !tree.is(index, 'acl') || object === undefined) return [];
    if (and !== index - 1 || tree.token(and).pos !== 'CC') return [];
    const first = tree.ancestors(index).find((node) => isVerb(tree.token(node)));
    if (first === undefined || first > index || !isNoun(tree.token(object))) return [];
    return [
      { index, head: first, deprel: 'conj', pos: tree.token(first).pos },
      { index: and, head: index, deprel: 'cc' },
      { index: object, deprel: 'obj' },
    ];
  });
}

/** "According to diplomats, the delegation threatened …": after a phrase and a comma stands the subject. */
export function subjectAfterPhrase(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, head: phrase }) => {
    if (phrase < 0 || !tree.is(index, 'appos') || !isNoun(tree.token(index))) return [];
    const { head: verb } = tree.token(phrase);
    if (verb < index || !isVerb(tree.token(verb)) || !tree.is(phrase, 'obl')) return [];
    if (tree.child(verb, 'nsubj', 'nsubj:pass') !== undefined) return [];
    const comma = Math.min(...tree.subtree(index)) - 1;
    const rest = tree.tokens.slice(Math.max(...tree.subtree(index)) + 1, verb);
    const isNext = rest.every(({ head, pos }) => head === verb && pos !== ',');
    const passive = tree.child(verb, 'aux:pass') !== undefined;
    return tree.tokens[comma]?.text === ',' && isNext
      ? [{ index, head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' }]
      : [];
  });
}

/** "4,000 soldiers surrendered/dep": the verb after the only noun before it is the sentence's. */
export function verbOfRootNoun(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || !isNoun(tree.token(root)) || tree.child(root, 'cop', 'nsubj') !== undefined)
    return [];
  const verb = tree.children(root, 'dep').find((child) => /^VB[DZP]$/u.test(tree.token(child).pos));
  if (verb === undefined) return [];
  // "The commander ruled/dep out talks, a charge/root the ministry rejects"
  if (verb < root) {
    return tree.child(verb, 'nsubj') === undefined
      ? []
      : [
          { index: verb, head: -1, deprel: 'root' },
          { index: root, head: verb, deprel: 'dep' },
        ];
  }
  if (tree.child(verb, 'nsubj', 'mark') !== undefined || tree.token(verb - 1).text === ',')
    return [];
  return [
    { index: verb, head: -1, deprel: 'root' },
    { index: root, head: verb, deprel: 'nsubj' },
    ...tree
      .children(root)
      .filter((child) => child > verb)
      .map((index) => ({ index, head: verb })),
  ];
}

/**
 * "rejected the allegations and in turn accused the army", "to enhance capabilities, improve skills and …": what the first
 * verb is done to was taken for the subject of the second.
 */
export function deedTakenForContent(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  return tree.tokens.flatMap(({ index, head: verb, pos }) => {
    if (verb < 0 || !tree.is(index, 'ccomp') || tree.token(verb).pos !== pos) return [];
    const object = tree.child(index, 'nsubj');
    if (object === undefined || object < verb || tree.child(index, 'mark', 'aux')) return [];
    const stance = vocabulary.reportingVerb(tree.token(verb).lemma.toLowerCase())?.stance;
    const isListed = stance === undefined && tree.token(index - 1).text === ',';
    const second = tree.child(object, 'conj');
    const and = [object, ...(second === undefined ? [] : [second])].flatMap((node) => tree.children(node, 'cc'))[0]; // prettier-ignore
    if (!isListed && !(stance === 'denies' && and !== undefined)) return [];
    return [
      { index: object, head: verb, deprel: 'obj' },
      { index, head: verb, deprel: 'conj' },
      ...(isListed || and === undefined
        ? []
        : [
            { index: and, head: index, deprel: 'cc' },
            ...tree.children(object, 'conj').map((child) => ({ index: child, head: index, deprel: 'obl' })), // prettier-ignore
          ]),
    ];
  });
}

/** "Three men were killed in a raid, including Omar": who is included is one of many, not part of one thing. */
export function includedElsewhere(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, head: noun }) => {
    if (noun < 0 || !tree.is(index, 'nmod') || tree.token(noun).pos !== 'NN') return [];
    const including = tree
      .children(index, 'case')
      .some((child) => tree.token(child).text === 'including');
    const { head: verb } = tree.token(noun);
    if (!including || verb < 0 || !tree.is(noun, 'obl')) return [];
    const many = tree
      .children(verb, 'obj', 'nsubj:pass', 'nsubj')
      .find((child) => tree.token(child).pos === 'NNS');
    return many === undefined ? [] : [{ index, head: many }];
  });
}

/** "a commander believed to have …": a participle that says more of its noun is passive. */
export function passiveRemark(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, deprel }) =>
    pos === 'VBD' &&
    deprel === 'acl' &&
    tree.child(index, 'nsubj', 'aux', 'obj', 'mark') === undefined
      ? [{ index, pos: 'VBN' }]
      : [],
  );
}

/** "as part of Resolve, the operation to eliminate/root the group": an infinitive is no main verb where there is another. */
export function infinitiveTakenForRoot(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || tree.token(root).pos !== 'VB') return [];
  const to = tree.children(root, 'mark').find((mark) => tree.token(mark).text === 'to');
  const noun = tree.children(root, 'nsubj').find((child) => to !== undefined && child === to - 1);
  const main = tree.children(root, 'ccomp', 'dep', 'parataxis').find((child) => child < root);
  if (noun === undefined || main === undefined || !isVerb(tree.token(main))) return [];
  const comma = Math.min(...tree.subtree(noun)) - 1;
  const name = tree.tokens[comma - 1];
  if (tree.tokens[comma]?.text !== ',' || name === undefined || name.index < main) return [];
  return [
    { index: main, head: -1, deprel: 'root' },
    { index: noun, head: isNoun(name) ? name.index : main, deprel: isNoun(name) ? 'appos' : 'dep' },
    { index: root, head: noun, deprel: 'acl' },
  ];
}

/** "urge all parties to remain calm": whom one urges is to do it; it is no aim of one's own. */
export function contentTakenForAim(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, head }) => {
    if (pos !== 'VB' || head < 0 || head > index || !tree.is(index, 'advcl')) return [];
    const to = tree.children(index, 'mark').find((mark) => tree.token(mark).text === 'to');
    const object = tree.child(head, 'obj', 'iobj');
    if (to === undefined || object === undefined || tree.child(index, 'nsubj')) return [];
    const { lemma } = tree.token(head);
    return objectControl.has(lemma.toLowerCase()) && Math.max(...tree.subtree(object)) === to - 1
      ? [{ index, deprel: 'xcomp' }]
      : [];
  });
}

/** "is led by Commodore Burns, embarked on a ship": after "by" stands who leads, not a clause. */
export function agentTakenForSubject(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, head }) => {
    if (!/^VB[DN]$/u.test(pos) || head < 0 || !tree.is(index, 'advcl')) return [];
    const by = tree.children(index, 'mark').find((mark) => tree.token(mark).text === 'by');
    const agent = tree.children(index, 'nsubj').find((child) => by !== undefined && child > by);
    if (by === undefined || agent === undefined || tree.child(head, 'aux:pass') === undefined)
      return [];
    return [
      { index: agent, head, deprel: 'obl' },
      { index: by, head: agent, deprel: 'case' },
      { index, head: agent, deprel: 'acl' },
    ];
  });
}

/** "seven strikes engaged units; destroyed/root a position": one subject, several deeds. */
export function firstOfDeeds(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || !/^VB[DN]$/u.test(tree.token(root).pos)) return [];
  if (tree.child(root, 'nsubj', 'aux', 'mark') !== undefined) return [];
  const first = tree
    .children(root, 'parataxis', 'ccomp', 'dep')
    .find((child) => child < root && tree.child(child, 'nsubj') !== undefined);
  if (first === undefined || tree.token(root - 1).text !== ';') return [];
  return [
    { index: first, head: -1, deprel: 'root' },
    { index: root, head: first, deprel: 'conj' },
    ...tree
      .children(root)
      .filter((child) => child < first)
      .map((index) => ({ index, head: first })),
  ];
}

/** "strikes using/dep bombers and aircraft against targets": the gerund says how, and its phrase against whom. */
export function meansLeftHanging(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, deprel, head: noun }) => {
    const before = tree.tokens[index - 1];
    if (pos !== 'VBG' || deprel !== 'dep' || noun < index || !isNoun(tree.token(noun))) return [];
    if (before === undefined || !tree.is(before.index, 'obj')) return [];
    return [
      { index, head: before.index, deprel: 'acl' },
      { index: noun, head: index, deprel: 'obj' },
      ...tree
        .children(noun, 'dep')
        .filter((child) => child !== index)
        .map((child) => ({ index: child, head: noun, deprel: 'conj' })),
      ...tree
        .children(noun, 'nmod')
        .filter((child) =>
          tree.children(child, 'case').some((kase) => tree.token(kase).text === 'against'),
        ) // prettier-ignore
        .map((child) => ({ index: child, head: index, deprel: 'obl' })),
    ];
  });
}

/** "join the group's fight": what has a possessor's mark is no subject. */
export function possessorTakenForSubject(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, head }) => {
    if (head < 0 || !tree.is(index, 'nsubj') || !isNoun(tree.token(head))) return [];
    const mark = tree.children(index, 'case').some((child) => tree.token(child).pos === 'POS');
    if (!mark || tree.child(head, 'cop') !== undefined) return [];
    return [
      { index, deprel: 'nmod:poss' },
      ...(tree.is(head, 'ccomp') ? [{ index: head, deprel: 'obj' }] : []),
      ...tree.children(head, 'obl').map((child) => ({ index: child, deprel: 'nmod' })),
    ];
  });
}

/**
 * "The campaign against hardliners/root and suspected collaborators intensified/conj": the verb stood beside a noun, and
 * the last of those coordinated was taken for its subject.
 */
export function rootNounWithConjoinedVerb(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || !isNoun(tree.token(root)) || tree.child(root, 'cop', 'nsubj') !== undefined)
    return [];
  const verb = tree
    .children(root, 'conj')
    .find((child) => /^VB[DZP]$/u.test(tree.token(child).pos));
  const last = verb === undefined ? undefined : tree.child(verb, 'nsubj');
  const and = [root, ...(verb === undefined ? [] : [verb])].flatMap((node) => tree.children(node, 'cc'))[0]; // prettier-ignore
  if (verb === undefined || last === undefined || and === undefined || !isNoun(tree.token(last)))
    return [];
  if (Math.min(...tree.subtree(last)) !== and + 1 || tree.token(and - 1).text === ',') return [];
  const whole = tree
    .children(root, 'dep')
    .find((child) => child < root && isNoun(tree.token(child)));
  return [
    { index: verb, head: -1, deprel: 'root' },
    { index: whole ?? root, head: verb, deprel: 'nsubj' },
    ...(whole === undefined ? [] : [{ index: root, head: whole, deprel: 'nmod' }]),
    { index: last, head: root, deprel: 'conj' },
    { index: and, head: last, deprel: 'cc' },
    ...tree
      .children(root)
      .filter((child) => child > verb)
      .map((index) => ({
        index,
        head: verb,
        ...(tree.is(index, 'dep') && isVerb(tree.token(index)) ? { deprel: 'parataxis' } : {}),
      })),
  ];
}

/** "forces/compound southwest of Cairo": a direction is no head of the noun before it. */
export function directionTakenForHead(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, text, head, deprel }) => {
    if (!/^(north|south|east|west|(north|south)-?(east|west))$/iu.test(text)) return [];
    const noun = tree.children(index, 'compound').at(-1);
    const place = tree.child(index, 'nmod');
    if (noun !== index - 1 || place === undefined || tree.tokens[index + 1]?.text !== 'of')
      return [];
    return [
      { index: noun, head, deprel },
      ...tree
        .children(index)
        .filter((child) => child < noun)
        .map((child) => ({ index: child, head: noun })),
      { index, head: noun, deprel: 'nmod' },
    ];
  });
}

/** "agreed to resume talks, according to the envoy": who is the authority for the whole is so for its first verb. */
export function authorityOfWhole(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, head }) => {
    const according = tree.children(index, 'case').some((child) => tree.token(child).text === 'according'); // prettier-ignore
    if (!according || head < 0 || head > index || !tree.is(head, 'xcomp')) return [];
    return [{ index, head: tree.token(head).head }];
  });
}

/** "the commanding/acl general/JJ": an officer, whatever the tags. */
export function generalTakenForAdjective(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, text, pos, head }) => {
    const next = tree.tokens[index + 1];
    if (text !== 'general' || pos !== 'JJ' || next === undefined || isNoun(next)) return [];
    const commanding = tree.token(index - 1);
    if (commanding.pos !== 'VBG' || head !== commanding.index || commanding.head < 0) return [];
    const noun = tree.token(commanding.head);
    return [
      { index, head: noun.head, deprel: noun.deprel, pos: 'NN' },
      { index: noun.index, head: index, deprel: 'compound' },
      { index: commanding.index, head: index, deprel: 'amod' },
      ...tree
        .children(noun.index)
        .filter((child) => child !== commanding.index)
        .map((child) => ({ index: child, head: index })),
    ];
  });
}

/** "suspected to belong to the Forces killed ten": "to" before a noun leads no finite verb. */
export function phraseTakenForClause(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, head: verb }) => {
    if (!/^VB[DZP]$/u.test(pos) || verb < 0 || !tree.is(index, 'advcl')) return [];
    const to = tree.children(index, 'mark').find((mark) => tree.token(mark).text === 'to');
    const noun = tree.children(index, 'nsubj').find((child) => to !== undefined && child > to);
    if (to === undefined || noun === undefined || tree.token(verb).index > to) return [];
    const actor = tree.ancestors(verb).find((node) => isNoun(tree.token(node)));
    return [
      { index: noun, head: verb, deprel: 'obl' },
      { index: to, head: noun, deprel: 'case' },
      { index, head: actor ?? verb, deprel: 'dep' },
    ];
  });
}

/** "intercepted a missile/nsubj fired at the port, state media/appos reported/ccomp": the speaker stands behind the statement. */
export function speakerBehindObject(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  return tree.tokens.flatMap(({ index: speech, head: verb, lemma }) => {
    if (verb < 0 || !tree.is(speech, 'ccomp') || !isVerb(tree.token(verb))) return [];
    const says = vocabulary.reportingVerb(lemma.toLowerCase()) !== undefined;
    if (!says || vocabulary.reportingVerb(tree.token(verb).lemma.toLowerCase()) !== undefined)
      return [];
    const object = tree.child(speech, 'nsubj');
    if (object === undefined || object < verb || tree.child(speech, 'mark') !== undefined)
      return [];
    const speaker = tree
      .subtree(object)
      .find((node) => node > object && tree.is(node, 'appos') && node === speech - 1);
    return speaker === undefined
      ? []
      : [
          { index: object, head: verb, deprel: 'obj' },
          { index: speech, deprel: 'parataxis' },
          { index: speaker, head: speech, deprel: 'nsubj' },
        ];
  });
}

/** "Tehran/root, which denies arming them, called/ccomp for an end": after the remark comes the verb. */
export function verbAfterRelative(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || !isNoun(tree.token(root)) || tree.child(root, 'cop', 'nsubj') !== undefined)
    return [];
  const remark = tree.children(root, 'acl:relcl')[0];
  if (remark === undefined) return [];
  const main = tree.subtree(remark).find(
    (node) =>
        node > remark &&
        /^VB[DNZP]$/u.test(tree.token(node).pos) &&
        tree.child(node, 'nsubj', 'mark') === undefined &&
        tree.tokens.slice(remark, node).findLast(({ pos }) => !/^(RB|MD|VB[DZP]?)$/u.test(pos))?.text === ',', // prettier-ignore
  );
  if (main === undefined || tree.is(main, 'conj')) return [];
  const { pos } = tree.token(main);
  const passive = tree.child(main, 'aux:pass') !== undefined;
  return [
    { index: main, head: -1, deprel: 'root', ...(pos === 'VBN' && !passive ? { pos: 'VBD' } : {}) },
    { index: root, head: main, deprel: passive ? 'nsubj:pass' : 'nsubj' },
    ...tree
      .children(main)
      .filter((child) => child < main && !tree.is(child, 'aux') && !tree.is(child, 'advmod'))
      .map((index) => ({ index, head: tree.is(index, 'punct') ? main : remark })),
  ];
}

/** "dismissed as lies claims/VBZ that …": behind what it is called stands what is called so. */
export function claimsTakenForVerb(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, lemma, head: verb }) => {
    if (pos !== 'VBZ' || verb < 0 || !tree.is(index, 'advcl')) return [];
    if (vocabulary.reportingNoun(lemma.toLowerCase()) === undefined) return [];
    const as = tree.children(index, 'mark').find((mark) => tree.token(mark).text === 'as');
    const called = tree.child(index, 'nsubj');
    const content = tree.child(index, 'ccomp');
    if (as === undefined || called !== index - 1 || content === undefined) return [];
    return [
      { index, head: verb, deprel: 'obj', pos: 'NNS' },
      { index: called, head: verb, deprel: 'obl' },
      { index: as, head: called, deprel: 'case' },
      { index: content, head: index, deprel: 'acl' },
    ];
  });
}

/** "an agreement brokered by the Union and signed/acl in Pretoria": the second participle is said of what the first is. */
export function secondParticiple(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, pos, head: agent }) => {
    const and = tree.tokens[index - 1];
    if (pos !== 'VBN' || agent < 0 || !tree.is(index, 'acl') || and?.pos !== 'CC') return [];
    const { head: first } = tree.token(agent);
    const isRemark = first >= 0 && tree.token(first).pos === 'VBN' && tree.is(first, 'acl');
    return isRemark && tree.is(agent, 'obl')
      ? [
          { index, head: first, deprel: 'conj' },
          { index: and.index, head: index, deprel: 'cc' },
        ]
      : [];
  });
}

/** "took eleven officers hostage/dep": what becomes of them. */
export function stateOfObject(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, text, deprel, head: object }) => {
    if (!/^(hostage|prisoner|captive)$/u.test(text) || deprel !== 'dep' || object < 0) return [];
    return tree.is(object, 'obj') || tree.is(object, 'iobj')
      ? [{ index, head: tree.token(object).head, deprel: 'xcomp' }]
      : [];
  });
}

/** "was arrested a week earlier in/obl Lahore": a phrase after an adverb of time belongs to the verb. */
export function phraseOfAdverb(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap(({ index, head: adverb }) => {
    if (
      adverb < 0 ||
      adverb > index ||
      !tree.is(index, 'obl') ||
      tree.token(index).deprel !== 'obl'
    )
      return [];
    const { pos, head: verb } = tree.token(adverb);
    const isAdverb = pos.startsWith('RB') && verb >= 0 && isVerb(tree.token(verb));
    return isAdverb && prepositionOf(tree, index) !== 'than' ? [{ index, head: verb }] : [];
  });
}
