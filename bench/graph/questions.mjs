// Every root query of the API with each of its filters, as the store answers them.
const all = { parties: true, testimonies: 5, chain: true, passage: true, report: true };
const lean = { parties: true };
const page = { first: 50 };
/** Where the hub has no fifty of them at 10 thousand claims: a page that is not full costs less, which is no growth. */
const short = { first: 20 };
/** Where it has no twenty either. */
const few = { first: 3 };
/** A quarter of a year in the middle of the generated twelve: nowhere near the newest. */
const during = { start: '2016-01-01', end: '2016-03-31' };

/** `who` is an actor of the readings: { id, name, other, after, reportId, claimId }, with `other` someone it meets. */
export function questions(graph, who) {
  const { read } = graph;
  const ref = { id: who.id };
  const claims = (filter, more = {}) => read.claims(filter, { ...page, ...more }, all);
  return {
    'claims: subject': () => claims({ subject: ref }),
    'claims: subject, deep page': () => claims({ subject: ref }, { after: who.deep }),
    'claims: subject, by name': () => claims({ subject: { name: who.name } }),
    'claims: object': () => claims({ object: ref }),
    'claims: with': () => claims({ with: ref }),
    'claims: with, deep page': () => claims({ with: ref }, { after: who.deep }),
    'claims: with, subject and object only': () => read.claims({ with: ref }, page, lean),
    'claims: subject and object': () => claims({ subject: ref, object: { id: who.other } }),
    'claims: with and relation': () => claims({ with: ref, relation: ['ATTACKS'] }),
    'claims: with and status': () => claims({ with: ref, status: ['DISPUTED'] }, short),
    'claims: with and modality': () => claims({ with: ref, modality: ['alleged'] }),
    'claims: with, during a quarter': () => claims({ with: ref, during }, short),
    'claims: with and toldBy a source': () => claims({ with: ref, toldBy: { id: who.source } }, few), // prettier-ignore
    'claims: with and toldBy an outlet': () => claims({ with: ref, toldBy: { id: who.outlet } }, short), // prettier-ignore
    'claims: with and text, rare words': () => claims({ with: ref, text: 'Place 7' }, few),
    'claims: with and text, a common word': () => claims({ with: ref, text: 'attacks' }),
    'claims: with, as of 2099': () => claims({ with: ref, asOf: '2099-01-01T00:00:00Z' }),
    'relationships: subject': () => read.relationships({ subject: ref }, page),
    'relationships: object': () => read.relationships({ object: ref }, page),
    'relationships: with': () => read.relationships({ with: ref }, page),
    'relationships: with and relation': () => read.relationships({ with: ref, relation: ['ATTACKS'] }, page), // prettier-ignore
    'relationships: with and status': () => read.relationships({ with: ref, status: ['DISPUTED'] }, short), // prettier-ignore
    'relationships: with, during a quarter': () => read.relationships({ with: ref, during }, short),
    'relationships: with, as of 2099': () => read.relationships({ with: ref, asOf: '2099-01-01T00:00:00Z' }, page), // prettier-ignore
    timeline: () => read.timeline(ref, {}, page, all),
    'timeline, during a quarter': () => read.timeline(ref, { during }, short, all),
    'entity: by id': () => read.entity(ref),
    'entity: by name': () => read.entity({ name: who.name }),
    paths: () => read.paths(ref, { id: who.far }, { maxHops: 4, first: 5 }),
    'claim: by id': () => read.claim(who.claimId, all),
    corroboration: () => read.corroboration(who.claimId),
    source: () => read.source(ref),
  };
}

/** Those that no actor is part of. */
export function common(graph, who) {
  const { read } = graph;
  const claims = (filter, more = {}) => read.claims(filter, { ...page, ...more }, all);
  return {
    'claims: no filter': () => claims({}),
    'claims: relation': () => claims({ relation: ['ATTACKS'] }),
    'claims: relation, event and status': () => claims({ relation: ['ATTACKS', 'MEETS'], status: ['DISPUTED'] }), // prettier-ignore
    'claims: status': () => claims({ status: ['DISPUTED'] }),
    'claims: toldBy a source': () => claims({ toldBy: { id: who.source } }, short),
    'claims: toldBy an outlet': () => claims({ toldBy: { id: who.outlet } }),
    'claims: during a quarter': () => claims({ during }),
    'claims: modality': () => claims({ modality: ['alleged'] }),
    'claims: text, a common word': () => claims({ text: 'attacks' }),
    'claims: text, rare words': () => claims({ text: '"Actor 77" "Place 7"' }),
    'relationships: no filter': () => read.relationships({}, page),
    'relationships: relation': () => read.relationships({ relation: ['ATTACKS'] }, page),
    'relationships: status': () => read.relationships({ status: ['DISPUTED'] }, page),
    'relationships: during a quarter': () => read.relationships({ during }, page),
    'entities: no filter': () => read.entities({}, page),
    'entities: search': () => read.entities({ search: 'Actor 15' }, page),
    'entities: kind': () => read.entities({ kind: ['ArmedGroup'] }, page),
    'entities: country': () => read.entities({ country: 'LBY' }, page),
    'entities: kind and country': () => read.entities({ kind: ['Person'], country: 'LBY' }, page),
    'report: by id': () => read.report(who.reportId),
    'claims of a report': () => read.claimsOfReport(who.reportId, page, all),
    'passages of a report': () => read.passages(who.reportId, page),
    'reports: no filter': () => read.reports({}, page),
    'reports: publisher': () => read.reports({ publisher: { id: who.outlet } }, short),
    'reports: published in a quarter': () => read.reports({ published: during }, short),
    'reports: text': () => read.reports({ text: 'Actor 77' }, page),
    'review queue': () => read.reviewQueue(page),
    changes: () => read.changes('2000-01-01T00:00:00Z', page, all),
  };
}

/** Whom the questions about an actor are about, looked up once; not timed. */
export async function lookUp(graph, name) {
  const { read } = graph;
  const { id } = await read.entity({ name });
  const bare = { parties: true, testimonies: 1, chain: true, report: true };
  const newest = await read.claims({ with: { id } }, { first: 50 }, bare);
  const [first] = newest.edges;
  const claim = first.node;
  const [testimony] = claim.testimonies;
  const someone = await read.entity({ name: 'Actor 120' });
  return {
    id,
    name,
    // Whom the others meet most, so that a pair fills a page.
    other: (await read.entity({ name: 'Actor 1' })).id,
    far: someone.id,
    deep: await deepCursor(graph, id),
    claimId: claim.id,
    reportId: testimony.report.id,
    source: (await read.entity({ name: 'Spokesman of body 3' })).id,
    outlet: (await read.entity({ name: 'Outlet 7' })).id,
  };
}

/** The cursor half way through what an actor did, at most 5,000 claims in. */
async function deepCursor({ read }, id) {
  const cursors = [];
  for (let after = null; cursors.length < 10_000;) {
    const { edges, hasNextPage } = await read.claims({ subject: { id } }, { first: 200, after }, { parties: false }); // prettier-ignore
    cursors.push(...edges.map(({ cursor }) => cursor));
    after = cursors.at(-1);
    if (!hasNextPage) break;
  }
  return cursors[Math.floor(cursors.length / 2)];
}
