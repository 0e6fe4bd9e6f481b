// :param entities => [{id: 'entity_1', properties: {aliases: ['Doha']}}]
UNWIND $entities AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
