// Entities whose names or aliases have these words, best first.
// :param query => 'libyan army'
// :param kinds => null
// :param country => null
// :param score => 1000000.0
// :param id => ''
// :param limit => 51
CALL db.index.fulltext.queryNodes('entity_words', $query, {limit: 2000}) YIELD node AS e, score
WHERE (score < $score OR (score = $score AND e.id > $id))
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($country IS NULL OR e.country = $country)
RETURN score, e {.id, .name, .kind, .country, .aliases, .named, .grade} AS entity
ORDER BY score DESC, e.id LIMIT $limit
