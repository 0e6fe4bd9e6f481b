// The claim of an id, also of one that it had before its parties were merged with others.
// :param id => 'claim_1'
OPTIONAL MATCH (own:Claim {id: $id})
OPTIONAL MATCH (:Testimony {statementId: $id})-[:AFFIRMS|DENIES]->(now:Claim)
RETURN coalesce(own.id, now.id) AS id LIMIT 1
