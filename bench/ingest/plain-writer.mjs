// The limit for writing: the same nodes, relationships and properties in the fewest statements, knowing that everything
// is new but the entities. It counts nothing, derives no standing, and would write the same report twice. Its entities are
// its own: it draws an edge for each claim, and among those a write by Whence would look for the one of its relationship.
import { randomUUID } from 'node:crypto';
import { contentId } from '@whence/report';

/** Each with the rows that it takes. */
const statements = {
  entities:
    'UNWIND $rows AS row MERGE (e:Entity {id: row.id}) ON CREATE SET e += row, e:$(row.kind)',
  reports: `UNWIND $rows AS row CREATE (r:Report) SET r = row.properties
   WITH r, row MATCH (e:Entity {id: row.properties.publisherId}) CREATE (r)-[:PUBLISHED_BY {named: e.id}]->(e)
   WITH r, row UNWIND row.passages AS passage CREATE (p:Passage)-[:PART_OF]->(r) SET p = passage`,
  claims: `UNWIND $rows AS row CREATE (c:Claim) SET c = row.properties
   CREATE (x:Relationship) SET x = row.relationship
   WITH c, x, row MATCH (s:Entity {id: row.properties.subjectId}) MATCH (o:Entity {id: row.properties.objectId})
   CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o) CREATE (s)-[edge:$(row.properties.relation)]->(o) SET edge = row.edge, x.edgeElementId = elementId(edge)
   WITH c, row UNWIND row.at AS id MATCH (at:Entity {id: id}) CREATE (c)-[:AT]->(at)`,
  testimonies: `UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) MATCH (p:Passage {id: row.properties.passageId})
   CREATE (t:Testimony)-[:QUOTES]->(p) CREATE (t)-[:$(row.properties.stance)]->(c) SET t = row.properties
   WITH t, row UNWIND row.told AS told MATCH (e:Entity {id: told.sourceId}) CREATE (t)-[by:TOLD_BY]->(e) SET by = told`,
};

export function plainWriter(driver, database) {
  return async (all) => {
    const rows = rowsOf(all);
    const session = driver.session({ database });
    try {
      await session.executeWrite(async (tx) => {
        for (const [part, statement] of Object.entries(statements))
          await tx.run(statement, { rows: rows[part] });
      });
    } finally {
      await session.close();
    }
  };
}

function rowsOf(all) {
  const recordedAt = new Date().toISOString();
  const key = randomUUID();
  const entities = new Map();
  const claims = new Map();
  const testimonies = [];
  const reports = all.map(({ report, entities: met, claims: said }) => {
    for (const { id, name, kind, country, named } of met)
      entities.set(id, { id: own(id), name, kind, country, ownCountry: country, named, aliases: [], ownAliases: [], unsounded: true, nameKeys: [name.toLowerCase()], sortKey: `${name.toLowerCase()}~${own(id)}` }); // prettier-ignore
    const { id, text, sha256, title, publisher, publishedOn, language } = report;
    const day = publishedOn.replaceAll('-', '');
    const month = day.slice(0, 6);
    const passages = new Map(report.passages.map((passage) => [passage.id, { ...passage, reportId: id, reportedOn: day, reportedIn: month, about: [], toldOn: [day], toldIn: [month] }])); // prettier-ignore
    for (const claim of said) {
      passages
        .get(claim.passageId)
        .about.push(own(claim.subject.entity.id), own(claim.object.entity.id));
      add(claim, report);
    }
    return {
      properties: { id, body: text, sha256, title, publisherName: publisher, publisherId: own(said[0].attribution.at(-1).source.entity.id), publishedOn, language, recordedAt, readAt: recordedAt, recordedBy: 'bench', status: 'READ', attempts: 0, claims: said.length, writeKey: key, sortKey: `${publishedOn}~${id}` }, // prettier-ignore
      passages: [...passages.values()],
    };
  });
  return {
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    reports,
    claims: [...claims.values()],
    testimonies,
  };

  function add(claim, { id: reportId, publishedOn }) {
    const { relation, verb, when, where, quote, start, end, rule, modality, passageId, attribution } = claim; // prettier-ignore
    const subjectId = own(claim.subject.entity.id);
    const objectId = own(claim.object.entity.id);
    const at = where.map(({ entity }) => own(entity.id));
    const id = contentId('claim', 'plain', subjectId, relation, objectId, when.start, at[0] ?? '', recordedAt); // prettier-ignore
    const testimonyId = contentId('testimony', 'plain', passageId, id, recordedAt);
    const relationshipId = contentId('relationship', 'plain', id);
    const month = when.start.slice(0, 7);
    const standing = { status: 'UNCONFIRMED', origins: 1, denials: 0, statedAt: publishedOn, ended: false }; // prettier-ignore
    const times = { whenStart: when.start, whenEnd: when.end, whenPrecision: 'day', whenText: when.text }; // prettier-ignore
    const base = { subjectId, objectId, relation, verb, recordedAt, ...standing };
    const span = { claims: 1, first: when.start, last: when.end };
    if (!claims.has(id))
      claims.set(id, {
        properties: { id, ...base, ...times, relationshipId, modalities: [modality], happenedIn: month, sortKey: `${publishedOn}~${id}`, happenedKey: `${when.start}~${id}`, changedAt: recordedAt, changedKey: `${recordedAt}~${id}`, summary: `${claim.subject.text} ${relation} ${claim.object.text}` }, // prettier-ignore
        relationship: { id: relationshipId, ...base, ...span, drawn: true, happenedIn: [month], changedAt: recordedAt, version: key, sortKey: `${publishedOn}~${relationshipId}` }, // prettier-ignore
        edge: { id: relationshipId, verb, ...span, ...standing },
        at,
      });
    const stance = claim.polarity === 'negative' ? 'DENIES' : 'AFFIRMS';
    const statement = JSON.stringify({ subject: subjectId, relation, verb, event: null, mode: null, cameo: null, object: objectId, alias: null, recipient: null, from: [], to: [], at, when, count: null, ended: false }); // prettier-ignore
    testimonies.push({
      claim: id,
      properties: { id: testimonyId, reportId, passageId, statement, statementId: id, stance, quote, start, end, rule, modality, chain: attribution.map(({ source }) => own(source.entity.id)), verbs: attribution.map((link) => link.verb), statedAt: publishedOn, recordedAt, recordedBy: 'bench' }, // prettier-ignore
      told: attribution.map(({ source, verb }, position) => ({ position, verb, sourceId: own(source.entity.id), named: own(source.entity.id), sortKey: `${publishedOn}~${testimonyId}` })), // prettier-ignore
    });
  }
}

/** As long as the one that Whence writes. */
function own(id) {
  return `plain_${id.slice('plain_'.length)}`;
}
