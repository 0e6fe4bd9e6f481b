// How two actors are connected: put the names into the first line
WITH 'Libyan National Army' AS one, 'Islamic State' AS other
MATCH (a:Entity), (b:Entity)
WHERE a <> b AND (a.name = one OR one IN a.aliases) AND (b.name = other OR other IN b.aliases)
// Only over edges between entities: not by way of a report that mentions both.
MATCH path = shortestPath((a)-[*..6]-(b))
WHERE all(node IN nodes(path) WHERE node:Entity)
RETURN path
