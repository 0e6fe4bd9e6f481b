// Every judgement about something, also those taken back, oldest first. An entity has those of everyone merged into it.
// :param id => 'entity_1'
CALL () {
  MATCH (thing:Entity {id: $id}) RETURN thing
  UNION
  MATCH (thing:MergedEntity {id: $id}) RETURN thing
  UNION
  MATCH (thing:MergedEntity)-[:SAME_AS]->(:Entity {id: $id}) RETURN thing
  UNION
  MATCH (thing:Testimony {id: $id}) RETURN thing
  UNION
  MATCH (thing:Testimony)-[:AFFIRMS|DENIES]->(:Claim {id: $id}) RETURN thing
  UNION
  MATCH (thing:Report {id: $id}) RETURN thing
}
MATCH (thing)<-[:ABOUT]-(judgement:Judgement)
WITH DISTINCT judgement
RETURN properties(judgement) AS judgement ORDER BY judgement.at, judgement.id
