// Entities whose names changed since their sounds were last noted.
// :param q => {limit: 500}
MATCH (e:Entity {unsounded: true})
RETURN e {.id, .name, .kind, .country, .aliases, .named, .grade} AS entity LIMIT $q.limit
