// An entity by its id, also one that was merged into another.
// :param id => 'entity_1'
OPTIONAL MATCH (own:Entity {id: $id})
OPTIONAL MATCH (:MergedEntity {id: $id})-[:SAME_AS]->(head:Entity)
WITH coalesce(own, head) AS e
WHERE e IS NOT NULL
RETURN e {.id, .name, .kind, .country, .aliases, .named, .grade} AS entity
