// Reports whose title or passages have these words, newest first.
// :param q => {query: 'warrants', before: '~', limit: 51, publisher: null, from: ''}
CALL () {
  CALL db.index.fulltext.queryNodes('passage_words', $q.query, {limit: 501}) YIELD node
  WITH collect(node) AS few
  CALL (few) {
    WITH few WHERE size(few) <= 500
    RETURN few AS passages
    UNION ALL
    WITH few WHERE size(few) > 500
    // In a CALL, or Neo4j goes through all reports before it looks whether they are asked for.
    CALL () {
      MATCH (newest:Report) USING INDEX SEEK newest:Report(sortKey)
      WHERE newest.sortKey < $q.before
      RETURN date(left(newest.sortKey, 10)) AS day ORDER BY newest.sortKey DESC LIMIT 1
    }
    // Days back from the newest: a common word fills the page from the first of them, and the rest is not looked at.
    UNWIND [[6, 0], [59, 7], [449, 60], [3599, 450], [600000, 3600]] AS days
    WITH replace(toString(day - duration({days: days[0]})), '-', '') AS since, replace(toString(day - duration({days: days[1]})), '-', '') AS until
    CALL (since, until) {
      CALL db.index.fulltext.queryNodes('passage_words', $q.query + ' +reportedOn:[' + since + ' TO ' + until + ']', {limit: 5000}) YIELD node
      RETURN collect(node) AS passages
    }
    RETURN passages
  }
  // A day after the other, so that no more passages are gone into than the page takes.
  CALL (passages) {
    UNWIND passages AS passage
    WITH passage.reportedOn AS day, passage WHERE day <= replace(left($q.before, 10), '-', '')
    WITH day, collect(passage) AS told ORDER BY day DESC
    CALL (told) {
      UNWIND told AS passage
      MATCH (passage)-[:PART_OF]->(r:Report)
      WITH DISTINCT r
      RETURN r ORDER BY r.sortKey DESC
    }
    RETURN r
  }
  WITH r
  WHERE r.sortKey < $q.before AND r.sortKey >= $q.from AND ($q.publisher IS NULL OR r.publisherId = $q.publisher)
  RETURN r LIMIT $q.limit
  UNION
  CALL db.index.fulltext.queryNodes('report_words', $q.query, {limit: 1000}) YIELD node AS r
  WITH r
  WHERE r.sortKey < $q.before AND r.sortKey >= $q.from AND ($q.publisher IS NULL OR r.publisherId = $q.publisher)
  RETURN r
}
WITH r ORDER BY r.sortKey DESC LIMIT $q.limit
RETURN r.sortKey AS key, r {
  .id, .sha256, .title, .publisherName, .publishedOn, .language, .url, .status, .attempts, .failure,
  .recordedBy, .recordedAt, .withdrawnAt, .withdrawnReason, .supersededBy, .claims
} AS report,
COLLECT {
  MATCH (r)-[:PUBLISHED_BY]->(e:Entity)
  RETURN e {.id, .name, .kind, .country, .aliases, .named, .grade}
} AS publishers
ORDER BY key DESC
