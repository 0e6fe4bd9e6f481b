// Shortest ways between two entities over projected edges, at most six hops.
// :param from => 'entity_1'
// :param to => 'entity_2'
// :param hops => 4
// :param limit => 5
// In the service, OTHER is every relation of the vocabulary: edge types are a closed list.
MATCH (start:Entity {id: $from})
MATCH (end:Entity {id: $to})
MATCH path = allShortestPaths((start)-[:OTHER*..6]-(end))
WHERE length(path) <= $hops
WITH path LIMIT $limit
RETURN
  [e IN nodes(path) | e {.id, .name, .kind, .country, .aliases, .named, .grade}] AS entities,
  [edge IN relationships(path) | edge {
    .id, .verb, .claims, .status, .origins, .denials, .first, .last, .statedAt,
    relation: type(edge), subjectId: startNode(edge).id, objectId: endNode(edge).id
  }] AS relationships
