// What was concluded and not said, with the rule and its reason: look at these first
MATCH (testimony:Testimony)-[:AFFIRMS|DENIES]->(claim:Claim)
WHERE testimony.inferredRule IS NOT NULL AND testimony.withdrawnAt IS NULL
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN subject.name AS subject, claim.relation AS relation, object.name AS object,
       testimony.inferredRule AS rule, testimony.inferredReason AS reason, testimony.quote AS quote
ORDER BY testimony.recordedAt DESC
LIMIT 100
