// Edges for which nothing speaks any more; found as those that change are.
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
REMOVE relationship.edgeElementId
DELETE edge
