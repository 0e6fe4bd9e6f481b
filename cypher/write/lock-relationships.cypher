// Takes the relationships that a write touches, in order, so that two writers count one after the other.
// :param ids => ['relationship_1']
// :param key => 'write-1'
UNWIND $ids AS id
MERGE (relationship:Relationship {id: id})
SET relationship.lock = $key
RETURN id, relationship.relation IS NOT NULL AS known, coalesce(relationship.drawn, false) AS drawn,
       properties(relationship) AS properties
