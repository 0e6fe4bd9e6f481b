// Lasting entities in the order of their names.
// :param q => {after: '', limit: 500}
MATCH (e:Entity)
WHERE e.sortKey > $q.after AND e.named
RETURN e.sortKey AS key, e {.id, .name, .kind, .country, .aliases, .named, .grade} AS entity
ORDER BY e.sortKey LIMIT $q.limit
