// Who does what to whom: the actor graph, one edge a subject, relation and object
MATCH (subject:Entity)-[edge]->(object:Entity)
WHERE edge.statedAt IS NOT NULL
RETURN subject, edge, object
ORDER BY edge.statedAt DESC
LIMIT 100
