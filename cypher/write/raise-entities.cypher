// Entities that stand for themselves again.
// :param q => {entities: [{id: 'entity_1', kind: 'State'}]}
CYPHER replan=skip
UNWIND $q.entities AS row
MATCH (entity:MergedEntity {id: row.id})
OPTIONAL MATCH (entity)-[same:SAME_AS]->()
DELETE same
WITH DISTINCT entity, row
REMOVE entity:MergedEntity
SET entity:Entity, entity:$(row.kind)
