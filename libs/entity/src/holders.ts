import type { Mention, StatedClaim } from '@whence/claim';
import {
  countryOfCluster,
  genderOfCluster,
  isOneNamed,
  isPlural,
  kindOfCluster,
} from './cluster.js';
import { isUnit } from './description.js';
import { fighters, genderOfWords } from './general-nouns.js';
import { wordsOf } from './names.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';
import { onlyOne } from './salience.js';

// Who is meant by an office, a calling or an age: "the minister", "the former rebel", "the 48-year-old".

/** What somebody is told to be, by his title or by a claim. */
interface Calling {
  readonly words: ReadonlySet<string>;
  readonly ended: boolean;
  readonly start: number;
  /** What he leads, as it stood: "the Wagner Group". */
  readonly body: string | null;
}

export type Callings = (profile: Profile, register: Register) => readonly Calling[];

/** "Ana Silva, the ports minister", "former general Omar Bello": from the claims, and from the words before the name. */
export function callingsOf(claims: readonly StatedClaim[]): Callings {
  const offices = claims.flatMap(({ relation, subject, object, ended, polarity }) =>
    relation === 'HOLDS_POSITION' &&
    polarity === 'affirmative' &&
    subject !== null &&
    object !== null
      ? [
          {
            id: subject.id,
            start: subject.start,
            ended,
            words: titleWords(object.name),
            body: object.name,
          },
        ]
      : [],
  );
  const leaders = claims.filter(({ relation }) => /^(LEADS|COMMANDS)$/u.test(relation));
  const fates = fatesIn(claims);
  // "said they had seized power": whoever is president is the ousted one.
  const isCoup = claims.some(
    ({ relation, object }) => relation === 'OVERTHROWS' && object === null,
  );
  return ({ mention: { id } }, register) => [
    ...offices
      .filter((office) => register.isSame(office.id, id))
      .map((office) => (isCoup && isIncumbent(office) ? { ...office, words: new Set([...office.words, ...toppled]) } : office)), // prettier-ignore
    ...fates.filter((fate) => register.isSame(fate.id, id)),
    ...leaders.flatMap(({ subject, object, ended, start }) => {
      if (subject === null || object === null || !register.isSame(subject.id, id)) return [];
      const kind = kindOfCluster(register.members(object.id));
      return kind === 'ArmedGroup' || kind === 'Organization'
        ? [{ words: new Set(['leader', 'chief', 'commander', 'head']), ended, start, body: object.name }] // prettier-ignore
        : [];
    }),
    ...register.members(id).flatMap(({ mention }) =>
      mention.form === 'pronoun'
        ? []
        : [
            {
              words: titleWords(mention.text),
              ended: over.test(mention.text),
              start: mention.start,
              body: null,
            },
          ],
    ),
  ];
}

const toppled = ['ousted', 'deposed', 'toppled', 'overthrown'];

/** What has become of somebody is told by what was done to him: "the ousted leader", "the late president". */
function fatesIn(claims: readonly StatedClaim[]): readonly (Calling & { readonly id: string })[] {
  const fates: readonly (readonly [RegExp, readonly string[]])[] = [
    [/^(OVERTHROWS|REMOVES|DISMISSES)$/u, toppled],
    [/^(KILLS|ASSASSINATES|EXECUTES|DIES)$/u, ['late', 'slain', 'dead', 'murdered']],
    [/^RESIGNS$/u, ['resigned']],
  ];
  return claims.flatMap(({ relation, subject, object, start, polarity, modality }) => {
    if (relation === 'RESIGNS' && modality !== 'asserted') return [];
    const party = /^(DIES|RESIGNS)$/u.test(relation) ? subject : object;
    const words = fates.find(([deed]) => deed.test(relation))?.[1];
    return party === null || words === undefined || polarity === 'negative'
      ? []
      : [{ id: party.id, words: new Set(words), ended: false, start, body: null }];
  });
}

function isIncumbent({ words, ended }: Calling): boolean {
  return (
    !ended &&
    (words.has('president') || words.has('premier')) &&
    ![...words].some((word) => /^(interim|acting|transitional|new|vice|deputy)$/u.test(word))
  );
}

const over = /\b(former|ex|ousted|deposed|one-?time|late|erstwhile)\b/iu;

/** "Gen. Joseph Khalil … the general": ranks and offices as they are cut short. */
const short: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gen: 'general',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    lt: 'lieutenant',
    sgt: 'sergeant',
    adm: 'admiral',
    brig: 'brigadier',
    cmdr: 'commander',
    sen: 'senator',
    gov: 'governor',
    rep: 'representative',
    rev: 'reverend',
    prof: 'professor',
    amb: 'ambassador',
    pm: 'premier',
    ceo: 'director',
  }),
);

/** The words of a title: a "prime minister" is a "premier" and no minister, an "attorney general" no general. */
function titleWords(text: string): ReadonlySet<string> {
  const plain = text
    .replace(/\bprime minister\b/giu, 'premier')
    .replace(/\bmember of (?:the )?(?:parliament|congress|assembly|senate)\b/giu, 'lawmaker')
    .replace(
      /\b(attorney|secretary|governor|solicitor|prosecutor|inspector|director|consul|surgeon|auditor|commissioner|advocate)[- ]general\b/giu,
      '$1',
    );
  return new Set(wordsOf(plain).flatMap((word) => [word, ...(short.get(word)?.split(' ') ?? [])]));
}

/** What a general word for somebody can mean: "the officer" was a colonel, "the cleric" a bishop. */
const hyponyms: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    officer:
      /^(general|colonel|major|captain|lieutenant|brigadier|sergeant|corporal|admiral|commodore|marshal|policeman)$/,
    general: /^(brigadier|marshal)$/,
    airman: /^(pilot|airman|aviator)$/,
    aviator: /^(pilot|airman)$/,
    captain: /^skipper$/,
    skipper: /^captain$/,
    physician: /^(doctor|surgeon)$/,
    doctor: /^(physician|surgeon)$/,
    academic: /^(professor|scholar|lecturer|economist|historian|scientist)$/,
    scholar: /^(professor|academic|lecturer|historian)$/,
    professor: /^(academic|lecturer)$/,
    reporter: /^(journalist|correspondent)$/,
    activist: /^(campaigner|dissident)$/,
    campaigner: /^activist$/,
    preacher: /^(cleric|imam|pastor|sheikh)$/,
    priest: /^(pastor|bishop|reverend|father)$/,
    official: /^(minister|commissioner|secretary|director|governor|mayor|spokesman|spokeswoman)$/,
    aide: /^(adviser|advisor|assistant)$/,
    adviser: /^(aide|advisor|counsellor)$/,
    soldier: /^(sergeant|corporal|private|lieutenant|captain|serviceman|conscript)$/,
    commander: /^(general|colonel|warlord)$/,
    warlord: /^(commander|leader|strongman)$/,
    cleric:
      /^(preacher|imam|sheikh|sheik|ayatollah|bishop|archbishop|cardinal|priest|mullah|pope|patriarch|pastor|mufti|rabbi)$/,
    prelate: /^(bishop|archbishop|cardinal|pope|patriarch)$/,
    pontiff: /^pope$/,
    monarch: /^(king|queen|emir|sultan|emperor)$/,
    ruler: /^(king|queen|emir|sultan|president|general|emperor|sheikh)$/,
    diplomat: /^(ambassador|envoy|consul|attache)$/,
    envoy: /^(ambassador|representative|negotiator)$/,
    lawmaker:
      /^(senator|deputy|congressman|congresswoman|legislator|mp|parliamentarian|representative)$/,
    legislator: /^(senator|lawmaker|congressman|congresswoman|mp)$/,
    judge: /^(justice|magistrate)$/,
    lawyer: /^(attorney|advocate|prosecutor)$/,
    journalist: /^(reporter|editor|correspondent|columnist|blogger|broadcaster|presenter)$/,
    businessman: /^(tycoon|trader|banker|oligarch|magnate)$/,
    leader: /^(president|premier|chairman|chief|head|ruler)$/,
    chief: /^(head|director|chairman)$/,
    head: /^(chief|director)$/,
    politician:
      /^(president|premier|minister|lawmaker|senator|deputy|mayor|governor|leader|candidate|chairman|secretary|mp|congressman|legislator|councillor)$/,
  }),
);

/** What one is until another is. */
const offices = /^(premier|president|minister|chancellor|governor|mayor|secretary|speaker|ambassador|chairman|commander|chief|head|leader|spokesman|spokeswoman|spokesperson)$/u; // prettier-ignore

const deputies = /^(deputy|vice)$/u;

export function isOffice(word: string): boolean {
  return offices.test(word);
}

const ousted = /^(ousted|deposed|toppled|overthrown)$/u;

/** Says when, or how he is, and not which one. */
const circumstances =
  /^(former|ex|new|outgoing|incoming|ousted|deposed|late|then|current|incumbent|jailed|detained|imprisoned|exiled|fugitive|ailing|embattled|veteran|disgraced|acting|slain|murdered|dead|wounded|captured|retired|sacked|fired|dismissed|impeached|suspended|arrested|abducted|kidnapped|freed|released|accused|indicted|convicted|sanctioned|popular|powerful|influential|longtime|long|time|elder|old|younger|young|year|leftist|rightist|conservative|populist|socialist|communist|liberal|nationalist|centrist|islamist|hardline|reformist|authoritarian|\d+)$/u;

/** Stands behind "as", "was named" or "became": what somebody is to be, and nobody spoken of. */
const predicative = /\b(as|become|becomes|became|named|appointed|elected|is|was|were|be|been) $/iu;

/** The person whom an office or a calling tells, if one alone has it: near by, else in all that the report has said. */
export function holderOf(
  definite: Profile,
  before: readonly Profile[],
  earlier: () => readonly Profile[],
  register: Register,
  callings: Callings,
  text: string,
): Profile | null {
  const { mention } = definite;
  if (
    mention.plural ||
    predicative.test(text.slice(Math.max(0, mention.start - 12), mention.start))
  )
    return null;
  const fits = (each: Profile): boolean => isHolder(definite, each, register, callings);
  const near = before.filter(fits);
  const nameless = narrowerNameless(definite, near[0], before, register);
  if (nameless !== null) return nameless;
  const found =
    onlyOne(near, register) ?? (near.length > 0 ? null : onlyOne(earlier().filter(fits), register));
  if (found === null || isNearerNameless(definite, found, before, register)) return null;
  return mention.head === 'politician' && isPoliticianNearer(definite, found, before, register) ? null : found; // prettier-ignore
}

/** "The Russian president met Ruiz. … the exiled politician": anybody may be a politician. */
function isPoliticianNearer(
  { mention }: Profile,
  holder: Profile,
  before: readonly Profile[],
  register: Register,
): boolean {
  return before.some(
    (each) =>
      isNamedPerson(each, mention, register) &&
      !register.isSame(each.mention.id, holder.mention.id),
  );
}

/** "captured a lieutenant. The officer was freed": of the one without a name, who is told by a narrower word. */
function narrowerNameless(
  { mention: { head, start }, sentence }: Profile,
  holder: Profile | undefined,
  before: readonly Profile[],
  register: Register,
): Profile | null {
  const narrower = hyponyms.get(head);
  if (narrower === undefined) return null;
  const found = before.filter(
    (each) =>
      sentence - each.sentence <= 1 &&
      each.mention.form === 'description' &&
      /^an? /iu.test(each.mention.text) &&
      narrower.test(each.mention.head) &&
      !each.mention.plural &&
      each.mention.role !== 'office' &&
      each.mention.start < start &&
      (holder === undefined || each.mention.start > holder.mention.start) &&
      register.members(each.mention.id).every(({ mention }) => mention.form !== 'name'),
  );
  return onlyOne(found, register);
}

/** "Minister Ana Ruiz met a minister. The minister …": of the one without a name. */
function isNearerNameless(
  { mention: { head } }: Profile,
  holder: Profile,
  before: readonly Profile[],
  register: Register,
): boolean {
  const last = Math.max(
    ...register.members(holder.mention.id).map(({ mention: { start } }) => start),
  );
  return before.some(
    ({ mention }) =>
      mention.form === 'description' &&
      mention.head === head &&
      mention.role !== 'office' &&
      !mention.plural &&
      mention.start > last &&
      register.members(mention.id).every((each) => each.mention.form !== 'name'),
  );
}

export function isHolder(
  { mention, country }: Profile,
  candidate: Profile,
  register: Register,
  callings: Callings,
): boolean {
  const members = register.members(candidate.mention.id);
  if (kindOfCluster(members) !== 'Person' || isPlural(members)) return false;
  if (members.every((each) => each.mention.form !== 'name')) return false;
  if (isOfOtherGender(mention, members)) return false;
  const words = [...titleWords(mention.name)];
  const head = words.at(-1) === 'premier' ? 'premier' : mention.head.replace(/^ex-/u, '');
  const isOver = words.some((word) => /^(former|ex)$/u.test(word));
  const fate = words.find((word) => ousted.test(word) || word === 'late');
  // "Former Prime Minister Omar Bello": "the prime minister" is who has become it since.
  const isFormer = members.some((each) => /\b(former|ex|one-?time)\b/iu.test(each.mention.text));
  const nationality = country !== null && countryOfCluster(members) === country;
  const told = callings(candidate, register).filter(({ start }) => start < mention.start);
  const all = new Set(told.flatMap((calling) => [...calling.words]));
  // "the ousted president" is none who only held the office before.
  // "the new president" is not the one who was removed.
  if (words.includes('new') && all.has('ousted')) return false;
  if (fate === 'late' && !all.has('late')) return false;
  if (fate !== undefined && fate !== 'late' && ![...all].some((word) => ousted.test(word))) return false; // prettier-ignore
  // "Minister Bello resigned. The former minister …"
  const hasLeft = all.has('resigned') || all.has('ousted');
  const rest = words.filter((word) => word !== head && !circumstances.test(word));
  const hyponym = hyponyms.get(head);
  // "Deputy President Omar Bello" is not "the president".
  const isDeputy = words.some((word) => deputies.test(word));
  // "The Beninese leader", where no office of his is told
  const isOfNation = /^(leader|president|premier)$/u.test(head) && nationality && words.length === 2 && ![...all].some((word) => offices.test(word)); // prettier-ignore
  const leadsFighters = (): boolean =>
    told.some(({ body }) => body !== null && isArmed(body, register));
  return (
    (isOfNation ||
      told.some(
        (calling) =>
          (isOver
            ? calling.ended || hasLeft
            : fate !== undefined || !calling.ended || !isFormer || !offices.test(head)) &&
          (isDeputy ||
            !offices.test(head) ||
            ![...calling.words].some((word) => deputies.test(word))) &&
          [...calling.words].some((word) => word === head || hyponym?.test(word) === true),
      )) &&
    rest.every(
      (word) =>
        all.has(word) ||
        // "the rebel leader": who leads an armed group.
        ((fighters.test(word) || word === 'militia') && leadsFighters()) ||
        (nationality && /^\p{Lu}/u.test(capitalOf(word, mention))),
    )
  );
}

/** Whether somebody has been told to be what a noun says, by itself or by a narrower word: a "leader", who is president. */
export function isCalled(noun: string, callings: readonly Calling[], before: number): boolean {
  return callings.some(
    ({ words, start }) =>
      start < before &&
      [...words].some((word) => word === noun || hyponyms.get(noun)?.test(word) === true),
  );
}

function isArmed(body: string, register: Register): boolean {
  return [...register.profiles.values()].some(
    ({ kind, mention: { form, name } }) =>
      kind === 'ArmedGroup' && (form === 'name' || isUnit(name)) && body.includes(name),
  );
}

/** The word as it stood: "Ethiopian" of "ethiopian". */
function capitalOf(word: string, { name }: Mention): string {
  return name.split(/\s+/u).find((each) => each.toLowerCase() === word) ?? word;
}

export function isOfOtherGender(mention: Mention, members: readonly Profile[]): boolean {
  const [one, other] = [genderOfWords(mention.text), genderOfCluster(members)];
  return one !== null && other !== null && one !== other;
}

const titled =
  /^(?:his|her|their|(?:\p{L}+ )?(?:judge|minister|president|governor|mayor|police))\b/iu;

/** "the 48-year-old", "the 84-year-old economist" */
export function isAged({ plural, text }: Mention): boolean {
  return !plural && /^the \d+-year-old\b/iu.test(text);
}

/**
 * An age tells nobody apart: it is given of the one whom the paragraph is about, whom it names or speaks of most often and first,
 * or the paragraph before where it has named nobody yet.
 */
export function agedPerson(
  { mention, sentence, paragraph }: Profile,
  earlier: readonly Profile[],
  register: Register,
): Profile | null {
  const persons = earlier.filter((each) => isNamedPerson(each, mention, register));
  // "Candidate Juan Paz rejected it. The 74-year-old …": of him, where the sentence before names nobody else and no office of his.
  const justBefore = persons.filter((each) => sentence - each.sentence === 1);
  const subject = onlyOne(justBefore, register);
  if (subject?.mention.role.startsWith('nsubj') === true && !titled.test(subject.mention.text))
    return subject;
  const last = persons[0]?.paragraph;
  if (last === undefined || paragraph - last > 2) return null;
  const there = persons.filter((each) => each.paragraph === last);
  const times = new Map<string, number>();
  for (const {
    mention: { id },
  } of there)
    times.set(register.root(id), (times.get(register.root(id)) ?? 0) + 1);
  const most = Math.max(...times.values());
  const topics = there.filter(({ mention: { id } }) => times.get(register.root(id)) === most);
  // "Diallo's brother Karim": of the brother.
  const owners = topics.flatMap(({ mention: { possessor } }) => possessor ?? []);
  const own = topics.filter(
    ({ mention: { id } }) => !owners.some((owner) => register.isSame(owner, id)),
  );
  return own.at(-1) ?? topics.at(-1) ?? null;
}

export function isNamedPerson(
  { mention: { id } }: Profile,
  of: Mention,
  register: Register,
): boolean {
  const members = register.members(id);
  return isOneNamed(members) && !isOfOtherGender(of, members);
}
