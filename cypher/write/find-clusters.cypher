// Entities with everyone merged into them.
// :param ids => ['entity_1']
UNWIND $ids AS id
MATCH (head:Entity {id: id})
RETURN id, head.name AS name, head.ownCountry AS ownCountry, head.ownAliases AS ownAliases,
       [(member:MergedEntity)-[:SAME_AS]->(head) | member {.name, .ownCountry, .ownAliases}] AS members
