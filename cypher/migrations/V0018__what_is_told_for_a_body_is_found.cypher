// "What does the LNA say?", newest first: what its sources and spokesmen told is told for it.
CREATE INDEX tellings_for_body IF NOT EXISTS FOR ()-[t:TOLD_FOR]-() ON (t.sourceId, t.sortKey);
MATCH (leaf)<-[:SPEAKS_FOR]-(speaker:Entity)<-[told:TOLD_BY]-(t:Testimony)
OPTIONAL MATCH (leaf)-[:SAME_AS]->(head:Entity)
WITH t, speaker, told, coalesce(head, leaf) AS body WHERE body <> speaker
WITH t, body, min(told.position) AS position
CALL (t, position, body) {
  MERGE (t)-[telling:TOLD_FOR {sourceId: body.id}]->(body)
  ON CREATE SET telling.position = position, telling.sortKey = t.statedAt + '~' + t.id
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (t:Testimony)-[told:TOLD_BY]->(speaker {named: true}) WHERE t.spokenFor IS NOT NULL
WITH t, min(told.position) AS position
CALL (t) {
  MATCH (body:Entity {id: t.spokenFor}) RETURN body
  UNION
  MATCH (:MergedEntity {id: t.spokenFor})-[:SAME_AS]->(body:Entity) RETURN body
}
WITH t, position, body WHERE NOT EXISTS { (t)-[:TOLD_BY {position: position}]->(body) }
CALL (t, position, body) {
  MERGE (t)-[telling:TOLD_FOR {sourceId: body.id}]->(body)
  ON CREATE SET telling.position = position, telling.sortKey = t.statedAt + '~' + t.id
} IN TRANSACTIONS OF 10000 ROWS;
