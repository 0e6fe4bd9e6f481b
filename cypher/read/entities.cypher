// Entities in the order of their names.
// :param kinds => null
// :param country => null
// :param after => ''
// :param limit => 51
MATCH (e:Entity)
WHERE e.sortKey > $after
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($country IS NULL OR e.country = $country)
RETURN e.sortKey AS key, e {.id, .name, .kind, .country, .aliases, .named, .grade} AS entity
ORDER BY e.sortKey LIMIT $limit
