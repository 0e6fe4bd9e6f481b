// Entities in the order of their names. Each branch walks one index; what a filter leaves out makes its branch find nothing.
// :param q => {kinds: null, country: null, after: '', limit: 51}
CYPHER replan=skip
CALL () {
  MATCH (e:Entity) USING INDEX SEEK e:Entity(sortKey)
  WHERE e.sortKey > CASE WHEN $q.kinds IS NULL AND $q.country IS NULL THEN $q.after END
  RETURN e ORDER BY e.sortKey LIMIT $q.limit
  UNION ALL
  UNWIND CASE WHEN $q.country IS NULL THEN $q.kinds END AS kind
  CALL (kind) {
    MATCH (e:Entity) USING INDEX SEEK e:Entity(kind, sortKey)
    WHERE e.kind = kind AND e.sortKey > $q.after
    RETURN e ORDER BY e.kind, e.sortKey LIMIT $q.limit
  }
  RETURN e
  UNION ALL
  MATCH (e:Entity) USING INDEX SEEK e:Entity(country, sortKey)
  WHERE e.country = $q.country AND e.sortKey > $q.after AND ($q.kinds IS NULL OR e.kind IN $q.kinds)
  RETURN e ORDER BY e.country, e.sortKey LIMIT $q.limit
}
RETURN e.sortKey AS key, e {.id, .name, .kind, .country, .aliases, .named, .grade} AS entity
ORDER BY key LIMIT $q.limit
