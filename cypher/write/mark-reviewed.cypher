// Takes testimonies off the review queue, and keeps their place there.
// :param q => {ids: ['testimony_1']}
UNWIND $q.ids AS id
MATCH (testimony:Testimony {id: id})
WHERE testimony.reviewKey IS NOT NULL
SET testimony.reviewedKey = testimony.reviewKey
REMOVE testimony.reviewKey
