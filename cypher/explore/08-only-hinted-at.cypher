// What is only alleged, planned, feared or hoped for, in the words that hedge it
MATCH (testimony:Testimony)-[:AFFIRMS|DENIES]->(claim:Claim)
WHERE testimony.withdrawnAt IS NULL AND NOT 'asserted' IN claim.modalities
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN testimony.modality AS modality, testimony.hedge AS hedge, subject.name AS subject,
       claim.relation AS relation, object.name AS object, testimony.quote AS quote
ORDER BY modality, subject
LIMIT 200
