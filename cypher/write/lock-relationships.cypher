// Takes the relationships that a write touches, in order, so that two writers count one after the other. Each write leaves a
// version of its own. Gives those that were left by another write than the one they were last read from; all that are there, where
// they were not read yet.
// :param q => {ids: ['relationship_1', 'relationship_2'], versions: {relationship_1: 'write-1'}, key: 'write-2'}
CYPHER replan=skip
UNWIND $q.ids AS id
MERGE (relationship:Relationship {id: id})
ON MATCH SET relationship.lock = $q.key
WITH id, relationship, relationship.version AS version
SET relationship.version = $q.key
REMOVE relationship.lock
WITH id, version
WHERE coalesce(version, '') <> coalesce($q.versions[id], '')
RETURN id
