// What reports say of these entities, and who stands for them today: themselves, or whom they were merged into.
// :param q => {ids: ['entity_1']}
CYPHER replan=skip
UNWIND $q.ids AS id
OPTIONAL MATCH (own:Entity {id: id})
OPTIONAL MATCH (merged:MergedEntity {id: id})-[:SAME_AS]->(head:Entity)
WITH id, coalesce(own, merged) AS leaf, coalesce(head, own) AS head
WHERE leaf IS NOT NULL
RETURN id, head.id AS standsFor, leaf.name AS name, leaf.named AS named, leaf.kind AS kind,
       leaf.ownCountry AS ownCountry, leaf.ownAliases AS ownAliases, leaf.speaksFor AS speaksFor
