// Marks reports as read, in the transaction that stores what they say. No MERGE of the edge: it would lock the publisher, for whom
// other writers have reports too.
// :param q => {reports: [{id: 'report_1', publisherId: 'entity_1', claims: 17}], key: 'write-1', readAt: '2017-10-24T08:00:00.000Z'}
CYPHER replan=skip
UNWIND $q.reports AS row
MATCH (report:Report {id: row.id})
SET report.status = CASE report.status WHEN 'CITED' THEN 'CITED' ELSE 'READ' END,
    report.failure = null, report.writeKey = $q.key, report.readAt = $q.readAt,
    report.claims = row.claims, report.publisherId = row.publisherId
WITH report, row
MATCH (publisher:Entity {id: row.publisherId})
WHERE NOT EXISTS { (report)-[:PUBLISHED_BY]->(publisher) }
CREATE (report)-[:PUBLISHED_BY {named: row.publisherNamed}]->(publisher)
