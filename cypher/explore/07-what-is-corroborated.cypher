// What two or more independent origins say, the most corroborated first
MATCH (claim:Claim {status: 'CORROBORATED'})
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN subject.name AS subject, claim.relation AS relation, object.name AS object,
       claim.origins AS origins, claim.denials AS denials, claim.statedAt AS firstStated
ORDER BY origins DESC, firstStated DESC
LIMIT 100
