// Everyone who is the same as these, the one who stands for all first.
// :param q => {ids: ['entity_1']}
CYPHER replan=skip
UNWIND $q.ids AS id
MATCH (head:Entity {id: id})
RETURN id, [head.id] + [(member:MergedEntity)-[:SAME_AS]->(head) | member.id] AS members
