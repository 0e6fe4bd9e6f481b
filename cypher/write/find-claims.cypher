// The claims of these relationships as they stand, and what they refine.
// :param ids => ['relationship_1']
UNWIND $ids AS id
MATCH (claim:Claim {relationshipId: id})
RETURN properties(claim) AS properties, [(claim)-[:REFINES]->(vaguer) | vaguer.id] AS refines
