// :param q => {id: 'testimony_1'}
MATCH (:Testimony {id: $q.id})-[:AFFIRMS|DENIES]->(claim:Claim)
RETURN claim.id AS id
