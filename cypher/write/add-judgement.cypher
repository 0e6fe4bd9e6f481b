// A judgement, tied to what it speaks of; `about` keeps the ids in their order.
// :param q => {judgement: {id: 'judgement_1', kind: 'SAME', about: ['entity_1', 'entity_2'], by: 'analyst', at: '2020-01-01T00:00:00.000Z'}}
CREATE (judgement:Judgement)
SET judgement = $q.judgement
WITH judgement
UNWIND judgement.about AS id
CALL (id) {
  MATCH (thing:Entity {id: id}) RETURN thing
  UNION
  MATCH (thing:MergedEntity {id: id}) RETURN thing
  UNION
  MATCH (thing:Testimony {id: id}) RETURN thing
  UNION
  MATCH (thing:Report {id: id}) RETURN thing
}
CREATE (judgement)-[:ABOUT]->(thing)
