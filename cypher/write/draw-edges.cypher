// The projected edges between entities; their types come from the vocabulary's closed list.
// :param q => {edges: [{type: 'TRANSFERS', subject: 'entity_1', object: 'entity_2', properties: {id: 'relationship_1', claims: 2}}]}
CYPHER replan=skip
UNWIND $q.edges AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[edge:$(row.type)]->(object)
SET edge = row.properties
