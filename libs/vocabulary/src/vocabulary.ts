import type { EntityKind, Modality } from './kinds.js';

/**
 * A relation of the graph, named by its verb in the third person (`ARRESTS`).
 * `event` and `mode` are the PLOVER type and mode, `cameo` the CAMEO code, null where there is none.
 */
export interface Relation {
  readonly name: string;
  readonly event: string | null;
  readonly mode: string | null;
  readonly cameo: string | null;
  /** Wording for people from the object's side: "was arrested by". */
  readonly inverse: string;
  /** What the grammar has to know of it beyond its words. */
  readonly traits: readonly Trait[];
}

/**
 * `at`: its object is also where it is (BASED_IN), `to`: also whither (DEFECTS_TO); `thing`: its object may be any thing (RECEIVES);
 * `harm`: is done to people and things on the spot (KILLS); `happens`: an event may be its subject (COLLAPSES);
 * `somewhere`: what it is done to, where it has a name of one word, is a place (SHELLS, ENTERS);
 * `befalls`: whose it is said to be, where that is a person, is whom it is done to ("the mayor's arrest");
 * `state`: it goes on until it is over (CONTROLS); `fills-office`, `ends-office`: what it says of an office's holder.
 */
export type Trait = (typeof traits)[number];

export const traits = [
  'at',
  'to',
  'thing',
  'harm',
  'happens',
  'somewhere',
  'befalls',
  'state',
  'fills-office',
  'ends-office',
] as const;

/** Which part of a claim a grammatical slot fills. */
export type Role = 'subject' | 'object' | 'recipient' | 'from' | 'to' | 'where';

/**
 * One way a verb says a relation. `take {object} into custody` becomes
 * `{ verb: 'take', particle: null, directObject: 'object', phrases: [{ preposition: 'into', noun: 'custody' }], slots: [] }`,
 * `impose sanctions on {object}` becomes
 * `{ verb: 'impose', directObject: ['sanction'], slots: [{ preposition: 'on', role: 'object' }] }`.
 */
export interface VerbFrame {
  readonly relation: Relation;
  /** The verb's lemma. */
  readonly verb: string;
  /** The particle of a phrasal verb ("hand over") or how its object ends up ("shoot dead", "find guilty", "take hostage"); null where there is none. */
  readonly particle: string | null;
  /** The role of the direct object, the lemmas it must have ("sanction" in "impose sanctions on"), or null: none asked for. */
  readonly directObject: Role | readonly string[] | null;
  /** The direct object is a person or a body: "execute {someone}". */
  readonly animate: boolean;
  /** The direct object is people, no body or place that bears a name: "capture {person}". */
  readonly human: boolean;
  /** The direct object is a place: "take {somewhere}". */
  readonly place: boolean;
  /** The subject is a person or a body: "{someone} belong to"; a state, or who speaks for one: "{official} travel to"; a weapon: "{weapon} slam into"; a storm or a crisis: "{calamity} hit"; a car: "{vehicle} hit"; who looks for evidence: "{police} raid"; who lays down work: "{worker} strike"; who bears arms for a state: "{soldier} seize"; a place: "{somewhere} fall to". */
  readonly saidOf: SaidOf | null;
  /** An infinitive stands behind it, which somebody else is to do: "tell {someone} to {deed}". */
  readonly deed: boolean;
  /** The subject is what it is done to: "the post came under attack". */
  readonly patient: boolean;
  /** Prepositional phrases that must be there word for word (lemmas): "into custody". */
  readonly phrases: readonly { readonly preposition: string; readonly noun: string }[];
  /** Prepositions that mark a role in this frame beyond the general ones. A role that is so marked must be there; several prepositions of one role are a choice. */
  readonly slots: readonly Slot[];
}

/** What a frame may ask its subject to be. */
export type SaidOf =
  | 'someone'
  | 'somewhere'
  | 'official'
  | 'weapon'
  | 'calamity'
  | 'vehicle'
  | 'police'
  | 'worker'
  | 'soldier';

/** A preposition with its role; in "with {someone}" that is a person or a body, in "to {somewhere}" a place. */
export interface Slot {
  readonly preposition: string;
  readonly role: Role;
  readonly animate?: true;
  readonly place?: true;
}

/**
 * A noun that names an event ("attack", "issuance", "hunger strike"), with the prepositions that mark its roles: "attack on".
 * They may all be left unsaid. Where the object is marked by others and not by "of", "of" marks the doer ("the withdrawal of ISIS from Derna").
 */
export interface NounFrame {
  readonly relation: Relation;
  readonly noun: string;
  readonly slots: readonly { readonly preposition: string; readonly role: Role }[];
}

/** `says` makes no judgement, `denies` turns the content's stance around, `accuses` affirms it of someone. */
export type ReportingStance =
  | 'says'
  | 'confirms'
  | 'denies'
  | 'accuses'
  | 'promises'
  | 'threatens'
  | 'demands'
  | 'hopes'
  | 'intends'
  | 'fears'
  | 'believes'
  | 'asks';

/** A verb or noun that hands on what someone said. `modality` is what its content gets, null for plain "say". */
export interface ReportingWord {
  readonly lemma: string;
  readonly stance: ReportingStance;
  readonly modality: Modality | null;
}

/** A name that the world knows: large organisations, armed groups, parties, media. */
export interface KnownName {
  readonly name: string;
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-3, null for international ones. */
  readonly country: string | null;
  readonly aliases: readonly string[];
}

export interface CountryName {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  /** The common English name: "Qatar". */
  readonly country: string;
  /**
   * What the words were: the country's name, its capital (or another name for its government, "the Kremlin"), its
   * people ("Qatari", "Qataris"), a place in it ("Darfur") or a people in it ("Chechens").
   */
  readonly as: 'name' | 'government' | 'demonym' | 'part' | 'people';
}

/** Everything the grammar looks words up in. Keys are lemmas or names in any case; absence is `undefined`. */
export interface Vocabulary {
  readonly relations: readonly Relation[];
  relation(name: string): Relation | undefined;
  /** Frames of a verb lemma, the most demanding first. */
  verbFrames(lemma: string): readonly VerbFrame[];
  /** By the lemma of a noun, or by the words of a compound ("air strike", "prisoner exchange"), the last one a lemma. */
  nounFrame(lemma: string): NounFrame | undefined;
  /** Verbs that lend their subject to an event noun: "carry out", "conduct", "launch", "stage". */
  isLightVerb(lemma: string, particle: string | null): boolean;
  reportingVerb(lemma: string): ReportingWord | undefined;
  /** Nouns that report: "accusation", "claim", "denial". */
  reportingNoun(lemma: string): ReportingWord | undefined;
  /** "allegedly" → alleged, "suspected" → alleged, "may" → possible, "plan" → planned. Lemma, or surface form of adverbs. */
  hedge(word: string): Modality | undefined;
  /** Verbs whose object comes to pass if they do: "enable", "facilitate". */
  isEnabling(lemma: string): boolean;
  /** What one may have in a deed: "involvement", "role". */
  isPart(lemma: string): boolean;
  /** Words whose complement did not come to pass or is not so: "fail", "prevent", "baseless". */
  isNegating(lemma: string): boolean;
  /** The kind a common noun gives: militant → Person (several are a Group), troops → Group, convoy → Equipment, talks → Process. */
  kindOfNoun(lemma: string): EntityKind | undefined;
  /** Nouns for people who can act or be acted on, with the kind and whether they belong to a state ("troops", "police", "ministry"). */
  isStateNoun(lemma: string): boolean;
  /** Nouns for people whom their own state has to do with more than others: "striker", "opposition", "newspaper". */
  isHomeNoun(lemma: string): boolean;
  /** Offices and titles: "president", "UN envoy", "Gen.", "sheikh". */
  isTitle(lemma: string): boolean;
  /** Offices and bodies that speak for a state: "minister", "delegation". */
  isOfficial(lemma: string): boolean;
  /** What hits by itself and the ships that carry it: "missile", "frigate". */
  isWeapon(lemma: string): boolean;
  /** "storm", "virus", "crisis": what befalls people without anybody's doing. */
  isCalamity(lemma: string): boolean;
  /** "truck", "ferry": what collides by accident. */
  isVehicle(lemma: string): boolean;
  /** "detective", "customs": whose raid is a search. */
  isPolice(lemma: string): boolean;
  /** "nurse", "union": whose strike is no attack. */
  isWorker(lemma: string): boolean;
  /** "soldier", "junta": whom they seize, they detain. */
  isSoldier(lemma: string): boolean;
  /** "striker", "final", "wicket": where it stands, deeds may be done in play. */
  isSport(lemma: string): boolean;
  /** "tanker", "ferry": what bears a name as a person does. */
  isVessel(lemma: string): boolean;
  /** "herald", "gazette": the last word of a newspaper's name. */
  isPaper(word: string): boolean;
  /** Nouns of anonymous speakers: "source", "official", "witness". */
  isAnonymousSource(lemma: string): boolean;
  /** "spokeswoman": whose office it is to speak for a body. */
  isSpokesperson(lemma: string): boolean;
  country(name: string): CountryName | undefined;
  /** What the country of a code is called: "Nigeria" for NGA. */
  countryCalled(code: string): string | undefined;
  /** The capital of a country that has one alone: "Beirut" for LBN. */
  capitalOf(code: string): string | undefined;
  /** Code of the country of a city, for places that `country` does not know: PAK for "Multan". */
  countryOfCity(name: string): string | undefined;
  /** Countries that have a town which shares its name with a better known one: LBN for "Tripoli". */
  namesakesOf(name: string): readonly string[];
  /** Code of the country that a head of state or government, minister or leader known to the world is of: RUS for "Putin". */
  countryOfLeader(name: string): string | undefined;
  knownName(name: string): KnownName | undefined;
  /** Whether a given name is nearly always a woman's or a man's. */
  genderOfGivenName(name: string): 'feminine' | 'masculine' | undefined;
  /** The body that a town stands for besides its own country's government: the European Union for "Brussels". */
  bodySeatedIn(town: string): KnownName | undefined;
}
