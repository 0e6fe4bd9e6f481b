// The limit: one statement of the best Cypher for this very question, the driver, and a bare HTTP server.
import neo4j from 'neo4j-driver';

const statement = `
MATCH (c:Claim) WHERE c.subjectId = $id AND c.sortKey < '~'
WITH c ORDER BY c.subjectId DESC, c.sortKey DESC LIMIT 50
MATCH (c)-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN c {.id, .relation, .status, .origins, .denials,
  subject: s {.id, .name, .kind, .country},
  object: o {.id, .name, .kind, .country},
  testimonies: COLLECT {
    MATCH (c)<-[stance:AFFIRMS|DENIES]-(t:Testimony)-[:QUOTES]->(p:Passage)-[:PART_OF]->(r:Report)
    WITH stance, t, p, r ORDER BY t.statedAt, t.id LIMIT 5
    RETURN t {.id, .modality, .hedge, .quote, stance: type(stance),
      passage: p {.id, .text}, report: r {.id, .title, .publishedOn},
      chain: COLLECT {
        MATCH (t)-[told:TOLD_BY]->(e:Entity)
        RETURN {verb: told.verb, source: e {.id, .name}} ORDER BY told.position
      }}
  }} AS claim
ORDER BY c.subjectId DESC, c.sortKey DESC`;

export async function open({ uri, user, password, database }, serve) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true }); // prettier-ignore
  return serve(async ({ variables }) => {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run(statement, { id: variables.id });
      return { data: { claims: { nodes: records.map((record) => record.get('claim')) } } };
    } finally {
      await session.close();
    }
  });
}
