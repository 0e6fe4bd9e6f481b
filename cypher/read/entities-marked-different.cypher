// Pairs that someone has judged, so that nobody suggests them again.
// :param q => {ids: ['entity_1']}
UNWIND $q.ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(judgement:Judgement {kind: 'DIFFERENT'})
WHERE judgement.retractedAt IS NULL
RETURN DISTINCT judgement.about AS pair
