// What stands behind a relationship, over all its claims.
// :param relationships => [{id: 'relationship_1', properties: {relation: 'TRANSFERS', claims: 2}}]
// :param key => 'write-1'
UNWIND $relationships AS row
MATCH (relationship:Relationship {id: row.id})
SET relationship = row.properties, relationship.version = $key
