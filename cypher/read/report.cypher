// A report and who published it.
// :param q => {id: 'report_1'}
MATCH (r:Report {id: $q.id})
RETURN r.sortKey AS key, r {
  .id, .sha256, .title, .publisherName, .publishedOn, .language, .url, .status, .attempts, .failure,
  .recordedBy, .recordedAt, .withdrawnAt, .withdrawnReason, .supersededBy, .claims
} AS report,
COLLECT {
  MATCH (r)-[:PUBLISHED_BY]->(e:Entity)
  RETURN e {.id, .name, .kind, .country, .aliases, .named, .grade}
} AS publishers
