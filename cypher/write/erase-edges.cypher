// Edges for which nothing speaks any more; found as those that change are.
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
DELETE edge
