// Where things are said to have happened, the places most named first
MATCH (place:Entity)<-[:AT]-(claim:Claim)
WHERE claim.origins > 0
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WITH place, claim, coalesce(subject.name, '?') + ' ' + claim.relation + ' ' + coalesce(object.name, '') AS event
RETURN place.name AS place, count(claim) AS claims, collect(event)[..5] AS examples
ORDER BY claims DESC
LIMIT 50
