// :param id => 'claim_1'
MATCH (claim:Claim {id: $id})
RETURN claim.relationshipId AS relationshipId
