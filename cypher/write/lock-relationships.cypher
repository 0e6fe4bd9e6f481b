// Takes the relationships that a write touches, in order, so that two writers count one after the other.
// :param ids => ['relationship_1']
// :param key => 'write-1'
UNWIND $ids AS id
MERGE (relationship:Relationship {id: id})
ON MATCH SET relationship.lock = $key
RETURN id, coalesce(relationship.drawn, false) AS drawn,
       CASE WHEN relationship.relation IS NULL THEN null ELSE properties(relationship) END AS properties
