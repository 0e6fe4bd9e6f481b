// Mentions in these reports that the split is about.
// :param q => {reports: ['report_1'], head: 'entity_1', newcomer: 'entity_3'}
MATCH (:Entity {id: $q.head})-[mention:MENTIONED_IN]->(passage:Passage)
WHERE passage.reportId IN $q.reports
SET mention.meant = $q.newcomer, mention.before = coalesce(mention.meant, mention.named)
