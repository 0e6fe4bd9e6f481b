// Takes the relationships that a write touches, in order, so that two writers count one after the other. Each write leaves a
// version of its own, and is told which one it found.
// :param ids => ['relationship_1']
// :param key => 'write-1'
UNWIND $ids AS id
MERGE (relationship:Relationship {id: id})
ON MATCH SET relationship.lock = $key
WITH id, relationship, relationship.version AS version, properties(relationship) AS before
SET relationship.version = $key
RETURN id, version, coalesce(before.drawn, false) AS drawn,
       CASE WHEN before.relation IS NULL THEN null ELSE before END AS properties
