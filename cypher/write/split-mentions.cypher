// Mentions in these reports that the split is about, and of which of them the entity is the publisher.
// :param q => {reports: ['report_1'], head: 'entity_1', newcomer: 'entity_3'}
MATCH (:Entity {id: $q.head})-[mention:MENTIONED_IN|PUBLISHED_BY]-(place)
WHERE coalesce(place.reportId, place.id) IN $q.reports
SET mention.meant = $q.newcomer, mention.before = coalesce(mention.meant, mention.named)
