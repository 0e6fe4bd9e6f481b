// Who has one of these names or aliases, to the letter but for case, accents and punctuation.
// :param q => {keys: ['"libyan national army"']}
UNWIND $q.keys AS key
CALL db.index.fulltext.queryNodes('entity_names', key) YIELD node AS e
RETURN key, e {.id, .name, .kind, .country, .aliases, .named, .grade} AS entity ORDER BY e.named DESC, e.sortKey LIMIT 50
