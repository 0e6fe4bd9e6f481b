// :param id => 'judgement_1'
// :param by => 'analyst'
// :param at => '2020-01-01T00:00:00.000Z'
MATCH (judgement:Judgement {id: $id})
SET judgement.retractedAt = $at, judgement.retractedBy = $by
RETURN properties(judgement) AS judgement
