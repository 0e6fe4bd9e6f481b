// Lasting entities in the order of their names.
// :param after => ''
// :param limit => 500
MATCH (e:Entity)
WHERE e.sortKey > $after AND e.named
RETURN e.sortKey AS key, e {.id, .name, .kind, .country, .aliases, .named, .grade} AS entity
ORDER BY e.sortKey LIMIT $limit
