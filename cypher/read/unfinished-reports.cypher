// Reports that were received but not read yet, oldest first; reading takes them up again.
// :param q => {limit: 32}
UNWIND ['RECEIVED', 'READING'] AS status
MATCH (report:Report {status: status})
WHERE report.recordedAt IS NOT NULL
WITH report ORDER BY report.recordedAt LIMIT $q.limit
RETURN report {
  .id, .sha256, .title, .publishedOn, .language, .url,
  text: report.body,
  publisher: report.publisherName,
  passages: COLLECT {
    MATCH (report)<-[:PART_OF]-(p:Passage)
    RETURN p {.id, .index, .start, .end, .text, .paragraph, .boilerplate} ORDER BY p.index
  }
} AS report
