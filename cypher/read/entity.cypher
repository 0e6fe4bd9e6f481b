// An entity by its id, also one that was merged into another.
// :param q => {id: 'entity_1'}
OPTIONAL MATCH (own:Entity {id: $q.id})
OPTIONAL MATCH (:MergedEntity {id: $q.id})-[:SAME_AS]->(head:Entity)
WITH coalesce(own, head) AS e
WHERE e IS NOT NULL
RETURN e {.id, .name, .kind, .country, .aliases, .named, .grade} AS entity
