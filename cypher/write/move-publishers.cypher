// Reports that `leaf` published.
// :param q => {moves: [{leaf: 'entity_2', from: 'entity_2', to: 'entity_1'}]}
UNWIND $q.moves AS move
MATCH (from:Entity {id: move.from})<-[old:PUBLISHED_BY]-(report:Report)
WHERE coalesce(old.meant, old.named) = move.leaf
MATCH (to:Entity {id: move.to})
CREATE (report)-[new:PUBLISHED_BY]->(to)
SET new = properties(old), report.publisherId = move.to
DELETE old
