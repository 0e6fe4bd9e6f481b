// These relationships, as far as they are there, and which write left each of them so. One that is locked and that nobody told of
// before has no properties yet.
// :param q => {ids: ['relationship_1']}
CYPHER replan=skip
UNWIND $q.ids AS id
MATCH (relationship:Relationship {id: id})
RETURN id, relationship.version AS version, coalesce(relationship.drawn, false) AS drawn,
       CASE WHEN relationship.relation IS NULL THEN null ELSE properties(relationship) END AS properties
