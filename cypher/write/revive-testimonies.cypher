// :param judgement => 'judgement_1'
// :param ids => ['testimony_1']
UNWIND $ids AS id
MATCH (testimony:Testimony {id: id})
WHERE testimony.withdrawnBy = $judgement
SET testimony.withdrawnAt = null, testimony.withdrawnReason = null, testimony.withdrawnBy = null
