import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { relationWithin } from './00-root-nouns.js';
import { verbOfGerund } from './02-gerunds.js';
import { type Edit, inPlaceOf, movedTo, none } from './rewrite.js';
import { isFiniteForm, isNoun, isProper, isVerb, leadOf, subjectRelation } from './word-class.js';

// Words that are one part of speech and look like another.

/** "a Ukrainian/nsubj drone/VB hit/dep a depot", "a Turkish/nsubj drone/dep struck", "A/dep drone/VB hit/dep it": a thing straight before a verb acts. */
export function thingBeforeVerb(
  tree: Tree,
  { index: thing, pos, lemma, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^VBP?$/u.test(pos) || vocabulary.kindOfNoun(lemma.toLowerCase()) !== 'Equipment')
    return none;
  const modifier = tree.tokens[thing - 1];
  const next = tree.tokens[thing + 1];
  if (modifier === undefined || next === undefined || !/^(NN|JJ|DT)/u.test(modifier.pos))
    return none;
  const verb =
    tree.is(next.index, 'aux') || tree.is(next.index, 'aux:pass') ? next.head : next.index;
  if (!isVerb(next) || !isVerb(tree.token(verb))) return none;
  const isOver = /^(nsubj|dep)$/u.test(modifier.deprel) && modifier.head === thing;
  const isUnder = head === modifier.index && deprel === 'dep' && modifier.head === verb;
  if (!(isOver && tree.token(verb).head === thing) && !isUnder) return none;
  const isBare =
    tree.token(verb).pos === 'VBN' && tree.child(verb, 'aux', 'aux:pass') === undefined;
  return [
    ...(isOver ? [{ index: verb, head, deprel, ...(isBare ? { pos: 'VBD' } : {}) }] : []),
    { index: thing, head: verb, deprel: subjectRelation(tree, verb), pos: 'NN' },
    { index: modifier.index, head: thing, deprel: relationWithin(modifier.pos) },
    ...movedTo(
      thing,
      tree.children(modifier.index).filter((child) => child < modifier.index),
    ),
    ...movedTo(
      verb,
      tree.children(thing).filter((child) => child > verb),
    ),
  ];
}

/** "killed by an Israeli/obl drone/VB last month/dep": what stands behind an article and an adjective is a thing. */
export function thingBehindAdjective(
  tree: Tree,
  { index: thing, pos, lemma, head: adjective, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^VBP?$/u.test(pos) || deprel !== 'dep' || adjective !== thing - 1) return none;
  const above = tree.token(adjective);
  if (above.pos !== 'JJ' || tree.child(adjective, 'det') === undefined || above.head < 0) return none; // prettier-ignore
  if (vocabulary.kindOfNoun(lemma.toLowerCase()) !== 'Equipment') return none;
  const behind = tree.children(adjective, 'dep').filter((child) => child > thing);
  return [
    { index: thing, head: above.head, deprel: above.deprel, pos: 'NN' },
    { index: adjective, head: thing, deprel: 'amod' },
    ...movedTo(
      thing,
      tree.children(adjective).filter((child) => child < adjective),
    ),
    ...behind.map((index) => ({ index, head: above.head, deprel: 'obl:tmod' })),
  ];
}

/** "The three Sahel/nsubj states/VBZ announced/dep": behind a number or an article and a name, and before a verb, those are countries. */
export function statesTakenForVerb(
  tree: Tree,
  { index: states, text, pos, head, deprel }: Token,
): readonly Edit[] {
  const name = tree.tokens[states - 1];
  const verb = tree.tokens[states + 1];
  if (text !== 'states' || pos !== 'VBZ' || name === undefined || verb === undefined) return none;
  if (!tree.is(name.index, 'nsubj') || name.head !== states || !isNoun(name)) return none;
  // "Eleven/NNP states/VBZ backed it"
  const isLed =
    tree.child(name.index, 'det', 'nummod', 'amod') !== undefined || numbers.test(name.text);
  if (!isLed || !/^VB[DNP]$/u.test(verb.pos) || verb.head !== states) return none;
  return [
    {
      index: verb.index,
      head,
      deprel,
      ...(tree.child(verb.index, 'aux') === undefined && verb.pos === 'VBN' ? { pos: 'VBD' } : {}),
    },
    { index: states, head: verb.index, deprel: 'nsubj', pos: 'NNS', lemma: 'state' },
    { index: name.index, head: states, deprel: 'compound', ner: 'O' },
    ...movedTo(states, tree.children(name.index)),
    ...movedTo(
      verb.index,
      tree.children(states).filter((child) => child > verb.index),
    ),
  ];
}

/** "after which IS/VBZ withdrew", "IS/aux:pass attacked it": in capitals it is the group, and no form of "be". */
export function groupTakenForBe(tree: Tree, { index, text, head: verb }: Token): readonly Edit[] {
  if (text !== 'IS' || verb !== index + 1 || !/^VB[DN]$/u.test(tree.token(verb).pos)) return none;
  if (!tree.is(index, 'aux') || tree.tokens.every((word) => !/\p{Ll}/u.test(word.text)))
    return none;
  return [
    { index, deprel: 'nsubj', pos: 'NNP', lemma: 'IS', ner: 'ORGANIZATION' },
    { index: verb, pos: 'VBD' },
  ];
}

const numbers = /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|many|some|most|all|other|both|few)$/iu; // prettier-ignore

/** "Drone/root strikes/obj hit/acl two depots", "Air strikes/root hit/dep a school": what is done with a weapon acts. */
export function strikesBeforeVerb(
  tree: Tree,
  { index: event, text, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const weapon = tree.tokens[event - 1];
  const verb = tree.tokens[event + 1];
  if (!text.endsWith('s') || weapon === undefined || verb === undefined) return none;
  if (!/^VB[DN]$/u.test(verb.pos) || tree.child(verb.index, 'obj') === undefined) return none;
  if (vocabulary.nounFrame(lemma.toLowerCase())?.relation.event !== 'FIGHT') return none;
  const isWeapon =
    /^air$/iu.test(weapon.text) ||
    vocabulary.kindOfNoun(weapon.lemma.toLowerCase()) === 'Equipment';
  const inside = new Set([weapon.index, event, verb.index]);
  const top = [weapon, tree.token(event)].find(({ head }) => !inside.has(head));
  if (!isWeapon || top === undefined || !inside.has(verb.head)) return none;
  const moved = [weapon.index, event].flatMap((node) => tree.children(node));
  return [
    { index: verb.index, head: top.head, deprel: top.deprel, pos: 'VBD' },
    { index: event, head: verb.index, deprel: 'nsubj', pos: 'NNS' },
    { index: weapon.index, head: event, deprel: 'compound', pos: 'NN' },
    ...moved
      .filter((child) => !inside.has(child))
      .map((index) => ({
        index,
        head: index < event ? event : verb.index,
        // "Turkish/dep drone/root strikes/nsubj"
        ...(index < weapon.index && tree.token(index).pos === 'JJ' ? { deprel: 'amod' } : {}),
      })),
  ];
}

/** "was killed by a US/obl drone/dep last month": what the name before it tells is whose thing it is. */
export function thingBehindName(
  tree: Tree,
  { index: thing, pos, lemma, head: verb, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const name = tree.tokens[thing - 1];
  if (!/^VBP?$/u.test(pos) || !/^(dep|ccomp)$/u.test(deprel)) return none;
  if (verb < 0 || name?.head !== verb) return none;
  if (tree.child(thing, 'nsubj', 'mark', 'obj') !== undefined) return none;
  if (vocabulary.kindOfNoun(lemma.toLowerCase()) !== 'Equipment') return none;
  if (!isNoun(name) || tree.child(name.index, 'det') === undefined || verb > thing) return none;
  return [
    { index: thing, head: verb, deprel: name.deprel, pos: 'NN' },
    { index: name.index, head: thing, deprel: 'compound' },
    ...movedTo(thing, tree.children(name.index)),
    ...movedTo(
      verb,
      tree.children(thing).filter((child) => child > thing),
    ),
  ];
}

/** "did/root not target/compound civilians": behind "did" and "not" stands a verb, and what it is done to. */
export function verbBehindDid(
  tree: Tree,
  { index: verb, pos, lemma, head: object }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const not = tree.tokens[verb - 1];
  const did = tree.tokens[verb - 2];
  if (!/^(not|n['’]t)$/u.test(not?.text ?? '') || did?.lemma !== 'do' || !isVerb(did)) return none;
  if (pos !== 'NN' || !tree.is(verb, 'compound') || tree.token(object).head !== did.index)
    return none;
  if (!tree.is(object, 'obj') || vocabulary.verbFrames(lemma.toLowerCase()).length === 0)
    return none;
  return [
    { index: verb, head: did.head, deprel: did.deprel, pos: 'VB' },
    { index: object, head: verb },
    { index: did.index, head: verb, deprel: 'aux' },
    ...movedTo(
      verb,
      tree.children(did.index).filter((child) => child !== object),
    ),
  ];
}

/** "a US/nsubj drone/VB strike/nsubj killed/ccomp two", "a US/nsubj drone/root strike/obj wounded/acl two": between a name and a noun stands what the noun was done with. */
export function thingOfSubject(
  tree: Tree,
  { index: thing, pos, lemma, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const [owner, noun] = [tree.tokens[thing - 1], tree.tokens[thing + 1]];
  if (!/^VBP?$/u.test(pos) || vocabulary.kindOfNoun(lemma.toLowerCase()) !== 'Equipment')
    return none;
  if (owner?.head !== thing || !tree.is(owner.index, 'nsubj')) return none;
  if (noun === undefined || !isNoun(noun)) return none;
  const verb = [
    ...tree.children(noun.index, 'acl'),
    ...tree.children(thing, 'ccomp', 'dep', 'conj'),
  ].find((child) => child > noun.index && /^VB[DN]$/u.test(tree.token(child).pos));
  if (verb === undefined || !(noun.head === verb || tree.child(verb, 'obj') !== undefined))
    return none;
  return [
    {
      index: verb,
      head,
      deprel,
      ...(tree.child(verb, 'aux', 'aux:pass') === undefined ? { pos: 'VBD' } : {}),
    },
    { index: noun.index, head: verb, deprel: subjectRelation(tree, verb) },
    { index: thing, head: noun.index, deprel: 'compound', pos: 'NN' },
    { index: owner.index, head: noun.index, deprel: owner.pos === 'JJ' ? 'amod' : 'compound' },
    ...movedTo(noun.index, tree.children(owner.index)),
    ...movedTo(
      verb,
      tree.children(thing).filter((child) => ![owner.index, noun.index, verb].includes(child)),
    ),
  ];
}

/** "of a drone/VB attack", "a US drone/VB strike": between an article or a name and its noun stands a thing. */
export function thingBeforeNoun(
  tree: Tree,
  { index: thing, pos, lemma, head: noun }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const before = tree.tokens[thing - 1];
  if (!/^VBP?$/u.test(pos) || noun !== thing + 1 || !isNoun(tree.token(noun))) return none;
  if (before?.head !== noun || !/^(DT|NNP|JJ)$/u.test(before.pos)) return none;
  return vocabulary.kindOfNoun(lemma.toLowerCase()) === 'Equipment'
    ? [{ index: thing, deprel: 'compound', pos: 'NN' }]
    : none;
}

/** What ships and those aboard do off a coast, and nobody does to a coast: a closed class. */
const intransitive = /^(sink|capsize|drown|founder|die|explode|sail|anchor)$/u;

/** "were kidnapped off/RP Semporna/obj": before a place "off" leads it. */
export function offTakenForParticle(
  tree: Tree,
  { index: off, text, deprel, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const place = tree.tokens[off + 1];
  if (text !== 'off' || deprel !== 'compound:prt' || place === undefined) return none;
  const name = place.head === verb ? place.index : place.head;
  const { ner, lemma } = tree.token(name);
  const isNamed = ner === 'LOCATION' || vocabulary.kindOfNoun(lemma.toLowerCase()) === 'Place';
  const isPlace = isNamed && tree.token(name).head === verb;
  const isPassive = tree.child(verb, 'nsubj:pass', 'aux:pass') !== undefined;
  // "sank off/RP the island/obj": nothing is sunk off.
  const isAlone = intransitive.test(tree.token(verb).lemma);
  const isFull = isAlone || (isPassive && !isFiniteForm(tree.token(verb).pos));
  return isPlace && isFull && tree.is(name, 'obj')
    ? [
        { index: name, deprel: 'obl' },
        { index: off, head: name, deprel: 'case', pos: 'IN' },
      ]
    : none;
}

/** "were shot dead, reportedly/advcl by soldiers": an adverb that hedges is no clause of its own, and what it leads hangs on the verb. */
export function adverbTakenForClause(
  tree: Tree,
  { index: adverb, pos, deprel, text, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'RB' || !/^(advcl|parataxis|dep)$/u.test(deprel) || !isVerb(tree.token(verb)))
    return none;
  if (vocabulary.hedge(text.toLowerCase()) === undefined) return none;
  if (tree.child(adverb, 'nsubj', 'cop', 'mark') !== undefined) return none;
  return [
    { index: adverb, deprel: 'advmod' },
    ...movedTo(verb, tree.children(adverb, 'obl', 'nmod'), 'obl'),
  ];
}

/** "it would blockade/NN the highway", "would/ccomp blockade/obj the highway/dep", "would/ccomp slap/compound duties/obj": behind a modal verb stands a verb. */
export function verbBehindModal(tree: Tree, { index, pos, head: modal }: Token): readonly Edit[] {
  if (pos !== 'NN' || tree.child(index, 'det', 'case', 'amod') !== undefined) return none;
  const aux = tree.child(index, 'aux');
  if (aux !== undefined && aux < index && tree.token(aux).pos === 'MD')
    return [{ index, pos: 'VB' }];
  const before = tree.token(Math.max(index - 1, 0));
  const isWithin = tree.is(index, 'compound') && modal === tree.child(before.index, 'obj');
  if (before.pos !== 'MD' || !(isWithin || (modal === before.index && tree.is(index, 'obj'))))
    return none;
  return verbOfModal(tree, index, before);
}

function verbOfModal(tree: Tree, index: number, modal: Token): readonly Edit[] {
  return [
    ...inPlaceOf(tree, index, modal, 'aux'),
    { index, pos: 'VB' },
    ...tree
      .children(index, 'dep')
      .map((child) => ({ index: child, deprel: isVerb(tree.token(child)) ? 'advcl' : 'obj' })),
  ];
}

/** "voiced backing/xcomp for the plan", "won backing from Oslo": what is given or got is no doing. */
export function gotTakenForDeed(tree: Tree, { index, text, head: verb }: Token): readonly Edit[] {
  if (!/^(backing|funding|blessing|training)$/u.test(text) || verb !== index - 1) return none;
  const isGot = gives.test(tree.token(verb).lemma) && tree.child(index, 'obj') === undefined;
  return isGot
    ? [
        { index, deprel: 'obj', pos: 'NN', lemma: text },
        ...movedTo(index, tree.children(index, 'obl'), 'nmod'),
      ]
    : none;
}

const gives = /^(voice|express|pledge|lend|give|offer|win|get|seek|receive|secure|promise|provide|withdraw|lose|enjoy|declare|reaffirm|reiterate|demand|request)$/u; // prettier-ignore

/** "torched a hut in Pauk and shot/NN at those who fled": behind "and" and before "at" it is a verb. */
export function shotTakenForNoun(tree: Tree, { index, text, pos }: Token): readonly Edit[] {
  const [and, at] = [tree.tokens[index - 1], tree.tokens[index + 1]];
  if (text !== 'shot' || pos !== 'NN' || and?.pos !== 'CC' || at?.text !== 'at') return none;
  const verb = tree.ancestors(index).find((node) => tree.token(node).pos === 'VBD');
  if (verb === undefined || tree.child(index, 'det', 'amod', 'nummod') !== undefined) return none;
  const target = at.head > index ? at.head : undefined;
  return [
    { index, head: verb, deprel: 'conj', pos: 'VBD', lemma: 'shoot' },
    { index: and.index, head: index, deprel: 'cc' },
    ...(target === undefined ? [] : [{ index: target, head: index, deprel: 'obl' }]),
  ];
}

/** "an armed group/compound shot/NN and killed/acl a chief": before "and killed", they shot. */
export function shotBeforeKilled(tree: Tree, { index: shot, text, pos }: Token): readonly Edit[] {
  if (text !== 'shot' || pos !== 'NN') return none;
  const [doer, and, killed] = [shot - 1, shot + 1, shot + 2].map((index) => tree.tokens[index]);
  if (and?.text !== 'and' || doer?.head !== shot) return none;
  if (!isNoun(doer) || !/^(killed|wounded|injured)$/u.test(killed?.text ?? '')) return none;
  return [
    { index: shot, pos: 'VBD', lemma: 'shoot' },
    { index: doer.index, head: shot, deprel: 'nsubj' },
    ...movedTo(
      doer.index,
      tree.children(shot).filter((child) => child < doer.index),
    ),
  ];
}

/** "banned the march/obl:tmod": in small letters no month. */
export function marchTakenForMonth(
  tree: Tree,
  { index, text, head: verb }: Token,
): readonly Edit[] {
  if (text !== 'march' || !tree.is(index, 'obl:tmod') || tree.child(verb, 'obj') !== undefined)
    return none;
  return [{ index, deprel: 'obj' }];
}

/** "fighting/VBG between the two broke out", "Fighting/root between them resumed/dep": what is between parties is an event. */
export function eventBetweenParties(
  tree: Tree,
  { index, text, pos, head, deprel }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || tree.child(index, 'obj', 'nsubj') !== undefined) return none;
  const verb =
    head < 0 ? tree.children(index, 'dep').find((child) => isLoneVerb(tree, child)) : undefined;
  if (!/^(nsubj|csubj|obj|obl)/u.test(deprel) && verb === undefined) return none;
  // "broke out between the two"
  const around = head >= 0 && isVerb(tree.token(head)) ? tree.children(head, 'obl') : [];
  const isBetween = [...tree.children(index, 'nmod', 'obl'), ...around].some(
    (child) => child > index && leadOf(tree, child, 'between') !== undefined,
  );
  if (!isBetween) return none;
  const event = {
    ...{ index, pos: 'NN', lemma: text.toLowerCase() },
    ...(deprel === 'csubj' ? { deprel: 'nsubj' } : {}),
  };
  return verb === undefined
    ? [event]
    : [
        { index: verb, head, deprel },
        { ...event, head: verb, deprel: 'nsubj' },
        ...tree.children(index, 'obl').map((child) => ({ index: child, deprel: 'nmod' })),
      ];
}

function isLoneVerb(tree: Tree, node: number): boolean {
  return (
    isFiniteForm(tree.token(node).pos) && tree.child(node, 'nsubj', 'nsubj:pass') === undefined
  );
}

/** "Officers/root at the Rafah/nmod crossing/acl recorded/dep 80 departures": behind an article and a name, a place, and whoever is there acts. */
export function crossingTakenForVerb(
  tree: Tree,
  { index: crossing, text, pos, head: name }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG' || vocabulary.kindOfNoun(text) !== 'Place' || name !== crossing - 1)
    return none;
  if (!tree.is(crossing, 'acl') || !isProper(tree.token(name))) return none;
  if (tree.child(name, 'det') === undefined || tree.child(crossing, 'obj') !== undefined)
    return none;
  const { head: above, deprel } = tree.token(name);
  const verb = tree
    .children(crossing, 'dep')
    .find((child) => child === crossing + 1 && isVerb(tree.token(child)));
  const doer = above < 0 || !isNoun(tree.token(above)) ? undefined : above;
  return [
    {
      index: crossing,
      head: above,
      deprel: deprel === 'dep' ? 'nmod' : deprel,
      pos: 'NN',
      lemma: text,
    },
    { index: name, head: crossing, deprel: 'compound' },
    ...movedTo(
      crossing,
      tree.children(name).filter((child) => child !== crossing),
    ),
    ...(verb === undefined || doer === undefined
      ? none
      : [
          { index: verb, head: tree.token(doer).head, deprel: tree.token(doer).deprel, pos: 'VBD' },
          { index: doer, head: verb, deprel: 'nsubj' },
          ...movedTo(verb, tree.children(doer, 'punct')),
        ]),
  ];
}

/** What one does somewhere and to nobody: a closed class. */
const stays = /^(living|residing|working|studying|staying|serving)$/u;

/** "by a Syrian/amod living/NN in Bonn", "a Moroccan/JJ living/dep in Madrid": behind the name of a people it says where one does so. */
export function stayTakenForNoun(
  tree: Tree,
  { index: stay, text, pos, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const person = tree.tokens[stay - 1];
  if (pos !== 'NN' || !stays.test(text) || person === undefined) return none;
  if (vocabulary.country(person.text)?.as !== 'demonym' || tree.tokens[stay + 1]?.pos !== 'IN')
    return none;
  const isUnder = person.head === stay && tree.child(stay, 'det') !== undefined;
  if (!isUnder && head !== person.index) return none;
  const place = tree.tokens[stay + 1]?.head ?? stay;
  const lemma = verbOfGerund(text, vocabulary);
  if (lemma === undefined) return none;
  return [
    ...(isUnder ? [{ index: person.index, head, deprel, pos: 'NN' }] : []),
    { index: stay, head: person.index, deprel: 'acl', pos: 'VBG', lemma },
    ...(place > stay ? [{ index: place, head: stay, deprel: 'obl' }] : none),
    ...tree
      .children(stay)
      .filter((child) => child !== person.index)
      .map((index) =>
        index < stay || tree.is(index, 'acl')
          ? { index, head: person.index }
          : { index, head: stay, ...(tree.is(index, 'nmod') ? { deprel: 'obl' } : {}) },
      ),
  ];
}

/** "impeached Han Duck/NN/obj -soo/RB/advmod": what a hyphen ties to a person's name is the end of it. */
export function nameBehindHyphen(
  tree: Tree,
  { index: end, pos, ner, start }: Token,
): readonly Edit[] {
  const [before, hyphen] = [tree.tokens[end - 2], tree.tokens[end - 1]];
  if (pos === 'NNP' || ner !== 'PERSON' || hyphen?.text !== '-' || before === undefined)
    return none;
  if (hyphen.ner !== 'PERSON' || before.ner !== 'PERSON' || before.head === end) return none;
  if (hyphen.end !== start || before.end !== hyphen.start) return none;
  if (tree.child(end, 'nsubj', 'obj', 'cop', 'aux', 'case') !== undefined) return none;
  return [
    { index: end, head: before.head, deprel: before.deprel, pos: 'NNP' },
    { index: before.index, head: end, deprel: 'compound', pos: 'NNP' },
    ...movedTo(end, tree.children(before.index)),
    { index: hyphen.index, head: end, deprel: 'punct', pos: 'HYPH' },
  ];
}

/** "Truong/nsubj:pass My/PRP$ Lan/nsubj:pass": within a person's name there is no "my". */
export function wordWithinName(tree: Tree, { index, pos, ner }: Token): readonly Edit[] {
  const [first, last] = [tree.tokens[index - 1], tree.tokens[index + 1]];
  if (pos !== 'PRP$' || ner !== 'PERSON' || first?.ner !== 'PERSON' || last?.ner !== 'PERSON')
    return none;
  return isProper(first) && isProper(last)
    ? [first.index, index].map((part) => ({
        index: part,
        head: last.index,
        deprel: 'compound',
        pos: 'NNP',
      }))
    : none;
}

/** "smuggled through Umm/UH Qasr/NNP": an interjection that is capitalised before a name begins it. */
export function interjectionBeforeName(tree: Tree, { index, pos, text }: Token): readonly Edit[] {
  const name = tree.tokens[index + 1];
  if (pos !== 'UH' || index === 0 || !/^\p{Lu}\p{Ll}/u.test(text)) return none;
  return name !== undefined && isProper(name)
    ? [{ index, head: name.index, deprel: 'compound', pos: 'NNP' }]
    : none;
}
