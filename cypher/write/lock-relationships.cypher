// Takes the relationships that a write touches, in order, so that two writers count one after the other. Each write leaves a
// version of its own, and is told which one it found.
// :param q => {ids: ['relationship_1'], key: 'write-1'}
CYPHER replan=skip
UNWIND $q.ids AS id
MERGE (relationship:Relationship {id: id})
ON MATCH SET relationship.lock = $q.key
WITH id, relationship, relationship.version AS version, properties(relationship) AS before
SET relationship.version = $q.key
REMOVE relationship.lock
RETURN id, version, coalesce(before.drawn, false) AS drawn,
       CASE WHEN before.relation IS NULL THEN null ELSE before END AS properties
