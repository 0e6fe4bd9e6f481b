// Everything said about one person, and who said it: put the name into the first line
WITH 'Anis Bujeela al-Awami' AS name
MATCH (person:Entity)
WHERE person.name = name OR name IN person.aliases
MATCH (person)<-[party:SUBJECT|OBJECT|RECIPIENT]-(claim:Claim)<-[stance:AFFIRMS|DENIES]-(testimony:Testimony)
OPTIONAL MATCH (testimony)-[told:TOLD_BY]->(source:Entity)
OPTIONAL MATCH (claim)-[other:SUBJECT|OBJECT]->(counterpart:Entity)
RETURN person, party, claim, stance, testimony, told, source, other, counterpart
ORDER BY claim.sortKey DESC
LIMIT 200
