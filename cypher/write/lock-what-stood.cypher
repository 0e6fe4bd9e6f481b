// Takes the relationships that a write has read, in order, as lock-relationships does, and tells which of them another write has
// changed since.
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
