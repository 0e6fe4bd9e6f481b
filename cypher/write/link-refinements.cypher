// Which claims say more exactly what others say.
// :param q => {claims: [{id: 'claim_1', refines: ['claim_2']}]}
CYPHER replan=skip
UNWIND $q.claims AS row
MATCH (claim:Claim {id: row.id})
OPTIONAL MATCH (claim)-[old:REFINES]->()
DELETE old
WITH DISTINCT claim, row
UNWIND row.refines AS id
MATCH (vaguer:Claim {id: id})
CREATE (claim)-[:REFINES]->(vaguer)
