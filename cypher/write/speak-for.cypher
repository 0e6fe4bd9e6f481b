// Anonymous speakers and the body they speak from, as the reports name them: "LNA sources" SPEAKS_FOR the LNA.
// No MERGE of the edge: it would lock the body, of whom other writers tell too.
// :param q => {links: [{speaker: 'entity_1', body: 'entity_2'}]}
CYPHER replan=skip
UNWIND $q.links AS link
MATCH (speaker:Entity {id: link.speaker})
CALL (link) {
  MATCH (body:Entity {id: link.body}) RETURN body
  UNION
  MATCH (body:MergedEntity {id: link.body}) RETURN body
}
WITH speaker, body
WHERE NOT EXISTS { (speaker)-[:SPEAKS_FOR]->(body) }
CREATE (speaker)-[:SPEAKS_FOR]->(body)
