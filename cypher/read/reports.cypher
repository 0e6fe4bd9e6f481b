// Reports, newest first by the day they were published.
// :param before => '~'
// :param limit => 51
// :param publisher => null
// :param from => ''
CYPHER replan=skip
CALL () {
  WITH $publisher AS publisher WHERE publisher IS NULL
  CALL () {
    MATCH (r:Report) USING INDEX SEEK r:Report(sortKey)
    WHERE r.sortKey < $before AND r.sortKey >= $from
    RETURN r ORDER BY r.sortKey DESC LIMIT $limit
  }
  RETURN r
  UNION ALL
  WITH $publisher AS publisher WHERE publisher IS NOT NULL
  CALL (publisher) {
    MATCH (r:Report) USING INDEX SEEK r:Report(publisherId, sortKey)
    WHERE r.publisherId = publisher AND r.sortKey < $before AND r.sortKey >= $from
    RETURN r ORDER BY r.publisherId DESC, r.sortKey DESC LIMIT $limit
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
