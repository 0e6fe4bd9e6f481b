// Whence do we know it: one actor's claims down to the sentence and the report
WITH 'Qatar' AS name
MATCH (actor:Entity)
WHERE actor.name = name OR name IN actor.aliases
MATCH (actor)<-[:SUBJECT]-(claim:Claim)<-[:AFFIRMS|DENIES]-(testimony:Testimony)
OPTIONAL MATCH evidence = (testimony)-[:QUOTES]->(:Passage)-[:PART_OF]->(:Report)
OPTIONAL MATCH chain = (testimony)-[:TOLD_BY]->(:Entity)
RETURN actor, claim, testimony, evidence, chain
ORDER BY claim.sortKey DESC
LIMIT 100
