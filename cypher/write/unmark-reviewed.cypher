// Puts testimonies back to their place on the review queue.
// :param ids => ['testimony_1']
UNWIND $ids AS id
MATCH (testimony:Testimony {id: id})
WHERE testimony.reviewedKey IS NOT NULL
SET testimony.reviewKey = testimony.reviewedKey
REMOVE testimony.reviewedKey
