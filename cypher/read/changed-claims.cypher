// Claims that were new, or whose standing changed, since a moment; oldest change first.
// :param after => '2017-10-24T00:00:00.000Z'
// :param limit => 51
MATCH (claim:Claim)
WHERE claim.changedKey > $after
RETURN claim.id AS id, claim.changedKey AS place, claim.changedAt AS at ORDER BY claim.changedKey LIMIT $limit
