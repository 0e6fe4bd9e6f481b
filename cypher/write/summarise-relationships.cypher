// What stands behind a relationship, over all its claims: what has changed of it, null for what goes.
// :param q => {relationships: [{id: 'relationship_1', properties: {relation: 'TRANSFERS', claims: 2}}]}
CYPHER replan=skip
UNWIND $q.relationships AS row
MATCH (relationship:Relationship {id: row.id})
SET relationship += row.properties
