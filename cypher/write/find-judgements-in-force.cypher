// Judgements in force about these entities or reports, oldest first.
// :param q => {ids: ['entity_1']}
UNWIND $q.ids AS id
CALL (id) {
  MATCH (thing:Entity {id: id}) RETURN thing
  UNION
  MATCH (thing:MergedEntity {id: id}) RETURN thing
  UNION
  MATCH (thing:Report {id: id}) RETURN thing
}
MATCH (thing)<-[:ABOUT]-(judgement:Judgement)
WHERE judgement.retractedAt IS NULL
WITH DISTINCT judgement ORDER BY judgement.at, judgement.id
RETURN properties(judgement) AS judgement
