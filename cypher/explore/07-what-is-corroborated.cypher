// What two or more independent origins say, and whom they have it from, the most corroborated first
MATCH (claim:Claim {status: 'CORROBORATED'})
// Who says it more exactly says it too.
MATCH (claim)<-[:REFINES*0..1]-(:Claim)<-[:AFFIRMS]-(testimony:Testimony)
WHERE testimony.withdrawnAt IS NULL AND testimony.modality IN ['asserted', 'alleged']
OPTIONAL MATCH (testimony)-[:TOLD_BY {position: 0}]->(first:Entity)
WITH claim, count(DISTINCT testimony) AS testimonies, collect(DISTINCT first.name) AS toldFirstBy
RETURN claim.summary AS claim, claim.origins AS origins, testimonies, toldFirstBy, claim.denials AS denials,
       claim.statedAt AS firstStated
ORDER BY origins DESC, firstStated DESC
LIMIT 100
