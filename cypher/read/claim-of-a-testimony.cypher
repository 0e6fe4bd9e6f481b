// :param id => 'testimony_1'
MATCH (:Testimony {id: $id})-[:AFFIRMS|DENIES]->(claim:Claim)
RETURN claim.id AS id
