// Mentions in these reports that the split is about.
// :param reports => ['report_1']
// :param head => 'entity_1'
// :param newcomer => 'entity_3'
MATCH (:Entity {id: $head})-[mention:MENTIONED_IN]->(passage:Passage)
WHERE passage.reportId IN $reports
SET mention.meant = $newcomer, mention.before = coalesce(mention.meant, mention.named)
