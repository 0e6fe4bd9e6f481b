// :param q => {entities: [{id: 'entity_1', properties: {aliases: ['Doha']}}]}
UNWIND $q.entities AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
