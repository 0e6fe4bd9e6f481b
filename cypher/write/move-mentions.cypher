// Mentions of `leaf` go from who stood for it to who stands for it now.
// :param q => {moves: [{leaf: 'entity_2', from: 'entity_2', to: 'entity_1'}]}
UNWIND $q.moves AS move
MATCH (from:Entity {id: move.from})-[old:MENTIONED_IN]->(passage:Passage)
WHERE coalesce(old.meant, old.named) = move.leaf
MATCH (to:Entity {id: move.to})
CREATE (to)-[new:MENTIONED_IN]->(passage)
SET new = properties(old)
DELETE old
