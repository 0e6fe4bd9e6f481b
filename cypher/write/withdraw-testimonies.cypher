// Testimonies that are taken back. Each is tied to every judgement that withdraws it, and stands again once none does;
// `withdrawn…` tells of the first of them.
// :param q => {ids: ['testimony_1'], at: '2020-01-01T00:00:00.000Z', reason: 'The outlet retracted it.', judgement: 'judgement_1'}
UNWIND $q.ids AS id
MATCH (testimony:Testimony {id: id})
MATCH (judgement:Judgement {id: $q.judgement})
MERGE (testimony)-[tie:WITHDRAWN_BY]->(judgement)
ON CREATE SET tie.at = $q.at, tie.reason = $q.reason
WITH testimony WHERE testimony.withdrawnAt IS NULL
SET testimony.withdrawnAt = $q.at, testimony.withdrawnReason = $q.reason, testimony.withdrawnBy = $q.judgement
