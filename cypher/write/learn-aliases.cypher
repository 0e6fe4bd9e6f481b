// Aliases that an entity did not have. Who is shown for it is locked before anything is read, so that two writers each keep the other's.
// :param q => {entities: [{id: 'entity_1', head: 'entity_1', aliases: ['Doha']}]}
CYPHER replan=skip
UNWIND $q.entities AS row
MATCH (head:Entity {id: row.head})
SET head.lock = row.id
REMOVE head.lock
WITH row
CALL (row) {
  MATCH (entity:Entity {id: row.id}) RETURN entity
  UNION
  MATCH (entity:MergedEntity {id: row.id}) RETURN entity
}
WITH entity, row.aliases AS aliases, coalesce(entity.ownAliases, []) AS own
SET entity.ownAliases = own + [alias IN aliases WHERE NOT alias IN own]
