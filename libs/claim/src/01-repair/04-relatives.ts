import type { Token, Tree } from '@whence/parse';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import {
  formedFor,
  isCleft,
  isDative,
  isNoun,
  isProper,
  isVerb,
  leadOf,
  numberOf,
  subjectRelation,
} from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// Of two nouns before a relative clause, who or what it speaks of.

/** "the arrest of activist X, who was taken into custody": "who" is a person, so the clause belongs to the nearest one. */
export function whoIsAPerson(
  tree: Tree,
  { index, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(index, 'acl:relcl') || head < 0) return none;
  const who = tree
    .subtree(index)
    .find((node) => ['who', 'whom', 'whose'].includes(tree.token(node).text.toLowerCase()));
  if (who === undefined || !isImpersonal(tree, head, vocabulary)) return none;
  const before = tree.tokens[tree.tokens[who - 1]?.text === ',' ? who - 2 : who - 1];
  if (before === undefined || before.index <= head || !before.pos.startsWith('NN')) return none;
  const nearest =
    [before.index, ...tree.ancestors(before.index)]
      .filter((node) => node > head && node <= before.index)
      .find((node) => !tree.is(node, 'compound')) ?? before.index;
  return [{ index, head: nearest }];
}

/** "by what police described as a squad of mercenaries": by a squad of mercenaries. */
export function whatIsDescribed(tree: Tree, { index: what, text }: Token): readonly Edit[] {
  const by = what - 1;
  if (text !== 'what' || tree.tokens[by]?.pos !== 'IN') return none;
  const verb = tree.tokens.find(({ index, pos }) => index > what && pos.startsWith('VB'));
  if (verb === undefined || !/^(describe|call|term)$/u.test(verb.lemma)) return none;
  const teller = tree.tokens.findLast(
    ({ index, pos }) => index > what && index < verb.index && /^(NN|PRP)/u.test(pos),
  );
  const thing = tree
    .children(verb.index, 'obl', 'xcomp', 'obj')
    .find((child) => child > verb.index && isNoun(tree.token(child)));
  const governor = [what, ...tree.ancestors(what)]
    .map((node) => tree.token(node).head)
    .find((head) => head < by);
  if (teller === undefined || thing === undefined || governor === undefined || governor < 0)
    return none;
  return [
    { index: thing, head: governor, deprel: 'obl' },
    ...movedTo(verb.index, tree.children(thing, 'case'), 'mark'),
    { index: by, head: thing, deprel: 'case' },
    { index: verb.index, head: thing, deprel: 'acl:relcl', pos: 'VBD' },
    { index: teller.index, head: verb.index, deprel: 'nsubj' },
    { index: what, head: verb.index, deprel: 'obj' },
  ];
}

/**
 * "The bridge/nsubj the rebels/dep destroyed/acl fell", "the truce/iobj the envoys/obj proposed/acl": of two nouns side by
 * side with a participle behind them, the second does to the first what the participle says.
 */
export function gapBeforeVerb(
  tree: Tree,
  { index: verb, pos, head: doer, deprel }: Token,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || deprel !== 'acl' || doer !== verb - 1) return none;
  const { head: main, deprel: role } = tree.token(doer);
  if (!isNoun(tree.token(doer)) || !/^(nsubj|nsubj:pass|dep|obj)$/u.test(role)) return none;
  if (tree.child(verb, 'nsubj', 'aux', 'mark', 'obj') !== undefined) return none;
  if (tree.children(verb, 'obl').some((child) => leadOf(tree, child, 'by') !== undefined))
    return none;
  const lead = doer - tree.subtree(doer).filter((node) => node < doer).length;
  const thing = tree.tokens[lead - 1];
  if (thing === undefined || !isNoun(thing)) return none;
  const isLed = /^(DT|PRP\$)$/u.test(tree.token(lead).pos) || isProper(tree.token(lead));
  const isBeside = thing.head === main || (role === 'dep' && main === thing.index);
  // "handed the troops/iobj the medals/obj promised in May"
  const isGiven = main >= 0 && main < thing.index && isDative(tree.token(main).lemma);
  return isLed && isBeside && !isGiven
    ? [
        { index: verb, head: thing.index, deprel: 'acl:relcl', pos: 'VBD' },
        { index: doer, head: verb, deprel: 'nsubj' },
        ...(tree.is(thing.index, 'iobj') ? [{ index: thing.index, deprel: 'obj' }] : []),
      ]
    : none;
}

/** "about money he is thought/dep to have received": straight behind a noun, what someone is thought to have done to it. */
export function gapOfBelief(tree: Tree, { index: belief, head }: Token): readonly Edit[] {
  if (head < 0 || !/^(dep|ccomp|parataxis)$/u.test(tree.token(belief).deprel)) return none;
  const subject = tree.child(belief, 'nsubj:pass');
  const deed = tree.child(belief, 'xcomp');
  if (subject === undefined || deed === undefined || tree.child(belief, 'mark') !== undefined)
    return none;
  const thing = tree.tokens[tree.first(subject) - 1];
  if (thing === undefined || !isNoun(thing) || thing.index < head || subject > belief) return none;
  const lacks =
    leadOf(tree, deed, 'to') !== undefined &&
    tree.child(deed, 'obj', 'ccomp', 'xcomp') === undefined;
  return lacks ? [{ index: belief, head: thing.index, deprel: 'acl:relcl' }] : none;
}

/** "the men whom they were said/dep to have abducted": the clause hangs on whom it speaks of, whatever its verbs. */
export function whomLeftHanging(tree: Tree, { index: whom, text }: Token): readonly Edit[] {
  const noun = tree.tokens[whom - 1];
  if (!/^whom$/iu.test(text) || noun === undefined || !isNoun(noun)) return none;
  const top = tree.ancestors(whom).findLast((node) => node > whom && tree.first(node) === whom);
  if (top === undefined || tree.is(top, 'acl:relcl') || !isVerb(tree.token(top))) return none;
  return [{ index: top, head: noun.index, deprel: 'acl:relcl' }];
}

/** "charges that/mark his party and Paris reject/ccomp", "a claim that the police dismissed as propaganda": who denies something that stands before "that" denies it. */
export function chargeBeforeThat(
  tree: Tree,
  { index: that, text, head: denial }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const charge = tree.tokens[that - 1];
  if (text !== 'that' || !tree.is(that, 'mark') || charge === undefined || !isNoun(charge))
    return none;
  if (vocabulary.reportingVerb(tree.token(denial).lemma)?.stance !== 'denies') return none;
  const isFull = tree.child(denial, 'obj', 'ccomp', 'xcomp', 'aux:pass') !== undefined;
  if (isFull || tree.child(denial, 'nsubj') === undefined || tree.first(denial) !== that)
    return none;
  return [
    { index: denial, head: charge.index, deprel: 'acl:relcl' },
    { index: that, deprel: 'obj', pos: 'WDT' },
  ];
}

function isImpersonal(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { lemma, ner, pos } = tree.token(node);
  if (pos.startsWith('NNP') || ner === 'PERSON') return ner === 'LOCATION';
  const kind = vocabulary.kindOfNoun(lemma.toLowerCase());
  return (
    vocabulary.nounFrame(lemma.toLowerCase()) !== undefined ||
    (kind !== undefined && ['Place', 'Process', 'Thing', 'Document', 'Equipment'].includes(kind))
  );
}

const people: ReadonlySet<EntityKind> = new Set(['Person', 'Group', 'ArmedGroup']);

/**
 * "officers serving with the mission, who were ambushed", "an employee of the operator Ogero, who took money": people do, not the body
 * they are of.
 */
export function whoBehindBody(
  tree: Tree,
  { index, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(index, 'acl:relcl') || head < 0) return none;
  const told = tree.children(index, 'nsubj', 'nsubj:pass', 'obj');
  const who = told.some((child) => /^whom?$/u.test(tree.token(child).text));
  const isPerson = (node: number): boolean => {
    const { lemma, pos, text } = tree.token(node);
    const isOfPeople =
      vocabulary.country(text)?.as === 'demonym' && tree.child(node, 'det') !== undefined;
    // "the chief of staff of the army, who led it"
    const isOfTitle = lemma === 'staff' && tree.token(tree.token(node).head).lemma === 'chief';
    return (
      pos.startsWith('NN') &&
      !isOfTitle &&
      (isOfPeople || people.has(vocabulary.kindOfNoun(lemma.toLowerCase()) ?? 'Thing'))
    );
  };
  const { ner } = tree.token(head);
  // "Musa, a leader of the militiamen, who has fled"
  const described = tree
    .ancestors(head)
    .find((node) => tree.is(node, 'appos') && tree.token(node).pos === 'NN' && isPerson(node));
  if (
    who &&
    described !== undefined &&
    tree.token(head).pos === 'NNS' &&
    numberOf(tree, index) === 'one'
  )
    return [{ index, head: described }];
  // "40 pupils from a school in Yola, nine of whom were freed": whose number is told are the last people before the comma.
  const isCounting = told.some((child) =>
    tree.children(child, 'nmod').some((whom) => tree.token(whom).text === 'whom'),
  );
  if (isCounting && !isPerson(head)) {
    const first = tree.first(index);
    const many = tree.tokens.findLast(
      (token) => token.index < first && isPerson(token.index) && token.ner === 'O',
    );
    return many === undefined ? none : [{ index, head: many.index }];
  }
  if (!who || (isPerson(head) && ner === 'O')) return none;
  if (ner === 'PERSON' && !isNameOfBody(tree, head, vocabulary)) return none;
  const above = [head, ...tree.ancestors(head)];
  const found = above.findIndex((node, at) => at > 0 && isPerson(node));
  const isWithin = above
    .slice(0, found)
    .every((node) => /^(nmod|obl|acl|obj|compound|appos)$/u.test(tree.token(node).deprel));
  const person = above[found];
  if (person !== undefined && isWithin) return [{ index, head: person }];
  // "shot a teacher/obj in Bamenda/obl, whom they accused": what stands before the place is the nearest person.
  const { head: verb } = tree.token(head);
  const harmed = ner === 'LOCATION' && tree.is(head, 'obl') ? tree.child(verb, 'obj') : undefined;
  return harmed !== undefined && harmed < head && isPerson(harmed)
    ? [{ index, head: harmed }]
    : none;
}

/** "the bank Lamar", "the operator, Ogero": what the noun beside it says it is. */
function isNameOfBody(tree: Tree, name: number, vocabulary: Vocabulary): boolean {
  const beside = tree.is(name, 'appos') ? [tree.token(name).head] : tree.children(name, 'compound');
  return beside.some(
    (node) => vocabulary.kindOfNoun(tree.token(node).lemma.toLowerCase()) === 'Organization',
  );
}

/** "at students who were demanding/dep an end": straight behind a noun "who" speaks of those. */
export function whoLeftHanging(tree: Tree, { index, deprel }: Token): readonly Edit[] {
  if (!/^(dep|ccomp|parataxis|advcl)$/u.test(deprel)) return none;
  const who = tree.child(index, 'nsubj', 'nsubj:pass');
  const before = who === undefined ? undefined : tree.tokens[who - 1];
  if (before === undefined || !isNoun(before) || tree.token(before.index + 1).text !== 'who')
    return none;
  const isAsked = tree.child(index, 'mark') !== undefined;
  return isAsked || tree.subtree(index).includes(before.index)
    ? none
    : [{ index, head: before.index, deprel: 'acl:relcl' }];
}

/** "backed the draft, while China abstained/acl:relcl": a clause with a mark and a subject of its own is said of no noun. */
export function clauseTakenForRelative(tree: Tree, { index }: Token): readonly Edit[] {
  if (!tree.is(index, 'acl:relcl') || tree.child(index, 'nsubj', 'nsubj:pass') === undefined)
    return none;
  const mark = tree.child(index, 'mark');
  if (mark === undefined || mark !== tree.first(index)) return none;
  if (!/^(while|after|because|although|though|since|until)$/u.test(tree.token(mark).text))
    return none;
  const verb = tree.ancestors(index).find((node) => isVerb(tree.token(node)));
  return verb === undefined ? none : [{ index, head: verb, deprel: 'advcl' }];
}

/**
 * "rejected a truce/nsubj which/nsubj, two envoys told/ccomp Reuters, had been drafted/ccomp …", "part of a truce which/obj, envoys
 * told/acl:relcl Reuters, had been drafted/dep …": between the commas stands who says what follows of what stands before them.
 */
export function remarkBehindWhich(
  tree: Tree,
  { index: which, text, head: speech }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^(which|who)$/u.test(text) || tree.tokens[which + 1]?.text !== ',' || speech < which)
    return none;
  const noun = tree.tokens[which - 1];
  if (noun === undefined || !isNoun(noun) || !isVerb(tree.token(speech))) return none;
  const stance = vocabulary.reportingVerb(tree.token(speech).lemma)?.stance;
  if (stance !== 'says' || !tree.children(speech, 'nsubj').some((child) => child > which))
    return none;
  const said = tree
    .children(speech, 'ccomp', 'dep')
    .find((child) => child > speech && isVerb(tree.token(child)));
  if (said === undefined || tree.child(said, 'nsubj', 'mark') !== undefined) return none;
  const { head: above, deprel } = tree.token(speech);
  const isUnder = noun.head === speech && deprel === 'ccomp' && above >= 0 && above < noun.index;
  if (!isUnder && !(tree.is(speech, 'acl:relcl') && above === noun.index)) return none;
  return [
    { index: said, deprel: 'ccomp' },
    ...(isUnder
      ? [
          { index: noun.index, head: above, deprel: 'obj' },
          { index: speech, head: noun.index, deprel: 'acl:relcl' },
          { index: which, deprel: 'obj' },
        ]
      : none),
  ];
}

/**
 * "said the militia had received/ccomp weapons, something/dep the ministry has denied/ccomp", "…, something/compound Kigali denies":
 * who denies what was said is not who said it.
 */
export function denialTakenForContent(
  tree: Tree,
  { index: thing, text, head: next }: Token,
): readonly Edit[] {
  if (text !== 'something' || tree.tokens[thing - 1]?.text !== ',' || next < thing) return none;
  const denial = tree.is(thing, 'compound') ? tree.token(next).head : next;
  if (denial < thing) return none;
  const content = tree
    .children(denial, 'ccomp', 'advcl')
    .find((child) => child < thing && tree.child(child, 'nsubj', 'nsubj:pass') !== undefined);
  const { head, deprel } = tree.token(denial);
  if (content === undefined || head < 0 || head > content) return none;
  return [
    { index: content, head, deprel: tree.is(denial, 'ccomp') ? 'ccomp' : deprel },
    { index: thing, head: content, deprel: 'appos' },
    { index: denial, head: thing, deprel: 'acl' },
  ];
}

/**
 * "Tela, where fighters/dep loyal/acl:relcl to Omar Said, alias the Lion, seized/dep the port": behind "where" and a noun with more said
 * of it stands what is done there.
 */
export function deedBehindWhere(
  tree: Tree,
  { index: where, pos, head: state }: Token,
): readonly Edit[] {
  if (pos !== 'WRB' || tree.token(where).text !== 'where' || state < where) return none;
  const doer = tree.token(state - 1);
  if (!isNoun(doer) || doer.head !== state || !/^(dep|nsubj)$/u.test(doer.deprel)) return none;
  if (tree.child(state, 'cop', 'aux', 'aux:pass', 'obj') !== undefined) return none;
  if (tree.tokens[where - 1]?.text !== ',' || tree.first(doer.index) !== where + 1) return none;
  const place = [where - 2, ...tree.ancestors(where - 2)].find(
    (node) => isNoun(tree.token(node)) && !tree.is(node, 'compound'),
  );
  const deed = tree.tokens.find(
    ({ index, pos: form }) =>
      index > state && form === 'VBD' && tree.tokens[index - 1]?.text === ',',
  );
  if (place === undefined || deed === undefined) return none;
  const own = tree.child(deed.index, 'nsubj');
  const isOfAlias = own !== undefined && own > state && own === deed.index - 2;
  if (own !== undefined && !isOfAlias) return none;
  if (!/^(dep|root|parataxis|ccomp|conj)$/u.test(deed.deprel)) return none;
  const main =
    deed.head < 0 ? tree.children(deed.index, 'ccomp').find((child) => child < where) : undefined;
  if (deed.head < 0 && main === undefined) return none;
  return [
    ...(main === undefined ? [] : [{ index: main, head: -1, deprel: 'root' }]),
    { index: deed.index, head: place, deprel: 'acl:relcl' },
    { index: doer.index, head: deed.index, deprel: 'nsubj' },
    {
      index: state,
      head: doer.index,
      deprel: tree.token(state).pos.startsWith('VBN') ? 'acl' : 'amod',
      ...(tree.token(state).pos === 'VBP' ? { pos: 'JJ' } : {}),
    },
    { index: where, head: deed.index, deprel: 'advmod' },
    ...(isOfAlias ? [{ index: own, head: state, deprel: 'dep' }] : []),
    ...(main === undefined ? [] : movedTo(main, tree.children(deed.index, 'punct'))),
  ];
}

/** "a panel led by Ruth Kimani/obl to investigate/acl", "a panel headed/acl by a judge to draft/xcomp …": what the panel is for. */
export function aimOfBody(tree: Tree, { index: aim, pos, head }: Token): readonly Edit[] {
  if (pos !== 'VB' || head < 0 || !/^(acl|xcomp|advcl)$/u.test(tree.token(aim).deprel)) return none;
  if (leadOf(tree, aim, 'to') === undefined || tree.child(aim, 'nsubj') !== undefined) return none;
  const led = tree.is(head, 'obl') || tree.is(head, 'obj') ? tree.token(head).head : head;
  const { lemma, head: body, deprel } = tree.token(led);
  const isLed = /^(lead|head|chair|compose|make|form)$/u.test(lemma) && /^(acl|dep)$/u.test(deprel);
  return isLed && body >= 0 && body < led && formedFor.test(tree.token(body).lemma)
    ? [{ index: aim, head: body, deprel: 'acl' }]
    : none;
}

/** "It was the militia, not the army/appos, that/advmod burned/dep the barn", "It was Chad, and not Sudan/conj, that/nsubj armed/conj them": who did it. */
export function cleft(
  tree: Tree,
  { index: verb, head: doer, pos, deprel }: Token,
): readonly Edit[] {
  if (doer < 0 || doer > verb || !/^(dep|conj|ccomp|acl|acl:relcl)$/u.test(deprel)) return none;
  if (!pos.startsWith('VB') || !isCleft(tree, doer)) return none;
  const that = tree.children(verb).find((child) => child === tree.first(verb));
  if (that === undefined || !/^(that|who)$/u.test(tree.token(that).text)) return none;
  if (tree.children(verb, 'nsubj', 'nsubj:pass').some((child) => child !== that)) return none;
  return [
    { index: verb, head: doer, deprel: 'acl:relcl' },
    { index: that, head: verb, deprel: subjectRelation(tree, verb), pos: 'WDT' },
  ];
}

/** "Rebels who attacked/acl:relcl Todi, killing/advcl ten, were held": behind its comma what came of it is still of the relative clause. */
export function resultOfRelative(tree: Tree, { index, pos, head: main }: Token): readonly Edit[] {
  if (pos !== 'VBG' || !tree.is(index, 'advcl') || main < index) return none;
  const comma = tree.first(index) - 1;
  if (tree.tokens[comma]?.text !== ',' || tree.child(index, 'mark', 'nsubj') !== undefined)
    return none;
  const deed = tree
    .children(main, 'nsubj', 'nsubj:pass')
    .flatMap((subject) => tree.children(subject, 'acl:relcl'))
    .find((clause) => tree.last(clause) === comma - 1);
  return deed === undefined ? none : [{ index, head: deed }];
}
