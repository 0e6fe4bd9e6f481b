// The claim of an id, also of one that it had before its parties were merged with others, once or more often.
// :param q => {id: 'claim_1'}
OPTIONAL MATCH (own:Claim {id: $q.id})
OPTIONAL MATCH (gone:GoneClaim {id: $q.id})
OPTIONAL MATCH (:Testimony {id: gone.testimony})-[:AFFIRMS|DENIES]->(heir:Claim)
OPTIONAL MATCH (:Testimony {statementId: $q.id})-[:AFFIRMS|DENIES]->(said:Claim)
RETURN coalesce(own.id, heir.id, said.id) AS id LIMIT 1
