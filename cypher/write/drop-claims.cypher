// A part of what is derived; run until nothing is left.
// :param limit => 5000
MATCH (claim:Claim)
WITH claim LIMIT $limit
DETACH DELETE claim
RETURN count(*) AS dropped
