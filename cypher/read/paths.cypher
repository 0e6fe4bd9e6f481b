// Shortest ways between two entities over projected edges, at most six hops. The search begins with the one of whom fewer
// claims speak, since it looks at every edge of the one that it begins with. A way that is too long is left out behind
// the search and not in it: Neo4j would try all ways there are for a shorter one.
// :param q => {from: 'entity_1', to: 'entity_2', hops: 4, limit: 5}
// In the service, OTHER is every relation of the vocabulary: edge types are a closed list.
CYPHER replan=skip
MATCH (from:Entity {id: $q.from})
MATCH (to:Entity {id: $q.to})
WITH from, to,
     COUNT { (from)<-[:SUBJECT]-() } + COUNT { (from)<-[:OBJECT]-() } >
     COUNT { (to)<-[:SUBJECT]-() } + COUNT { (to)<-[:OBJECT]-() } AS backwards
WITH backwards, CASE WHEN backwards THEN to ELSE from END AS start, CASE WHEN backwards THEN from ELSE to END AS end
MATCH path = allShortestPaths((start)-[:OTHER*..6]-(end))
WITH backwards, nodes(path) AS entities, relationships(path) AS edges LIMIT $q.limit
WHERE size(edges) <= $q.hops
RETURN
  [e IN CASE WHEN backwards THEN reverse(entities) ELSE entities END | e {
    .id, .name, .kind, .country, .aliases, .named, .grade
  }] AS entities,
  [edge IN CASE WHEN backwards THEN reverse(edges) ELSE edges END | edge {
    .id, .verb, .claims, .status, .origins, .denials, .first, .last, .statedAt,
    ended: coalesce(edge.ended, false), relation: type(edge), subjectId: startNode(edge).id, objectId: endNode(edge).id
  }] AS relationships
