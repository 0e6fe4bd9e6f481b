// Gives the mentions and the publishing of a split back; gives whom each means again.
// :param q => {newcomer: 'entity_3'}
MATCH (:Entity {id: $q.newcomer})-[mention:MENTIONED_IN|PUBLISHED_BY]-()
WHERE mention.meant = $q.newcomer
SET mention.meant = CASE WHEN mention.before = mention.named THEN null ELSE mention.before END, mention.before = null
RETURN DISTINCT coalesce(mention.meant, mention.named) AS leaf
