// Who is spoken of in a report, or published it.
// :param q => {id: 'report_1'}
MATCH (report:Report {id: $q.id})
CALL (report) {
  MATCH (report)<-[:PART_OF]-(:Passage)<-[:MENTIONED_IN]-(entity:Entity) RETURN entity
  UNION
  MATCH (report)<-[:PART_OF]-(:Passage)<-[:QUOTES]-(:Testimony)-[:TOLD_BY]->(entity:Entity) RETURN entity
  UNION
  MATCH (report)<-[:PART_OF]-(:Passage)<-[:QUOTES]-(:Testimony)-[:AFFIRMS|DENIES]->(:Claim)-[:SUBJECT|OBJECT|RECIPIENT|FROM|TO|AT]->(entity:Entity)
  RETURN entity
  UNION
  MATCH (report)-[:PUBLISHED_BY]->(entity:Entity) RETURN entity
}
RETURN DISTINCT entity.id AS id
