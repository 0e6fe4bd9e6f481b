// The lasting ones among these entities; one merged into another has given its name to that.
// :param q => {ids: ['entity_1', 'entity_2']}
UNWIND $q.ids AS id
MATCH (e:Entity {id: id})
WHERE e.named
RETURN e {.id, .name, .kind, .country, .aliases, .named, .grade} AS entity
