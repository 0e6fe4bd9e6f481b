// Every judgement about something, also those taken back, oldest first. An entity has those of everyone merged into it.
// :param q => {id: 'entity_1'}
CALL () {
  MATCH (thing:Entity {id: $q.id}) RETURN thing
  UNION
  MATCH (thing:MergedEntity {id: $q.id}) RETURN thing
  UNION
  MATCH (thing:MergedEntity)-[:SAME_AS]->(:Entity {id: $q.id}) RETURN thing
  UNION
  MATCH (thing:Testimony {id: $q.id}) RETURN thing
  UNION
  MATCH (thing:Testimony)-[:AFFIRMS|DENIES]->(:Claim {id: $q.id}) RETURN thing
  UNION
  MATCH (thing:Report {id: $q.id}) RETURN thing
}
MATCH (thing)<-[:ABOUT]-(judgement:Judgement)
WITH DISTINCT judgement
RETURN properties(judgement) AS judgement ORDER BY judgement.at, judgement.id
