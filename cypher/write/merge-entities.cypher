// Entities for which another one stands now: out of every list and picture, but for this one step to it.
// :param q => {entities: [{id: 'entity_2', kind: 'State', head: 'entity_1'}]}
UNWIND $q.entities AS row
MATCH (head:Entity {id: row.head})
CALL (row) {
  MATCH (entity:Entity {id: row.id}) RETURN entity
  UNION
  MATCH (entity:MergedEntity {id: row.id}) RETURN entity
}
OPTIONAL MATCH (entity)-[old:SAME_AS]->()
DELETE old
WITH DISTINCT entity, head, row
REMOVE entity:Entity
REMOVE entity:$(row.kind)
SET entity:MergedEntity
CREATE (entity)-[:SAME_AS]->(head)
