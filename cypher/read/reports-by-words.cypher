// Reports whose title or passages have these words, newest first.
// :param query => 'warrants'
// :param before => '~'
// :param limit => 51
// :param publisher => null
// :param from => ''
CALL () {
  CALL db.index.fulltext.queryNodes('passage_words', $query, {limit: 5000}) YIELD node
  MATCH (node)-[:PART_OF]->(r:Report)
  RETURN r
  UNION
  CALL db.index.fulltext.queryNodes('report_words', $query, {limit: 1000}) YIELD node AS r
  RETURN r
}
WITH DISTINCT r
WHERE r.sortKey < $before AND r.sortKey >= $from AND ($publisher IS NULL OR r.publisherId = $publisher)
WITH r ORDER BY r.sortKey DESC LIMIT $limit
RETURN r.sortKey AS key, r {
  .id, .sha256, .title, .publisherName, .publishedOn, .language, .url, .status, .attempts, .failure,
  .recordedBy, .recordedAt, .withdrawnAt, .withdrawnReason, .supersededBy, .claims
} AS report,
COLLECT {
  MATCH (r)-[:PUBLISHED_BY]->(e:Entity)
  RETURN e {.id, .name, .kind, .country, .aliases, .named, .grade}
} AS publishers
ORDER BY key DESC
