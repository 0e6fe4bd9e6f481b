// Testimonies that are taken back; the judgement's id tells which ones come back with it.
// :param ids => ['testimony_1']
// :param at => '2020-01-01T00:00:00.000Z'
// :param reason => 'The outlet retracted it.'
// :param judgement => 'judgement_1'
UNWIND $ids AS id
MATCH (testimony:Testimony {id: id})
WHERE testimony.withdrawnAt IS NULL
SET testimony.withdrawnAt = $at, testimony.withdrawnReason = $reason, testimony.withdrawnBy = $judgement
