// What is said to have happened to or by one actor, in the order in which it happened
WITH 'Islamic State' AS name
MATCH (actor:Entity)
WHERE actor.name = name OR name IN actor.aliases
MATCH (actor)<-[:SUBJECT|OBJECT|RECIPIENT]-(claim:Claim)
WHERE claim.whenStart IS NOT NULL
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN DISTINCT claim.whenStart AS start, claim.whenEnd AS end, subject.name AS subject,
       claim.relation AS relation, object.name AS object, claim.status AS status
ORDER BY start, end
LIMIT 100
