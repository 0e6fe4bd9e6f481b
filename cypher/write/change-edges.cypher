// The standing of edges that are there. A relationship notes where its edge lies, since a hub has thousands among which it would have to
// be looked for; that is done where the note is missing or wrong (Neo4j promises an element's id for one transaction, and a copy of a
// database gives new ones).
// :param q => {ids: ['relationship_1']}
CYPHER replan=skip
UNWIND $q.ids AS id
MATCH (relationship:Relationship {id: id})
OPTIONAL MATCH ()-[noted]->() WHERE elementId(noted) = relationship.edgeElementId AND noted.id = id
CALL (relationship, noted) {
  WITH noted WHERE noted IS NOT NULL
  RETURN noted AS edge
  UNION ALL
  WITH relationship WHERE noted IS NULL
  MATCH (subject:Entity {id: relationship.subjectId}) USING INDEX subject:Entity(id)
  MATCH (object:Entity {id: relationship.objectId}) USING INDEX object:Entity(id)
  WITH relationship, subject, object
  MATCH (subject)-[edge]->(object)
  WHERE edge.id = relationship.id
  RETURN edge
}
SET edge = relationship {.id, .verb, .ended, .claims, .status, .origins, .denials, .first, .last, .statedAt},
    relationship.edgeElementId = elementId(edge)
