import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import type { ToldAt } from './stance.js';
import { isNominal, isPassive, isVerbal, leadIn, lemmaOf, reportingVerbAt } from './words.js';

/** Verbs whose object speaks: "quoted an official as saying", "citing a prosecutor". */
const handsOnAnother = new Set(['quote', 'cite']);

export function quotesAnother(tree: Tree, verb: number): boolean {
  return handsOnAnother.has(lemmaOf(tree, verb)) && isVerbal(tree.token(verb));
}

/** Who does what a verb says, carried over from the clause it hangs on where it has no subject of its own. */
export function subjectOf(tree: Tree, verb: number): number | undefined {
  let at = verb;
  for (let steps = 0; steps < 8; steps += 1) {
    const subject = tree.child(at, 'nsubj');
    if (subject !== undefined) return antecedent(tree, at, subject);
    const { head } = tree.token(at);
    if (head < 0) return undefined;
    if (tree.is(at, 'acl')) return head;
    if (
      !tree.is(at, 'conj') &&
      !tree.is(at, 'xcomp') &&
      !tree.is(at, 'advcl') &&
      !tree.is(at, 'dep')
    )
      return undefined;
    if (!isVerbal(tree.token(head))) return undefined;
    at = head;
  }
  return undefined;
}

/** "…, a UN report said": CoreNLP may hang the subject on the words before the comma. */
function nounBefore(tree: Tree, verb: number): number | undefined {
  const comma = tree.tokens.findLast(
    ({ index, text }) => index < verb && [',', '"', '”', "''"].includes(text),
  )?.index;
  if (comma === undefined || comma === verb - 1) return undefined;
  let at = verb - 1;
  if (!isNominal(tree.token(at)) && tree.token(at).pos !== 'PRP') return undefined;
  while (tree.token(at).head > comma && tree.token(at).head < verb) at = tree.token(at).head;
  return at;
}

/** "who" in "witnesses who spoke to the radio" is the witnesses. */
function antecedent(tree: Tree, verb: number, subject: number): number {
  const isRelative =
    /^(WP|WDT)$/.test(tree.token(subject).pos) || lemmaOf(tree, subject) === 'that';
  const { head } = tree.token(verb);
  return isRelative && tree.is(verb, 'acl') && head >= 0 ? head : subject;
}

/** The chain that a reporting verb adds: "told" in "Sources told the outlet Alittihad" gives the sources, then Alittihad. */
export function linksOfVerb(tree: Tree, verb: number, vocabulary: Vocabulary): readonly ToldAt[] {
  const text = tree.token(verb).text;
  const agent = tree.children(verb, 'obl', 'nmod').find((child) => leadIn(tree, child) === 'by');
  const passive = isPassive(tree, verb) || isReducedPassive(tree, verb);
  const subject = subjectOf(tree, verb) ?? (passive ? undefined : nounBefore(tree, verb));
  if (quotesAnother(tree, verb)) {
    const speaker = passive ? subject : tree.child(verb, 'obj', 'nsubj:pass');
    const named = tree.child(verb, 'nsubj');
    const outlet =
      passive || named === undefined
        ? (agent ?? heardBy(tree, verb))
        : antecedent(tree, verb, named);
    return [speaker, outlet].flatMap((source) => link(tree, source, text, vocabulary));
  }
  const speaker = passive
    ? agent
    : isExpletive(tree, subject) && !saysIt(tree, verb)
      ? undefined
      : subject;
  const own = saysForAnother(tree, verb) ? [] : link(tree, speaker, text, vocabulary);
  return [...citedBeside(tree, verb, vocabulary), ...own, ...outlets(tree, verb, vocabulary)];
}

/** "was quoted as saying by the radio": who quotes stands with the saying. */
function heardBy(tree: Tree, verb: number): number | undefined {
  return tree
    .children(verb, 'advcl', 'xcomp')
    .filter((child) => leadIn(tree, child) === 'as')
    .flatMap((child) => tree.children(child, 'obl'))
    .find((child) => leadIn(tree, child) === 'by');
}

/** "a rebel accused of …", "quoted by Reuters". */
function isReducedPassive(tree: Tree, verb: number): boolean {
  if (tree.token(verb).pos !== 'VBN' || tree.child(verb, 'nsubj', 'aux') !== undefined)
    return false;
  return tree.is(verb, 'acl') || tree.is(verb, 'dep') || tree.is(verb, 'advcl');
}

/** "as saying" in "quoted an official as saying": the quoting verb names the speaker. */
function saysForAnother(tree: Tree, verb: number): boolean {
  if (tree.child(verb, 'nsubj') !== undefined) return false;
  return tree
    .ancestors(verb)
    .slice(0, 2)
    .some((node) => quotesAnother(tree, node));
}

function isExpletive(tree: Tree, subject: number | undefined): boolean {
  return subject !== undefined && ['it', 'there'].includes(lemmaOf(tree, subject));
}

/** "it said" speaks of someone; "it appears", "it seems" of nobody. */
function saysIt(tree: Tree, verb: number): boolean {
  return !['appear', 'seem', 'emerge', 'happen'].includes(lemmaOf(tree, verb));
}

/** "reported, citing a prosecutor": the prosecutor knew first. */
function citedBeside(tree: Tree, verb: number, vocabulary: Vocabulary): readonly ToldAt[] {
  const subject = tree.child(verb, 'nsubj');
  const besideSubject = subject === undefined ? [] : tree.children(subject, 'acl');
  return [...tree.children(verb, 'dep', 'advcl', 'xcomp', 'parataxis', 'acl'), ...besideSubject]
    .filter((child) => quotesAnother(tree, child) && tree.child(child, 'nsubj') === undefined)
    .flatMap((child) => link(tree, tree.child(child, 'obj'), tree.token(child).text, vocabulary));
}

/** Who was told and makes it public: "told Reuters", "said in an interview with Der Spiegel", "said on state television". */
function outlets(tree: Tree, verb: number, vocabulary: Vocabulary): readonly ToldAt[] {
  const spoken = [verb, ...tree.children(verb, 'nsubj')]
    .flatMap((node) => tree.children(node, 'advcl', 'acl'))
    .filter((node) => tree.token(node).pos === 'VBG');
  const heads = [verb, ...spoken]
    .flatMap((node) => tree.children(node, 'obj', 'iobj', 'obl', 'nmod'))
    .concat(tree.children(verb, 'nsubj').flatMap((child) => placesOf(tree, child)))
    .flatMap((child) => [child, ...placesOf(tree, child)])
    .filter((child) => /^(to|in|on|with|by|for|via|)$/.test(leadIn(tree, child)));
  return heads.flatMap((head) => {
    const source = dailyNamed(tree, head) ?? (isOutlet(tree, head, vocabulary) ? head : undefined);
    return source === undefined ? [] : [{ tree, source, verb: 'published' }];
  });
}

/** "the Kinshasa daily Le Potentiel", of which the parser makes Kinshasa with a name beside it. */
function dailyNamed(tree: Tree, node: number): number | undefined {
  const daily = tree.children(node, 'advmod', 'amod').find((child) => /^(daily|weekly|monthly)$/iu.test(tree.token(child).text)); // prettier-ignore
  return daily === undefined
    ? undefined
    : tree.children(node, 'appos').find((child) => tree.first(child) === daily + 1);
}

/** "an interview with Der Spiegel", "a statement published by Tass". */
function placesOf(tree: Tree, node: number): readonly number[] {
  if (!isNominal(tree.token(node))) return [];
  const made = tree.children(node, 'acl').flatMap((child) => tree.children(child, 'obl', 'nmod'));
  return [...tree.children(node, 'nmod'), ...made];
}

/** A newspaper, agency, channel; known by its kind, by the noun beside its name, or told as only an outlet is ("told Interfax"). */
function isOutlet(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const token = tree.token(node);
  if (!isNominal(token)) return false;
  const run = [...tree.children(node, 'compound', 'amod'), node].filter((child) => child <= node);
  const name = tree.text(run[0] ?? node, node);
  if (
    vocabulary.knownName(name)?.kind === 'Media' ||
    vocabulary.knownName(token.text)?.kind === 'Media'
  )
    return true;
  const nouns = [node, ...tree.children(node, 'compound', 'appos')].filter((child) =>
    isNominal(tree.token(child)),
  );
  if (nouns.some((child) => vocabulary.kindOfNoun(lemmaOf(tree, child)) === 'Media'))
    return token.pos !== 'NNS';
  // "…, two sources told Studio Tamani": who is told in an aside makes it public, a person's name or not.
  const isAside = tree.is(token.head, 'parataxis');
  const isBareName = isAside
    ? /^\p{Lu}/u.test(token.text)
    : token.pos === 'NNP' &&
      tree.child(node, 'det', 'nmod:poss') === undefined &&
      token.ner !== 'PERSON';
  const kind = vocabulary.kindOfNoun(lemmaOf(tree, node));
  const isTitled = [node, ...tree.children(node, 'compound')].some((child) =>
    vocabulary.isTitle(lemmaOf(tree, child)),
  );
  const isKnownOtherwise =
    vocabulary.country(name) !== undefined || vocabulary.knownName(name) !== undefined;
  return (
    isBareName &&
    !isKnownOtherwise &&
    !isTitled &&
    tree.is(node, 'obj') &&
    isTold(tree, token.head, vocabulary) &&
    (kind === undefined || (isAside && kind === 'Person'))
  );
}

function isTold(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  const stance = reportingVerbAt(tree, verb, vocabulary)?.stance;
  return (stance === 'says' || stance === 'confirms') && !quotesAnother(tree, verb);
}

/** The chain that a noun adds: "claims by Kyiv", "Mali's accusations". */
export function linksOfNoun(tree: Tree, noun: number, vocabulary: Vocabulary): readonly ToldAt[] {
  const author = authorOf(tree, noun) ?? whoIsResponsible(tree, noun);
  return link(tree, author, tree.token(noun).text, vocabulary);
}

/** "claimed responsibility for the raid": whose it is says so himself. */
function whoIsResponsible(tree: Tree, noun: number): number | undefined {
  const verb = claimOfResponsibility(tree, noun);
  return verb === undefined ? undefined : subjectOf(tree, verb);
}

/** The verb by which someone says that he did it. */
export function claimOfResponsibility(tree: Tree, noun: number): number | undefined {
  const verb = tree.token(noun).head;
  const isClaim =
    lemmaOf(tree, noun) === 'responsibility' &&
    tree.is(noun, 'obj') &&
    verb >= 0 &&
    /^(claim|take|accept|admit|assume|acknowledge)$/.test(lemmaOf(tree, verb));
  return isClaim ? verb : undefined;
}

export function link(
  tree: Tree,
  source: number | undefined,
  verb: string,
  vocabulary: Vocabulary,
): readonly ToldAt[] {
  return source === undefined
    ? []
    : [{ tree, source: speaker(tree, source, vocabulary), verb }, ...carriers(tree, source)];
}

/** How words come to whoever passes them on. */
const carried = new Set(
  'interview see obtain review contact reach publish release leak hear carry view consult'.split(
    ' ',
  ),
);

/** "evacuees interviewed by Kloop", "a statement by the presidency seen by Reuters": who passes on what they said. */
function carriers(tree: Tree, source: number): readonly ToldAt[] {
  return [source, ...tree.children(source, 'nmod')]
    .flatMap((node) => tree.children(node, 'acl'))
    .flatMap((child) => {
      const by = carrierOf(tree, child);
      return by === undefined ? [] : [{ tree, source: by, verb: tree.token(child).text }];
    });
}

function carrierOf(tree: Tree, participle: number): number | undefined {
  if (tree.token(participle).pos !== 'VBN' || !carried.has(lemmaOf(tree, participle)))
    return undefined;
  return tree.children(participle, 'obl').find((child) => leadIn(tree, child) === 'by');
}

/** Whether a participle tells only how a speaker's words came to whoever passes them on, which is a link of the chain and no deed. */
export function isCarrying(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  if (!tree.is(node, 'acl') || carrierOf(tree, node) === undefined) return false;
  return tree.ancestors(node).some((source) => {
    const { head } = tree.token(source);
    const isTeller =
      tree.is(source, 'nsubj') && reportingVerbAt(tree, head, vocabulary) !== undefined;
    return isTeller || leadIn(tree, source) === 'according to';
  });
}

/** A document speaks for whoever wrote it: "a statement by the rebels", "the ministry's report", "an investigation by the BBC". */
function speaker(tree: Tree, source: number, vocabulary: Vocabulary): number {
  const lemma = lemmaOf(tree, source);
  if (!isNominal(tree.token(source))) return source;
  const isDocument =
    vocabulary.kindOfNoun(lemma) === 'Document' || vocabulary.reportingNoun(lemma) !== undefined;
  const author = authorOf(tree, source);
  const isBy = author !== undefined && leadIn(tree, author) === 'by';
  return author !== undefined && (isDocument || isBy) ? author : source;
}

function authorOf(tree: Tree, noun: number): number | undefined {
  return (
    tree
      .children(noun, 'nmod', 'obl', 'acl')
      .find((child) => /^(by|from)$/.test(leadIn(tree, child)) && isNominal(tree.token(child))) ??
    tree.child(noun, 'nmod:poss')
  );
}
