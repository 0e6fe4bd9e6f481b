// Marks reports as read, in the transaction that stores what they say.
// :param q => {reports: [{id: 'report_1', publisherId: 'entity_1', claims: 17}], key: 'write-1', readAt: '2017-10-24T08:00:00.000Z'}
CYPHER replan=skip
UNWIND $q.reports AS row
MATCH (report:Report {id: row.id})
SET report.status = CASE report.status WHEN 'CITED' THEN 'CITED' ELSE 'READ' END,
    report.failure = null, report.writeKey = $q.key, report.readAt = $q.readAt,
    report.claims = row.claims, report.publisherId = row.publisherId
WITH report, row
MATCH (publisher:Entity {id: row.publisherId})
MERGE (report)-[published:PUBLISHED_BY]->(publisher)
ON CREATE SET published.named = row.publisherNamed
