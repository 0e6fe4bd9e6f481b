// Whom judgements took for one, split, or kept apart: who judged, when and why
MATCH (judgement:Judgement)-[:ABOUT]->(entity)
WHERE judgement.kind IN ['SAME', 'SPLIT', 'DIFFERENT']
WITH judgement, collect(entity.name) AS names
RETURN judgement.kind AS judgement, names, judgement.by AS by, judgement.at AS at, judgement.reason AS reason,
       judgement.retractedAt AS takenBack
ORDER BY at DESC
LIMIT 100
