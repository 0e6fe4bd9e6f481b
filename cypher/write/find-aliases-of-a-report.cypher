// Aliases of these entities that the report's words have, and those of no other that mentions them or makes a claim of them.
// :param q => {id: 'report_1', entities: ['entity_1']}
MATCH (:Report {id: $q.id})<-[:PART_OF]-(passage:Passage)
WITH collect(replace(passage.text, '\n', ' ')) AS texts
UNWIND $q.entities AS id
CALL (id) {
  MATCH (entity:Entity {id: id}) RETURN entity, entity AS head
  UNION
  MATCH (entity:MergedEntity {id: id})-[:SAME_AS]->(head:Entity) RETURN entity, head
}
UNWIND entity.ownAliases AS alias
WITH texts, id, head, alias WHERE any(text IN texts WHERE text CONTAINS alias)
  AND NOT EXISTS {
    MATCH (head)-[:MENTIONED_IN]->(other:Passage)
    WHERE other.reportId <> $q.id AND replace(other.text, '\n', ' ') CONTAINS alias
  }
  AND NOT EXISTS {
    MATCH (head)<-[:SUBJECT|OBJECT|RECIPIENT|FROM|TO|AT]-(:Claim)<-[:AFFIRMS|DENIES]-(:Testimony)-[:QUOTES]->(other:Passage)
    WHERE other.reportId <> $q.id AND replace(other.text, '\n', ' ') CONTAINS alias
  }
RETURN id, head.id AS head, collect(alias) AS aliases
