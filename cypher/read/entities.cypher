// Entities in the order of their names.
// :param q => {kinds: null, country: null, after: '', limit: 51}
MATCH (e:Entity)
WHERE e.sortKey > $q.after
  AND ($q.kinds IS NULL OR e.kind IN $q.kinds)
  AND ($q.country IS NULL OR e.country = $q.country)
RETURN e.sortKey AS key, e {.id, .name, .kind, .country, .aliases, .named, .grade} AS entity
ORDER BY e.sortKey LIMIT $q.limit
