// :param q => {id: 'judgement_1'}
MATCH (judgement:Judgement {id: $q.id})
RETURN properties(judgement) AS judgement
