// An entity that only a judgement had made, and of whom nothing speaks any more.
// :param q => {id: 'entity_3'}
MATCH (entity:Entity {id: $q.id})
WHERE NOT EXISTS { (entity)<-[:SUBJECT|OBJECT|RECIPIENT|FROM|TO|AT|TOLD_BY|SAME_AS|PUBLISHED_BY|SPEAKS_FOR]-() }
  AND NOT EXISTS { (entity)-[:MENTIONED_IN]->() }
DETACH DELETE entity
