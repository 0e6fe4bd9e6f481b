// Claims that were new, whose standing changed, or that are gone, since a moment; oldest change first.
// :param after => '2017-10-24T00:00:00.000Z'
// :param limit => 51
CALL () {
  MATCH (claim:Claim) USING INDEX SEEK claim:Claim(changedKey)
  WHERE claim.changedKey > $after
  RETURN claim.id AS id, claim.changedKey AS place, claim.changedAt AS at, false AS gone
  ORDER BY claim.changedKey LIMIT $limit
  UNION ALL
  MATCH (claim:GoneClaim) USING INDEX SEEK claim:GoneClaim(changedKey)
  WHERE claim.changedKey > $after
  RETURN claim.id AS id, claim.changedKey AS place, claim.changedAt AS at, true AS gone
  ORDER BY claim.changedKey LIMIT $limit
}
RETURN id, place, at, gone ORDER BY place LIMIT $limit
