// Puts testimonies back to their place on the review queue.
// :param q => {ids: ['testimony_1']}
UNWIND $q.ids AS id
MATCH (testimony:Testimony {id: id})
WHERE testimony.reviewedKey IS NOT NULL
SET testimony.reviewKey = testimony.reviewedKey
REMOVE testimony.reviewedKey
