// How two actors are connected: put the names into the first line
WITH 'Qatar' AS one, 'Libya' AS other
MATCH (a:Entity), (b:Entity)
WHERE (a.name = one OR one IN a.aliases) AND (b.name = other OR other IN b.aliases)
MATCH path = shortestPath((a)-[:!MENTIONED_IN*..6]-(b))
RETURN path
