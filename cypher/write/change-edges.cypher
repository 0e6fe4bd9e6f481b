// A hub has more edges than the one whom it acts on: with both ends at hand Neo4j looks at the edges of the smaller one.
// :param q => {edges: [{subject: 'entity_1', object: 'entity_2', properties: {id: 'relationship_1', claims: 3}}]}
UNWIND $q.edges AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CALL (subject, object, row) {
  MATCH (subject)-[edge]->(object)
  WHERE edge.id = row.properties.id
  RETURN edge
}
SET edge = row.properties
