// The claim of an id, also of one that it had before its parties were merged with others.
// :param q => {id: 'claim_1'}
OPTIONAL MATCH (own:Claim {id: $q.id})
OPTIONAL MATCH (:Testimony {statementId: $q.id})-[:AFFIRMS|DENIES]->(now:Claim)
RETURN coalesce(own.id, now.id) AS id LIMIT 1
