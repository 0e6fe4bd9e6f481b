// A passage with what a testimony needs to know of its report.
// :param q => {id: 'passage_1'}
MATCH (passage:Passage {id: $q.id})-[:PART_OF]->(report:Report)
OPTIONAL MATCH (report)-[published:PUBLISHED_BY]->(:Entity)
RETURN passage.id AS id, passage.text AS text, passage.start AS start, report.id AS reportId,
       report.publishedOn AS publishedOn, report.recordedAt AS recordedAt, report.withdrawnAt AS withdrawnAt,
       report.publisherName AS publisherName, coalesce(published.meant, published.named) AS publisherId
