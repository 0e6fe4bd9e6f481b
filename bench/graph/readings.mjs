// Reports as if read, for benches of the store: the same seed gives the same readings.
// Degrees are skewed as in news: one hub actor takes part in about a tenth of all claims, a few
// hundred in most of the rest. Some claims are said again by other outlets, some are denied.
import { contentId } from '@whence/report';

const relations = ['ATTACKS', 'ARRESTS', 'MEETS', 'TRANSFERS', 'ACCUSES', 'SUPPORTS', 'KILLS', 'DETAINS', 'VISITS', 'CONDEMNS']; // prettier-ignore
const countries = [
  'LBY',
  'EGY',
  'QAT',
  'SYR',
  'IRQ',
  'MLI',
  'NER',
  'TCD',
  'SDN',
  'COL',
  'PER',
  'GEO',
];
const claimsPerReport = 10;
const firstDay = Date.UTC(2012, 0, 1);
const days = 4000;

/** Numbers in [0, 1) from a 32-bit state (mulberry32): repeatable, and good enough to spread degrees. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A lasting entity by its name. */
export function entity(kind, name, country = null) {
  return {
    id: contentId('entity', name.toLowerCase()),
    name,
    kind,
    country,
    aliases: [],
    named: true,
    mentions: [],
  };
}

/**
 * `claims` distinct claims, and about a fifth more testimonies on some of them.
 * Yields one reading a report, ten claims each. `among` is the size of the graph that they are a part of: its actors grow with it.
 */
export function* readings(claims, seed = 1, among = claims) {
  const next = random(seed);
  const actorCount = Math.max(200, Math.round(among / 50));
  const actors = Array.from({ length: actorCount }, (_, i) =>
    entity(i % 3 === 0 ? 'Person' : i % 3 === 1 ? 'ArmedGroup' : 'Organization', `Actor ${i}`, countries[i % countries.length]),
  ); // prettier-ignore
  const places = Array.from({ length: 300 }, (_, i) => entity('Place', `Place ${i}`, countries[i % countries.length])); // prettier-ignore
  const media = Array.from({ length: 60 }, (_, i) => entity('Media', `Outlet ${i}`));
  const sources = Array.from({ length: 400 }, (_, i) => entity('Organization', `Spokesman of body ${i}`)); // prettier-ignore

  // Actor 0 is the hub; the others follow a power law, so that the second is met far less often.
  const someone = () =>
    next() < 0.055 ? actors[0] : actors[1 + Math.floor((actorCount - 1) * next() ** 3)];
  const one = (list) => list[Math.floor(next() * list.length)];

  const said = [];
  for (let made = 0, report = 0; made < claims; report += 1) {
    const publisher = one(media);
    const publishedOn = day(Math.floor(next() * days));
    const facts = [];
    while (facts.length < claimsPerReport && made < claims) {
      if (said.length > 0 && next() < 0.17) facts.push({ ...one(said), again: true });
      else {
        const fact = newFact();
        made += 1;
        facts.push(fact);
        if (said.length < 5000) said.push(fact);
        else said[Math.floor(next() * said.length)] = fact;
      }
    }
    yield reading(report, publisher, publishedOn, facts);
  }

  function newFact() {
    const subject = someone();
    let object = someone();
    while (object === subject) object = someone();
    return {
      subject,
      object,
      relation: one(relations),
      place: next() < 0.4 ? one(places) : null,
      when: day(Math.floor(next() * days)),
    };
  }

  function reading(number, publisher, publishedOn, facts) {
    const said = facts.map((fact) => ({
      ...fact,
      sentence: `${fact.subject.name} ${fact.relation.toLowerCase()} ${fact.object.name}${fact.place ? ` in ${fact.place.name}` : ''} on ${fact.when}.`,
      source: next() < 0.7 ? one(sources) : null,
      modality: next() < 0.15 ? 'alleged' : 'asserted',
      denied: fact.again && next() < 0.15,
    }));
    return readingOf({ number, publisher, publishedOn, facts: said });
  }
}

/**
 * One report as if read, a sentence and a claim for each fact:
 * `{sentence, subject, relation, object, place, when, source, modality, denied}`; place, when and source may be null.
 */
export function readingOf({ number, publisher, publishedOn, facts }) {
  const text = facts.map(({ sentence }) => sentence).join(' ');
  const id = contentId('report', text, publisher.name, publishedOn, number);
  let start = 0;
  const passages = facts.map(({ sentence }, index) => {
    const passage = { id: contentId('passage', id, index), index, start, end: start + sentence.length, text: sentence, paragraph: 0, boilerplate: false }; // prettier-ignore
    start += sentence.length + 1;
    return passage;
  });
  const entities = new Map([[publisher.id, publisher]]);
  const actor = (who) => {
    entities.set(who.id, who);
    return { entity: who, text: who.name };
  };
  const claims = facts.map((fact, index) => {
    const passage = passages[index];
    return {
      subject: actor(fact.subject),
      relation: fact.relation,
      verb: fact.relation.toLowerCase(),
      event: null,
      mode: null,
      cameo: null,
      object: actor(fact.object),
      recipient: null,
      from: [],
      to: [],
      where: fact.place ? [actor(fact.place)] : [],
      when: fact.when && { start: fact.when, end: fact.when, precision: 'day', text: `on ${fact.when}` }, // prettier-ignore
      count: null,
      modality: fact.modality,
      hedge: null,
      polarity: fact.denied ? 'negative' : 'affirmative',
      ended: false,
      attribution: [
        ...(fact.source ? [{ source: actor(fact.source), verb: 'said' }] : []),
        { source: actor(publisher), verb: 'published' },
      ],
      passageId: passage.id,
      quote: passage.text,
      start: passage.start,
      end: passage.end,
      rule: 'bench',
      inferred: null,
    };
  });
  return {
    report: { id, text, sha256: id, title: `Bulletin ${number}`, publisher: publisher.name, publishedOn, language: 'en', url: null, passages }, // prettier-ignore
    entities: [...entities.values()],
    claims,
    unread: [],
  };
}

/** So many days after the first. */
export function day(offset) {
  return new Date(firstDay + offset * 86_400_000).toISOString().slice(0, 10);
}

/** The name of the actor in about a tenth of all claims. */
export const hub = 'Actor 0';
/** One with an ordinary number of claims. */
export const ordinary = 'Actor 150';
