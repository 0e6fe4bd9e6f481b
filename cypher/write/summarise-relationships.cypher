// What stands behind a relationship, over all its claims.
// :param q => {relationships: [{id: 'relationship_1', properties: {relation: 'TRANSFERS', claims: 2}}], key: 'write-1'}
CYPHER replan=skip
UNWIND $q.relationships AS row
MATCH (relationship:Relationship {id: row.id})
SET relationship = row.properties, relationship.version = $q.key
