// New claims with their parties; roles are SUBJECT, OBJECT, RECIPIENT, FROM, TO, AT. One that another writer created a moment ago
// stays as it is.
// :param q => {claims: [{properties: {id: 'claim_1', relation: 'TRANSFERS'}, parties: [{role: 'SUBJECT', id: 'entity_1'}]}]}
CYPHER replan=skip
UNWIND $q.claims AS row
MERGE (claim:Claim {id: row.properties.id})
ON CREATE SET claim = row.properties
WITH claim, row
WHERE NOT EXISTS { (claim)-[:SUBJECT|OBJECT|RECIPIENT|FROM|TO|AT]->() }
UNWIND row.parties AS party
MATCH (entity:Entity {id: party.id})
CREATE (claim)-[:$(party.role)]->(entity)
