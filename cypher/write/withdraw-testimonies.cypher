// Testimonies that are taken back; the judgement's id tells which ones come back with it.
// :param q => {ids: ['testimony_1'], at: '2020-01-01T00:00:00.000Z', reason: 'The outlet retracted it.', judgement: 'judgement_1'}
UNWIND $q.ids AS id
MATCH (testimony:Testimony {id: id})
WHERE testimony.withdrawnAt IS NULL
SET testimony.withdrawnAt = $q.at, testimony.withdrawnReason = $q.reason, testimony.withdrawnBy = $q.judgement
