// Pairs that someone has told apart, so that nobody suggests them again, and those whose merge was taken back, so that no machine
// makes it again. The first two that a split is about are who was split and who came of it. A judgement
// may speak of someone who was merged since: then it holds of who stands for them.
// :param q => {ids: ['entity_1']}
UNWIND $q.ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  RETURN entity AS one
  UNION
  MATCH (one:MergedEntity)-[:SAME_AS]->(entity) RETURN one
}
MATCH (one)<-[:ABOUT]-(judgement:Judgement)
WHERE judgement.kind IN ['DIFFERENT', 'SPLIT'] AND judgement.retractedAt IS NULL
   OR judgement.kind = 'SAME' AND judgement.retractedAt IS NOT NULL
WITH DISTINCT judgement
RETURN [
  id IN judgement.about[0..2] | coalesce(head([(:MergedEntity {id: id})-[:SAME_AS]->(other) | other.id]), id)
] AS pair, judgement.kind <> 'SAME' AS apart
