// What two or more independent origins say, and who of them was counted as one, the most corroborated first
MATCH (claim:Claim {status: 'CORROBORATED'})
OPTIONAL MATCH (claim)<-[:AFFIRMS]-(testimony:Testimony)-[told:TOLD_BY {position: 0}]->(first:Entity)
WHERE testimony.withdrawnAt IS NULL
WITH claim, count(DISTINCT testimony) AS testimonies, collect(DISTINCT first.name) AS toldFirstBy
RETURN claim.summary AS claim, claim.origins AS origins, testimonies, toldFirstBy, claim.denials AS denials,
       claim.statedAt AS firstStated
ORDER BY origins DESC, firstStated DESC
LIMIT 100
