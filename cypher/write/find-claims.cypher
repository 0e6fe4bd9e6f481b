// The claims of these relationships as they stand, and what they refine.
// :param q => {ids: ['relationship_1']}
CYPHER replan=skip
UNWIND $q.ids AS id
MATCH (claim:Claim) USING INDEX SEEK claim:Claim(relationshipId, sortKey)
WHERE claim.relationshipId = id AND claim.sortKey IS NOT NULL
RETURN properties(claim) AS properties, [(claim)-[:REFINES]->(vaguer) | vaguer.id] AS refines
