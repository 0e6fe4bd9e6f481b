// :param q => {id: 'claim_1'}
MATCH (claim:Claim {id: $q.id})
RETURN claim.relationshipId AS relationshipId
