// Reports, newest first by the day they were published.
// :param q => {before: '~', limit: 51, publisher: null, from: ''}
CYPHER replan=skip
CALL () {
  WITH $q.publisher AS publisher WHERE publisher IS NULL
  CALL () {
    MATCH (r:Report) USING INDEX SEEK r:Report(sortKey)
    WHERE r.sortKey < $q.before AND r.sortKey >= $q.from
    RETURN r ORDER BY r.sortKey DESC LIMIT $q.limit
  }
  RETURN r
  UNION ALL
  WITH $q.publisher AS publisher WHERE publisher IS NOT NULL
  CALL (publisher) {
    MATCH (r:Report) USING INDEX SEEK r:Report(publisherId, sortKey)
    WHERE r.publisherId = publisher AND r.sortKey < $q.before AND r.sortKey >= $q.from
    RETURN r ORDER BY r.publisherId DESC, r.sortKey DESC LIMIT $q.limit
  }
  RETURN r
}
RETURN r.sortKey AS key, r {
  .id, .sha256, .title, .publisherName, .publishedOn, .language, .url, .status, .attempts, .failure,
  .recordedBy, .recordedAt, .withdrawnAt, .withdrawnReason, .supersededBy, .claims
} AS report,
COLLECT {
  MATCH (r)-[:PUBLISHED_BY]->(e:Entity)
  RETURN e {.id, .name, .kind, .country, .aliases, .named, .grade}
} AS publishers
ORDER BY key DESC
