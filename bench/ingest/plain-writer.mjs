// The limit for writing: the same nodes, relationships and properties in the fewest statements, knowing that everything
// is new but the entities. It counts nothing, keeps no standing, and would write the same report twice.
import { contentId } from '@whence/report';

const statements = [
  'UNWIND $entities AS row MERGE (e:Entity {id: row.id}) ON CREATE SET e += row, e:$(row.kind)',
  `UNWIND $reports AS row CREATE (r:Report) SET r = row.properties
   WITH r, row MATCH (e:Entity {id: row.publisher}) CREATE (r)-[:PUBLISHED_BY]->(e)
   WITH r, row UNWIND row.passages AS passage CREATE (p:Passage)-[:PART_OF]->(r) SET p = passage`,
  `UNWIND $claims AS row CREATE (c:Claim) SET c = row.properties
   CREATE (x:Relationship) SET x = row.relationship
   WITH c, row MATCH (s:Entity {id: row.properties.subjectId}) MATCH (o:Entity {id: row.properties.objectId})
   CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o) CREATE (s)-[edge:$(row.properties.relation)]->(o) SET edge = row.edge
   WITH c, row UNWIND row.at AS id MATCH (at:Entity {id: id}) CREATE (c)-[:AT]->(at)`,
  `UNWIND $testimonies AS row MATCH (c:Claim {id: row.claim}) MATCH (p:Passage {id: row.passage})
   CREATE (t:Testimony)-[:QUOTES]->(p) CREATE (t)-[:$(row.stance)]->(c) SET t = row.properties
   WITH t, row UNWIND row.told AS told MATCH (e:Entity {id: told.sourceId}) CREATE (t)-[by:TOLD_BY]->(e) SET by = told`,
];

export function plainWriter(driver, database) {
  return async (all) => {
    const rows = rowsOf(all);
    const session = driver.session({ database });
    try {
      await session.executeWrite(async (tx) => {
        for (const statement of statements) await tx.run(statement, rows);
      });
    } finally {
      await session.close();
    }
  };
}

function rowsOf(all) {
  const recordedAt = new Date().toISOString();
  const entities = new Map();
  const claims = new Map();
  const testimonies = [];
  const reports = all.map(({ report, entities: met, claims: said }) => {
    for (const { id, name, kind, country, named } of met)
      entities.set(id, { id, name, kind, country, named, nameKeys: [name.toLowerCase()], sortKey: `${name.toLowerCase()}~${id}` }); // prettier-ignore
    for (const claim of said) add(claim, report);
    const { passages, text: _text, ...properties } = report;
    const publisher = said[0].attribution.at(-1).source.entity.id;
    return {
      properties: { ...properties, recordedAt, status: 'READ', sortKey: `${report.publishedOn}~${report.id}` }, // prettier-ignore
      publisher,
      passages: passages.map((passage) => ({ ...passage, reportId: report.id })),
    };
  });
  return {
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    reports,
    claims: [...claims.values()],
    testimonies,
  };

  function add(claim, { publishedOn }) {
    const subjectId = claim.subject.entity.id;
    const objectId = claim.object.entity.id;
    const id = contentId('plain-claim', subjectId, claim.relation, objectId, claim.when.start, claim.where[0]?.entity.id ?? '', recordedAt); // prettier-ignore
    const testimonyId = contentId('plain-testimony', claim.passageId, id, recordedAt);
    const relationshipId = contentId('plain-relationship', id);
    const standing = { status: 'UNCONFIRMED', origins: 1, denials: 0, statedAt: publishedOn };
    const times = { whenStart: claim.when.start, whenEnd: claim.when.end, whenPrecision: 'day', whenText: claim.when.text }; // prettier-ignore
    const base = { subjectId, objectId, relation: claim.relation, verb: claim.verb, recordedAt, ...standing }; // prettier-ignore
    if (!claims.has(id))
      claims.set(id, {
        properties: { id, ...base, ...times, relationshipId, modalities: [claim.modality], ended: false, sortKey: `${publishedOn}~${id}`, happenedKey: `${claim.when.start}~${id}`, changedAt: recordedAt, changedKey: `${recordedAt}~${id}`, summary: claim.quote }, // prettier-ignore
        relationship: { id: relationshipId, ...base, drawn: true, claims: 1, sortKey: `${publishedOn}~${relationshipId}` }, // prettier-ignore
        edge: { id: relationshipId, verb: claim.verb, claims: 1, ...standing },
        at: claim.where.map(({ entity }) => entity.id),
      });
    const { quote, start, end, rule, modality } = claim;
    testimonies.push({
      claim: id,
      passage: claim.passageId,
      stance: claim.polarity === 'negative' ? 'DENIES' : 'AFFIRMS',
      properties: { id: testimonyId, statementId: relationshipId, quote, start, end, rule, modality, statedAt: publishedOn, recordedAt, recordedBy: 'bench' }, // prettier-ignore
      told: claim.attribution.map(({ source, verb }, position) => ({ position, verb, sourceId: source.entity.id, named: source.entity.id, sortKey: `${publishedOn}~${testimonyId}` })), // prettier-ignore
    });
  }
}
