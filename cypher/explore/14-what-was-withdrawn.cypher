// What was taken back, why, and by whom, the latest first
MATCH (testimony:Testimony)-[:AFFIRMS|DENIES]->(claim:Claim)
WHERE testimony.withdrawnAt IS NOT NULL
OPTIONAL MATCH (judgement:Judgement {id: testimony.withdrawnBy})
RETURN claim.summary AS claim, claim.status AS statusNow, testimony.quote AS quote,
       testimony.withdrawnAt AS withdrawn, testimony.withdrawnReason AS reason, judgement.by AS by
ORDER BY withdrawn DESC
LIMIT 100
