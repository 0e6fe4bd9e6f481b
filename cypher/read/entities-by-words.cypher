// Entities whose names or aliases have these words, best first.
// :param q => {query: 'libyan army', kinds: null, country: null, score: 1000000.0, id: '', limit: 51}
CALL db.index.fulltext.queryNodes('entity_words', $q.query, {limit: 2000}) YIELD node AS e, score
WHERE (score < $q.score OR (score = $q.score AND e.id > $q.id))
  AND ($q.kinds IS NULL OR e.kind IN $q.kinds)
  AND ($q.country IS NULL OR e.country = $q.country)
RETURN score, e {.id, .name, .kind, .country, .aliases, .named, .grade} AS entity
ORDER BY score DESC, e.id LIMIT $q.limit
