// Everyone who is the same as these, the one who stands for all first.
// :param ids => ['entity_1']
UNWIND $ids AS id
MATCH (head:Entity {id: id})
RETURN id, [head.id] + [(member:MergedEntity)-[:SAME_AS]->(head) | member.id] AS members
