import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import {
  isBehindComma,
  isFiniteForm,
  isFiniteVerb,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  prepositionOf,
  subjectRelation,
} from './word-class.js';
import { verbOfGerund } from './02-gerunds.js';
import { type Edit, movedTo, none } from './rewrite.js';

// What stands before a comma at the head of a sentence was taken for its subject, and the subject for another name of it.

const hourOfDay = /^[ap]\.?m\.?$/u;
const dayOfMonth = /^\d{1,2}(st|nd|rd|th)$/u;

const directions = /^(north|south|east|west|northeast|northwest|southeast|southwest|afield|away|inland|upstream|downstream)$/iu; // prettier-ignore

/** "Further north/nsubj, rebels/appos seized a bridge": where it was, and who did it. */
export function directionTakenForSubject(
  tree: Tree,
  { index: north, text, head: verb, deprel }: Token,
): readonly Edit[] {
  if (!directions.test(text) || !deprel.startsWith('nsubj') || verb < north) return none;
  const [lead] = tree.children(north, 'amod', 'advmod', 'compound');
  if (lead === undefined || !/^(further|farther)$/iu.test(tree.token(lead).text)) return none;
  const subject = tree.children(north, 'appos').find((child) => isBehindComma(tree, child));
  return subject === undefined || !isVerb(tree.token(verb))
    ? none
    : [
        { index: north, head: verb, deprel: 'advmod', pos: 'RB' },
        { index: subject, head: verb, deprel: subjectRelation(tree, verb) },
        ...movedTo(verb, tree.children(north, 'punct')),
      ];
}

/**
 * "Three days/nsubj into the siege, the gang/appos freed two", "Weeks/nsubj after fleeing/acl, Omar Bello/appos was held": how long from
 * it, and who did it.
 */
export function spanTakenForSubject(
  tree: Tree,
  { index: span, head: verb, deprel }: Token,
): readonly Edit[] {
  if (!/^nsubj(:pass)?$/u.test(deprel) || verb < span || !isTemporal(tree, span)) return none;
  const event = tree
    .children(span, 'nmod', 'acl')
    .find((child) =>
      ['into', 'before', 'after'].some((lead) => leadOf(tree, child, lead) !== undefined),
    );
  if (event === undefined) return none;
  const doer = tree
    .subtree(span)
    .filter((child) => tree.is(child, 'appos'))
    .concat(tree.children(verb, 'nsubj'))
    .find((child) => child > event && child < verb && isBehindComma(tree, child));
  if (doer === undefined) return none;
  return [
    { index: span, deprel: 'obl:tmod' },
    ...(isVerb(tree.token(event)) ? [{ index: event, head: verb, deprel: 'advcl' }] : []),
    { index: doer, head: verb, deprel },
    ...movedTo(
      verb,
      [...tree.children(event, 'punct'), ...tree.children(span, 'punct')].filter(
        (comma) => comma > event,
      ),
    ),
  ];
}

/** "Days after rebels/nmod seized/VBN/acl Goma/xcomp": with an object straight behind it the participle is what they did. */
export function deedBehindSpan(
  tree: Tree,
  { index: deed, pos, head: doers }: Token,
): readonly Edit[] {
  if (pos !== 'VBN' || doers < 0 || !tree.is(deed, 'acl') || !isNoun(tree.token(doers)))
    return none;
  const lead = tree.tokens[tree.first(doers) - 1];
  const after = tree.child(doers, 'case') ?? lead?.index ?? doers;
  const { head: span } = tree.token(doers);
  if (!/^(after|before|since)$/u.test(tree.token(after).text) || span < 0) return none;
  const object = tree.children(deed, 'obj', 'xcomp').find((child) => isNoun(tree.token(child)));
  if (object === undefined || tree.first(object) !== deed + 1 || !isTemporal(tree, span))
    return none;
  return [
    { index: deed, head: span, deprel: 'acl', pos: 'VBD' },
    { index: doers, head: deed, deprel: 'nsubj' },
    { index: after, head: deed, deprel: 'mark' },
    { index: object, deprel: 'obj' },
  ];
}

/**
 * "On Thursday, the 3rd of March/nsubj, the governor/appos dismissed two aides", "Around 2 am/nsubj on Friday, drones/appos hit it":
 * no day and no hour does anything.
 */
export function dayTakenForSubject(
  tree: Tree,
  { index: day, text, head: verb, deprel }: Token,
): readonly Edit[] {
  const isHour = hourOfDay.test(text) && tree.child(day, 'nummod') !== undefined;
  if (!isHour && !dayOfMonth.test(text)) return none;
  if (!/^nsubj(:pass)?$/u.test(deprel) || verb < day) return none;
  const month = tree.child(day, 'nmod');
  const doer = [...tree.children(day, 'appos'), ...tree.children(verb, deprel)].find(
    (child) => child > day && child < verb && isBehindComma(tree, child),
  );
  if (doer === undefined) return none;
  if (!isHour && (month === undefined || !isTemporal(tree, month))) return none;
  const weekday = tree
    .children(verb, 'obl')
    .find((child) => child < day && isTemporal(tree, child));
  return [
    { index: day, head: weekday ?? verb, deprel: weekday === undefined ? 'obl:tmod' : 'appos' },
    { index: doer, head: verb, deprel },
    ...movedTo(
      verb,
      tree.children(day, 'punct').filter((comma) => comma > day),
    ),
  ];
}

/** "Warning/nsubj that funds were short, the minister/appos urged nurses to return": who warns stands behind the comma. */
export function speechTakenForSubject(
  tree: Tree,
  { index: speech, text, pos, head: verb, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (speech !== 0 || pos !== 'NN' || deprel !== 'nsubj' || !text.endsWith('ing')) return none;
  const lemma = verbOfGerund(text.toLowerCase(), vocabulary);
  const content = tree.child(speech, 'ccomp', 'acl');
  const doer = tree
    .children(speech, 'appos', 'dep')
    .find((child) => isNoun(tree.token(child)) && isBehindComma(tree, child));
  if (lemma === undefined || content === undefined || doer === undefined) return none;
  if (tree.tokens[1]?.text !== 'that' || doer < content || tree.last(doer) !== verb - 1)
    return none;
  return [
    { index: speech, head: verb, deprel: 'advcl', pos: 'VBG', lemma },
    { index: content, deprel: 'ccomp' },
    { index: doer, head: verb, deprel },
  ];
}

/** "In Zharay district, Kandahar province/nsubj, soldiers/appos found arms": the larger place says where, and who stands behind it did it. */
export function wholeTakenForSubject(
  tree: Tree,
  { index: whole, ner, lemma, head: verb, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^nsubj(:pass)?$/u.test(deprel) || verb < whole || !isBehindComma(tree, whole)) return none;
  if (ner !== 'LOCATION' && vocabulary.kindOfNoun(lemma.toLowerCase()) !== 'Place') return none;
  const part = tree
    .children(verb, 'obl')
    .find((child) => tree.last(child) === tree.first(whole) - 2 && tree.first(child) === 0);
  const isWhere =
    part !== undefined &&
    !isTemporal(tree, part) &&
    /^(in|at|near|outside)$/iu.test(prepositionOf(tree, part) ?? '');
  // "In Mogadishu, Somalia/nsubj, gunmen/nsubj killed": of two subjects the second is one.
  const doer = [
    ...tree.children(whole, 'appos'),
    ...tree.children(verb, deprel).filter((child) => child > whole),
  ].find((child) => isBehindComma(tree, child));
  if (!isWhere || doer === undefined || !isVerb(tree.token(verb))) return none;
  // "In Paris, Belgium, the host, said"
  const goesOn = tree.tokens.slice(tree.last(doer) + 1, verb);
  if (goesOn.some(({ text, head }) => text === ',' || head !== verb)) return none;
  return [
    { index: whole, head: part, deprel: 'appos' },
    { index: doer, head: verb, deprel },
    ...movedTo(
      verb,
      tree.children(whole, 'punct').filter((comma) => comma > whole),
    ),
  ];
}

/**
 * "Meeting/csubj in Addis Ababa on Sunday, eleven states/appos signed a pact", "Under the accord, signed/csubj on Friday, the Greens/appos
 * and the Whigs/conj will share the seats", "Asked/root about the raid, an aide/appos in Lima refused/dep to answer": who stands behind the
 * comma did it, or was asked, with all that "and" joins to them.
 */
export function doerBehindParticiple(
  tree: Tree,
  { index: participle, pos, head: above }: Token,
): readonly Edit[] {
  if (!/^VB[GN]$/u.test(pos)) return none;
  const isAsked = pos === 'VBN' && participle === 0;
  const verb = above < 0 && isAsked ? (tree.child(participle, 'dep') ?? -1) : above;
  const isOpening =
    tree.is(participle, 'csubj') || (isAsked && (above < 0 || tree.is(participle, 'dep')));
  if (!isOpening || verb < participle || (isAsked && !isFiniteVerb(tree, verb))) return none;
  if (tree.child(verb, 'nsubj', 'nsubj:pass') !== undefined) return none;
  if (tree.child(participle, 'nsubj', 'mark', 'det', 'aux', 'aux:pass') !== undefined) return none;
  const joined = (node: number): readonly number[] =>
    tree.children(tree.token(node).head, 'conj').filter((child) => child > node);
  const subject = tree
    .subtree(participle)
    .find(
      (node) =>
        tree.is(node, 'appos') &&
        isNoun(tree.token(node)) &&
        isBehindComma(tree, node) &&
        tree.tokens
          .slice(tree.last(joined(node).at(-1) ?? node) + 1, verb)
          .every(({ head, pos: between }) => head === verb && between !== ','),
    );
  return subject === undefined
    ? none
    : [
        ...(above < 0 ? [{ index: verb, head: -1, deprel: 'root' }] : []),
        { index: participle, head: verb, deprel: 'advcl' },
        ...movedTo(
          verb,
          tree.children(participle, 'punct').filter((child) => child > verb),
        ),
        { index: subject, head: verb, deprel: subjectRelation(tree, verb) },
        ...movedTo(subject, joined(subject)),
      ];
}

/**
 * "Under the deal, signed/advcl on Tuesday, both sides withdrew", "Under the deal, signed/root on Tuesday, both sides withdrew/dep":
 * a participle between the commas behind a phrase is said of what the phrase names, and is done to nobody behind it.
 */
export function participleOfPhrase(
  tree: Tree,
  { index: participle, pos, head, deprel }: Token,
): readonly Edit[] {
  if (pos !== 'VBN' || tree.tokens[participle - 1]?.text !== ',') return none;
  if (tree.child(participle, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark') !== undefined)
    return none;
  const behind = tree
    .children(participle, 'dep', 'ccomp', 'parataxis')
    .find((child) => isBehindComma(tree, child) && isVerb(tree.token(child)));
  const isMain = behind !== undefined && tree.child(participle, 'obj') === undefined;
  const verb = tree.is(participle, 'advcl') && head > participle ? head : isMain ? behind : -1;
  if (verb < 0 || tree.child(verb, 'nsubj', 'nsubj:pass') === undefined) return none;
  const noun = tree
    .children(verb === head ? verb : participle, 'obl')
    .find((child) => tree.last(child) === participle - 2 && prepositionOf(tree, child) !== null);
  // "In Lima, wounded by a shell, he died", "On Monday, asked by the press, …": neither a place nor a day is said more of.
  if (noun === undefined || isTemporal(tree, noun) || tree.child(noun, 'det') === undefined)
    return none;
  if (isProper(tree.token(noun)) || !isNoun(tree.token(noun))) return none;
  return [
    ...(verb === head
      ? []
      : [
          { index: verb, head, deprel },
          { index: noun, head: verb },
          ...movedTo(verb, tree.children(participle, 'punct')),
        ]),
    { index: participle, head: noun, deprel: 'acl' },
  ];
}

/** "Meeting/root in Lima, nine leaders/obj signed/acl a pact": behind the comma stands who did it, with what they did. */
export function doerTakenForObject(
  tree: Tree,
  { index: deed, pos, head: doer, deprel }: Token,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || deprel !== 'acl' || doer < 0 || doer > deed) return none;
  const { head: participle, deprel: role } = tree.token(doer);
  if (participle < 0 || !/^(obj|dep|appos)$/u.test(role) || !isBehindComma(tree, doer)) return none;
  const { pos: form, head: above } = tree.token(participle);
  if (form !== 'VBG' || above >= 0 || !isNoun(tree.token(doer))) return none;
  if (tree.child(participle, 'nsubj', 'aux', 'mark') !== undefined) return none;
  const object = tree.child(deed, 'obj');
  if (object === undefined || object < deed || tree.child(deed, 'nsubj', 'aux') !== undefined)
    return none;
  return [
    { index: deed, head: -1, deprel: 'root', pos: 'VBD' },
    { index: doer, head: deed, deprel: 'nsubj' },
    { index: participle, head: deed, deprel: 'advcl' },
    ...movedTo(deed, tree.children(participle, 'punct', 'parataxis')),
  ];
}

/** "Meeting/advcl in Addis Ababa on Sunday/obl, eleven states signed a pact": when they met there is when they signed it. */
export function timeOfBoth(
  tree: Tree,
  { index: participle, pos, head: verb }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || !tree.is(participle, 'advcl') || verb < participle) return none;
  if (tree.child(participle, 'mark', 'aux', 'nsubj') !== undefined) return none;
  const subject = tree.child(verb, 'nsubj');
  if (subject === undefined || subject < participle || !isFiniteForm(tree.token(verb).pos))
    return none;
  return movedTo(
    verb,
    tree
      .children(participle, 'obl', 'obl:tmod')
      .filter((child) => child > participle && child < subject && isTemporal(tree, child)),
  );
}

/**
 * "Among the hostages they freed/root was/cop a nurse/ccomp": who is among them stands behind "was", and what was done to all
 * of them is said of the hostages.
 */
export function amongThoseOfClause(tree: Tree, { index: be, lemma, pos }: Token): readonly Edit[] {
  if (lemma !== 'be' || !isFiniteForm(pos) || !tree.is(be, 'cop')) return none;
  const { head: one } = tree.token(be);
  const { head: deed, deprel: role } = tree.token(one);
  if (role !== 'ccomp' || tree.child(one, 'nsubj', 'mark') !== undefined) return none;
  const all = tree
    .children(deed, 'obl')
    .find((child) => child < deed && /^among(st)?$/u.test(prepositionOf(tree, child) ?? ''));
  const doer = tree.child(deed, 'nsubj');
  if (all === undefined || doer === undefined || doer < all || be !== deed + 1) return none;
  const { head, deprel } = tree.token(deed);
  return [
    { index: be, head, deprel },
    { index: one, head: be, deprel: 'nsubj' },
    { index: all, head: be, deprel: 'obl' },
    { index: deed, head: all, deprel: 'acl:relcl' },
    // "a priest kidnapped/dep in May"
    ...tree
      .children(deed)
      .filter((child) => child > one)
      .map((index) =>
        tree.is(index, 'dep') && isVerb(tree.token(index))
          ? { index, head: one, deprel: 'acl', pos: 'VBN' }
          : { index, head: be },
      ),
  ];
}

/** "Accused/root of/mark plotting/advcl a coup, the general was dismissed/advcl": what stands first is no main clause, and its gerund is its own. */
export function accusedTakenForRoot(
  tree: Tree,
  { index: accused, pos, head }: Token,
): readonly Edit[] {
  if (accused !== 0 || pos !== 'VBN' || head >= 0) return none;
  const main = tree
    .children(accused, 'advcl')
    .find((child) => tree.child(child, 'nsubj') !== undefined);
  if (main === undefined || !isFiniteVerb(tree, main)) return none;
  const [of, gerund] = [tree.token(1), tree.token(2)];
  if (!/^(of|for|with|over)$/u.test(of.text) || of.head !== main) return none;
  if (gerund.pos !== 'VBG' || gerund.head !== main) return none;
  return [
    { index: main, head: -1, deprel: 'root' },
    { index: accused, head: main, deprel: 'advcl' },
    { index: gerund.index, head: accused, deprel: 'advcl' },
    { index: of.index, head: gerund.index },
    ...movedTo(
      main,
      tree.children(accused).filter((child) => child > main),
    ),
  ];
}

/** "In a statement/obj carried by state media/obj, the junta said": what has a preposition before it is no object. */
export function phraseTakenForObject(tree: Tree, { index, deprel }: Token): readonly Edit[] {
  if (deprel !== 'obj') return none;
  const lead = tree.child(index, 'case');
  if (lead === undefined || lead > index || tree.first(index) !== lead) return none;
  const isCounted = tree.tokens[lead + 1]?.pos === 'CD';
  return !isCounted && /^(in|by|on|with|through|via)$/iu.test(tree.token(lead).text)
    ? [{ index, deprel: 'obl' }]
    : none;
}
