// Reports whose title or passages have these words, newest first.
// :param q => {words: '+text:"warrants"', title: '+title:"warrants"', before: '~', limit: 51, publisher: null, from: ''}
CALL () {
  // In a CALL, or Neo4j goes through all reports before it looks whether they are asked for.
  CALL () {
    MATCH (newest:Report) USING INDEX SEEK newest:Report(sortKey)
    WHERE newest.sortKey < $q.before
    RETURN date(left(newest.sortKey, 10)) AS day ORDER BY newest.sortKey DESC LIMIT 1
  }
  // The newest month and the one before, then all time. Where more have the words than can be sorted, stretch by stretch. The page ends it.
  WITH day, date.truncate('month', day) - duration({months: 1}) AS first
  UNWIND [
    {within: ' +reportedIn:(' + left(replace(toString(day), '-', ''), 6) + ' ' + left(replace(toString(first), '-', ''), 6) + ')', days: [day, day - duration({days: 7}), first - duration({days: 1})]},
    {within: '', days: [first - duration({days: 1}), first - duration({years: 1}), first - duration({years: 10}), date('0000-01-01')]}
  ] AS part
  // All of a part in a CALL: an UNWIND fetches the row behind the one that it gives, and would look through all time for a page that is full.
  CALL (part) {
    CALL (part) {
      CALL db.index.fulltext.queryNodes('passage_words', $q.words + part.within, {limit: 501}) YIELD node
      RETURN collect(node) AS few
    }
    WITH few, [day IN part.days | replace(toString(day), '-', '')] AS days
    UNWIND CASE WHEN size(few) <= 500 THEN [[head(days), last(days)]] ELSE [i IN range(1, size(days) - 1) | [days[i - 1], days[i]]] END AS stretch
    CALL (few, stretch) {
      WITH few WHERE size(few) <= 500
      RETURN few AS passages
      UNION ALL
      WITH few, stretch WHERE size(few) > 500
      CALL db.index.fulltext.queryNodes('passage_words', $q.words + ' +reportedOn:{' + stretch[1] + ' TO ' + stretch[0] + ']', {limit: 5000}) YIELD node
      RETURN collect(node) AS passages
    }
    // A day after the other, so that no more passages are gone into than the page takes.
    CALL (passages, stretch) {
      UNWIND passages AS passage
      WITH passage.reportedOn AS day, passage WHERE day > stretch[1] AND day <= stretch[0]
      WITH day, collect(passage) AS told ORDER BY day DESC
      CALL (told) {
        UNWIND told AS passage
        MATCH (passage)-[:PART_OF]->(r:Report)
        WITH DISTINCT r
        RETURN r ORDER BY r.sortKey DESC
      }
      RETURN r
    }
    RETURN r
  }
  WITH r
  WHERE r.sortKey < $q.before AND r.sortKey >= $q.from AND ($q.publisher IS NULL OR r.publisherId = $q.publisher)
  RETURN r LIMIT $q.limit
  UNION
  CALL db.index.fulltext.queryNodes('report_words', $q.title, {limit: 1000}) YIELD node AS r
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
