// :param id => 'judgement_1'
MATCH (judgement:Judgement {id: $id})
RETURN properties(judgement) AS judgement
