// Pairs that someone has told apart, so that nobody suggests them again, and those whose merge was taken back, so that no machine
// makes it again. The first two that a split is about are who was split and who came of it.
// :param q => {ids: ['entity_1']}
UNWIND $q.ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(judgement:Judgement)
WHERE judgement.kind IN ['DIFFERENT', 'SPLIT'] AND judgement.retractedAt IS NULL
   OR judgement.kind = 'SAME' AND judgement.retractedAt IS NOT NULL
RETURN DISTINCT judgement.about[0..2] AS pair, judgement.kind <> 'SAME' AS apart
