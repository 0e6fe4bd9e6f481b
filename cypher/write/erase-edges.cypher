// Edges for which nothing speaks any more; found as those that change are.
// :param q => {edges: [{subject: 'entity_1', object: 'entity_2', properties: {id: 'relationship_1'}}]}
UNWIND $q.edges AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CALL (subject, object, row) {
  MATCH (subject)-[edge]->(object)
  WHERE edge.id = row.properties.id
  RETURN edge
}
DELETE edge
