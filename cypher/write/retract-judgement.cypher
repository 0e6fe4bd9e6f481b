// :param q => {id: 'judgement_1', by: 'analyst', at: '2020-01-01T00:00:00.000Z'}
MATCH (judgement:Judgement {id: $q.id})
SET judgement.retractedAt = $q.at, judgement.retractedBy = $q.by
RETURN properties(judgement) AS judgement
