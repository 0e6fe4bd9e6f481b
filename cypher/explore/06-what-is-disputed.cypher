// What is disputed or denied, with those who affirm and those who deny it
MATCH (claim:Claim)
WHERE claim.status IN ['DISPUTED', 'DENIED']
MATCH (claim)<-[stance:AFFIRMS|DENIES]-(testimony:Testimony)
WHERE testimony.withdrawnAt IS NULL
OPTIONAL MATCH (testimony)-[told:TOLD_BY {position: 0}]->(source:Entity)
OPTIONAL MATCH (claim)-[party:SUBJECT|OBJECT]->(actor:Entity)
RETURN claim, stance, testimony, told, source, party, actor
ORDER BY claim.sortKey DESC
LIMIT 200
