// :param edges => [{subject: 'entity_1', object: 'entity_2', properties: {id: 'relationship_1', claims: 3}}]
UNWIND $edges AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (subject)-[edge]->(object)
WHERE edge.id = row.properties.id
SET edge = row.properties
