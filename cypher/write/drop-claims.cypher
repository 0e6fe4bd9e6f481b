// A part of what is derived; run until nothing is left.
// :param q => {limit: 5000}
MATCH (claim:Claim)
WITH claim LIMIT $q.limit
DETACH DELETE claim
RETURN count(*) AS dropped
