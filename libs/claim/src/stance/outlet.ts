import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import type { ToldAt } from './stance.js';
import { isNominal, leadIn, lemmaOf, quotesAnother, reportingVerbAt } from './words.js';

/** Who was told and makes it public: "told Reuters", "said in an interview with Der Spiegel", "said on state television". */
export function outlets(tree: Tree, verb: number, vocabulary: Vocabulary): readonly ToldAt[] {
  const spoken = [verb, ...tree.children(verb, 'nsubj')]
    .flatMap((node) => tree.children(node, 'advcl', 'acl'))
    .filter((node) => tree.token(node).pos === 'VBG');
  const heads = [verb, ...spoken]
    .flatMap((node) => tree.children(node, 'obj', 'iobj', 'obl', 'nmod'))
    .concat(tree.children(verb, 'nsubj').flatMap((child) => placesOf(tree, child, vocabulary)))
    .flatMap((child) => [child, ...placesOf(tree, child, vocabulary)])
    .filter((child) => /^(to|in|on|with|by|for|via|)$/.test(leadIn(tree, child)))
    .filter((child) => !isBidden(tree, child) && !isChided(tree, child, vocabulary));
  return heads.flatMap((head) => {
    const source = dailyNamed(tree, head) ?? (isOutlet(tree, head, vocabulary) ? head : undefined);
    return source === undefined ? [] : [{ tree, source, verb: 'published' }];
  });
}

/** "told Google to pay a fine": who is to do it makes nothing public. */
function isBidden(tree: Tree, node: number): boolean {
  const { head } = tree.token(node);
  const isAddressee = tree.is(node, 'obj') || tree.is(node, 'iobj');
  return isAddressee && tree.children(head, 'xcomp').some((child) => leadIn(tree, child) === 'to');
}

/** "criticised Twitter for deleting a post": nor does who is accused. */
function isChided(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { head } = tree.token(node);
  return (
    tree.is(node, 'obj') &&
    /^(accuses|denies|threatens)$/u.test(reportingVerbAt(tree, head, vocabulary)?.stance ?? '')
  );
}

/** "the Kinshasa daily Le Potentiel", of which the parser makes Kinshasa with a name beside it. */
function dailyNamed(tree: Tree, node: number): number | undefined {
  const daily = tree
    .children(node, 'advmod', 'amod')
    .find((child) => /^(daily|weekly|monthly)$/iu.test(tree.token(child).text));
  return daily === undefined
    ? undefined
    : tree.children(node, 'appos').find((child) => tree.first(child) === daily + 1);
}

/** "an interview with Der Spiegel", "a statement published by Tass"; a strike on a radio station is told by nobody there. */
function placesOf(tree: Tree, node: number, vocabulary: Vocabulary): readonly number[] {
  if (!isNominal(tree.token(node))) return [];
  const deed = vocabulary.nounFrame(lemmaOf(tree, node))?.relation.event ?? '';
  if (/^(FIGHT|ASSAULT|COERCE|PROTEST)$/u.test(deed)) return [];
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
  // "the news agency Lusa", of which "agency" alone is none
  const kinds = [
    ...nouns.map((child) => lemmaOf(tree, child)),
    name.split(' ').slice(-2).join(' '),
  ];
  if (kinds.some((noun) => vocabulary.kindOfNoun(noun) === 'Media'))
    return token.pos !== 'NNS' || name.endsWith('state media');
  if (isNamedAgency(tree, node, vocabulary)) return true;
  // "…, two sources told Studio Tamani": who is told in an aside makes it public, a person's name or not.
  const isAside = tree.is(token.head, 'parataxis');
  const isBareName = isAside
    ? /^\p{Lu}/u.test(token.text)
    : token.pos === 'NNP' &&
      tree.child(node, 'det', 'nmod:poss') === undefined &&
      (token.ner !== 'PERSON' || articles.test(name));
  const kind = vocabulary.kindOfNoun(lemmaOf(tree, node));
  const isTitled = [node, ...tree.children(node, 'compound')].some((child) =>
    vocabulary.isTitle(lemmaOf(tree, child)),
  );
  const isKnownOtherwise =
    vocabulary.country(name) !== undefined || vocabulary.knownName(name) !== undefined;
  if (isNewspaper(tree, node, vocabulary) && isTold(tree, token.head, vocabulary)) return true;
  return (
    isBareName &&
    !isKnownOtherwise &&
    !isTitled &&
    tree.is(node, 'obj') &&
    isTold(tree, token.head, vocabulary) &&
    (kind === undefined || (isAside && kind === 'Person'))
  );
}

/** "told the Saba agency", "speaking to the Fars agency"; a body's own agency is none: "the UN agency". */
function isNamedAgency(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { text, head } = tree.token(node);
  const name = tree.children(node, 'compound').find((child) => child === node - 1);
  if (text !== 'agency' || name === undefined || head < 0) return false;
  const { text: called, pos } = tree.token(name);
  const known = vocabulary.knownName(called);
  if (known?.kind === 'Media') return true;
  const isOther = known !== undefined || vocabulary.country(called) !== undefined;
  const speaks = /^(speak|talk)$/u.test(lemmaOf(tree, head)) || isTold(tree, head, vocabulary);
  return pos.startsWith('NNP') && !isOther && speaks;
}

/** "told the Evening Herald", "told the daily al-Anwar" */
function isNewspaper(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { text } = tree.token(node);
  // "L'Avenir/NN"
  if (!/^\p{Lu}/u.test(text)) return false;
  const before = tree.children(node, 'compound', 'amod').filter((child) => child < node);
  const isOfMoreWords = before.some((child) => /^\p{Lu}/u.test(tree.token(child).text));
  return (
    (isOfMoreWords && vocabulary.isPaper(text)) || before.some((child) => isDaily(tree, child))
  );
}

function isDaily(tree: Tree, node: number): boolean {
  return /^(daily|weekly|monthly)$/u.test(tree.token(node).text);
}

/** "Le Soir", "Der Spiegel": an article that no person has before the name. */
const articles = /^(The|Le|La|Les|Der|Die|Das|Il|O) /u;

function isTold(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  const stance = reportingVerbAt(tree, verb, vocabulary)?.stance;
  // "identified Hadid as the owner", "described Hadid as a friend": nobody is told anything.
  if (tree.children(verb, 'obl').some((child) => leadIn(tree, child) === 'as')) return false;
  return (stance === 'says' || stance === 'confirms') && !quotesAnother(tree, verb);
}

/** How words come to whoever passes them on. */
const carried = new Set(
  'quote cite interview see obtain review contact reach publish release leak hear carry view consult broadcast air verify geolocate authenticate collect gather compile'.split(
    ' ',
  ),
);

/** "evacuees interviewed by Kloop", "a statement by the presidency seen by Reuters": who passes on what they said. */
export function carriers(tree: Tree, source: number): readonly ToldAt[] {
  return [source, ...tree.children(source, 'nmod')]
    .flatMap((node) => tree.children(node, 'acl'))
    .flatMap((child) => {
      const by = carrierOf(tree, child);
      return by === undefined ? [] : [{ tree, source: by, verb: tree.token(child).text }];
    });
}

function carrierOf(tree: Tree, participle: number): number | undefined {
  const by = broughtBy(tree, participle) ?? leakedTo(tree, participle);
  return by === undefined || isMeans(tree, by) ? undefined : by;
}

/** "a memo leaked to The Intercept", "documents shared with the BBC", "a letter sent to Reuters" */
function leakedTo(tree: Tree, participle: number): number | undefined {
  if (
    tree.token(participle).pos !== 'VBN' ||
    !/^(leak|share|send|show|provide|give)$/u.test(lemmaOf(tree, participle))
  )
    return undefined;
  return tree
    .children(participle, 'obl')
    .find(
      (child) =>
        /^(to|with)$/u.test(leadIn(tree, child)) && tree.token(child).pos.startsWith('NNP'),
    );
}

function broughtBy(tree: Tree, participle: number): number | undefined {
  if (tree.token(participle).pos !== 'VBN' || !carried.has(lemmaOf(tree, participle)))
    return undefined;
  return tree.children(participle, 'obl').find((child) => leadIn(tree, child) === 'by');
}

/** "reached by telephone", "contacted by email": a bare noun is how one spoke, and nobody. */
function isMeans(tree: Tree, node: number): boolean {
  const isBare = tree.child(node, 'det', 'nmod:poss', 'nummod', 'amod') === undefined;
  return tree.token(node).pos === 'NN' && isBare;
}

/** Whether a participle tells only how a speaker's words came to whoever passes them on, which is a link of the chain and no deed. */
export function isCarrying(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  // "three people briefed on the plan said"
  const isBriefed = lemmaOf(tree, node) === 'brief' && tree.token(node).pos === 'VBN';
  const isCarried = broughtBy(tree, node) !== undefined || leakedTo(tree, node) !== undefined;
  if (!tree.is(node, 'acl') || !(isBriefed || isCarried)) return false;
  return tree.ancestors(node).some((source) => {
    const { head } = tree.token(source);
    // "officials interviewed by the radio said", "said in remarks carried by the radio"
    const isTeller =
      (tree.is(source, 'nsubj') || tree.is(source, 'obl')) &&
      // "images released by Maxar appear to show"
      [head, ...tree.children(head, 'xcomp')].some(
        (verb) => reportingVerbAt(tree, verb, vocabulary) !== undefined,
      );
    // "citing an official briefed on the talks"
    const isCited = tree.is(source, 'obj') && quotesAnother(tree, head);
    return isTeller || isCited || leadIn(tree, source) === 'according to';
  });
}
