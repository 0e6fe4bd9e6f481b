// Leaves a tombstone: that there was a report, and its hash, but nothing of what it said.
// :param q => {id: 'report_1', at: '2020-01-01T00:00:00.000Z'}
MATCH (report:Report {id: $q.id})
OPTIONAL MATCH (report)<-[:PART_OF]-(passage:Passage)
DETACH DELETE passage
WITH DISTINCT report
OPTIONAL MATCH (report)-[published:PUBLISHED_BY]->()
DELETE published
WITH DISTINCT report
SET report = report {
  .id, .sha256, .recordedBy, .recordedAt, .sortKey, language: 'und', attempts: 0, claims: 0,
  status: 'PURGED', purgedAt: $q.at
}
