// Takes testimonies off the review queue.
// :param ids => ['testimony_1']
UNWIND $ids AS id
MATCH (testimony:Testimony {id: id})
REMOVE testimony.reviewKey
