// How the words of names sound, so that spellings and scripts of one name meet.
// :param q => {entities: [{id: 'entity_1', soundKeys: ['hftr']}]}
UNWIND $q.entities AS row
MATCH (entity:Entity {id: row.id})
SET entity.soundKeys = row.soundKeys, entity.unsounded = null
