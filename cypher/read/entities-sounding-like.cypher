// Lasting entities of whose names a word sounds like one of these, the most alike first.
// :param q => {rows: [{id: 'entity_1', query: '"hftr" "khlf"'}]}
UNWIND $q.rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('entity_sounds', row.query, {limit: 30}) YIELD node AS e
  WHERE e.id <> row.id
  RETURN e
}
RETURN row.id AS of, e {.id, .name, .kind, .country, .aliases, .named, .grade} AS entity
