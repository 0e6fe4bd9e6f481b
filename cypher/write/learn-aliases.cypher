// :param entities => [{id: 'entity_1', aliases: ['Doha']}]
UNWIND $entities AS row
CALL (row) {
  MATCH (entity:Entity {id: row.id}) RETURN entity
  UNION
  MATCH (entity:MergedEntity {id: row.id}) RETURN entity
}
SET entity.ownAliases = row.aliases
