// Which claims say more exactly what others say.
// :param claims => [{id: 'claim_1', refines: ['claim_2']}]
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
OPTIONAL MATCH (claim)-[old:REFINES]->()
DELETE old
WITH DISTINCT claim, row
UNWIND row.refines AS id
MATCH (vaguer:Claim {id: id})
CREATE (claim)-[:REFINES]->(vaguer)
