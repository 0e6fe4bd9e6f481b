// New claims with their parties; roles are SUBJECT, OBJECT, RECIPIENT, FROM, TO, AT.
// :param q => {claims: [{properties: {id: 'claim_1', relation: 'TRANSFERS'}, parties: [{role: 'SUBJECT', id: 'entity_1'}]}]}
CYPHER replan=skip
UNWIND $q.claims AS row
CREATE (claim:Claim)
SET claim = row.properties
WITH claim, row
UNWIND row.parties AS party
MATCH (entity:Entity {id: party.id})
CREATE (claim)-[:$(party.role)]->(entity)
