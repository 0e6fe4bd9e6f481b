// Reports whose title or passages have these words, newest first.
// :param query => 'warrants'
// :param before => '~'
// :param limit => 51
// :param publisher => null
// :param from => ''
CALL () {
  CALL db.index.fulltext.queryNodes('passage_words', $query, {limit: 501}) YIELD node
  WITH collect(node) AS few
  CALL (few) {
    WITH few WHERE size(few) <= 500
    UNWIND few AS passage
    MATCH (passage)-[:PART_OF]->(r:Report)
    WITH DISTINCT r
    RETURN r ORDER BY r.sortKey DESC
    UNION ALL
    WITH few WHERE size(few) > 500
    // In a CALL, or Neo4j goes through all reports before it looks whether they are asked for.
    CALL () {
      MATCH (newest:Report) USING INDEX SEEK newest:Report(sortKey)
      WHERE newest.sortKey < $before
      RETURN date(left(newest.sortKey, 10)) AS day ORDER BY newest.sortKey DESC LIMIT 1
    }
    // Days back from the newest: a common word fills the page from the first of them, and the rest is not looked at.
    UNWIND [[6, 0], [59, 7], [449, 60], [3599, 450], [600000, 3600]] AS days
    WITH toString(day - duration({days: days[0]})) AS since, toString(day - duration({days: days[1]})) AS until
    CALL (since, until) {
      WITH $query + ' +reportedOn:[' + replace(since, '-', '') + ' TO ' + replace(until, '-', '') + ']' AS words
      CALL db.index.fulltext.queryNodes('passage_words', words, {limit: 5000}) YIELD node AS passage
      MATCH (passage)-[:PART_OF]->(r:Report)
      WITH DISTINCT r
      RETURN r ORDER BY r.sortKey DESC
    }
    RETURN r
  }
  WITH r
  WHERE r.sortKey < $before AND r.sortKey >= $from AND ($publisher IS NULL OR r.publisherId = $publisher)
  RETURN r LIMIT $limit
  UNION
  CALL db.index.fulltext.queryNodes('report_words', $query, {limit: 1000}) YIELD node AS r
  WITH r
  WHERE r.sortKey < $before AND r.sortKey >= $from AND ($publisher IS NULL OR r.publisherId = $publisher)
  RETURN r
}
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
