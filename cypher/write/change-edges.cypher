// The standing of edges that are there. A hub has more edges than the one whom it acts on: with both ends at hand Neo4j looks at the
// edges of the smaller one.
// :param q => {ids: ['relationship_1']}
UNWIND $q.ids AS id
MATCH (relationship:Relationship {id: id})
MATCH (subject:Entity {id: relationship.subjectId})
MATCH (object:Entity {id: relationship.objectId})
CALL (subject, object, id) {
  MATCH (subject)-[edge]->(object)
  WHERE edge.id = id
  RETURN edge
}
SET edge = relationship {.id, .verb, .ended, .claims, .status, .origins, .denials, .first, .last, .statedAt}
