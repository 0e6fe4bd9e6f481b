// Puts concluded testimonies back on the review queue.
// :param ids => ['testimony_1']
UNWIND $ids AS id
MATCH (testimony:Testimony {id: id})
WHERE testimony.inferredRule IS NOT NULL
SET testimony.reviewKey = testimony.recordedAt + '~' + testimony.id
