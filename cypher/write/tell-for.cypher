// The bodies for which a link of the chain speaks, beside who told it: what "LNA sources" or the LNA's spokesman told, the LNA
// is asked for too. The position is that of the link.
// :param q => {testimonies: [{id: 'testimony_1', bodies: [{id: 'entity_1', position: 0}]}]}
CYPHER replan=skip
UNWIND $q.testimonies AS row
MATCH (testimony:Testimony {id: row.id})
UNWIND row.bodies AS spoken
MATCH (body:Entity {id: spoken.id})
CREATE (testimony)-[telling:TOLD_FOR]->(body)
SET telling = {
  position: spoken.position,
  sourceId: spoken.id,
  sortKey: testimony.statedAt + '~' + testimony.id
}
