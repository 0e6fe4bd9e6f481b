// :param q => {entities: [{id: 'entity_1', aliases: ['Doha']}]}
UNWIND $q.entities AS row
CALL (row) {
  MATCH (entity:Entity {id: row.id}) RETURN entity
  UNION
  MATCH (entity:MergedEntity {id: row.id}) RETURN entity
}
SET entity.ownAliases = [alias IN entity.ownAliases WHERE NOT alias IN row.aliases]
