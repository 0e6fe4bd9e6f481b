// What became of what a source told at first hand, or had told by those who speak for it: how often nobody had said it before, others say it too, someone denies it.
// :param q => {source: 'entity_1'}
MATCH (:Entity {id: $q.source})<-[telling:TOLD_BY|TOLD_FOR {position: 0}]-(testimony:Testimony)-[:AFFIRMS]->(claim:Claim)
WITH testimony, claim, claim.statedAt = testimony.statedAt AS first
RETURN count(testimony) AS testimonies,
       count(CASE WHEN first AND testimony.withdrawnAt IS NULL THEN 1 END) AS first,
       count(CASE WHEN claim.status = 'CORROBORATED' AND testimony.withdrawnAt IS NULL THEN 1 END) AS confirmed,
       count(CASE WHEN claim.status IN ['DISPUTED', 'DENIED'] AND testimony.withdrawnAt IS NULL THEN 1 END) AS contradicted,
       count(testimony.withdrawnAt) AS withdrawn
