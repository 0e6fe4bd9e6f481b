// These relationships, as far as they are there, and which write left each of them so. Nobody is kept from changing them.
// :param q => {ids: ['relationship_1']}
CYPHER replan=skip
UNWIND $q.ids AS id
MATCH (relationship:Relationship {id: id})
RETURN id, relationship.version AS version, coalesce(relationship.drawn, false) AS drawn, properties(relationship) AS properties
