// Claims that were new, whose standing changed, or that are gone, since a moment; oldest change first.
// :param q => {after: '2017-10-24T00:00:00.000Z', limit: 51}
CALL () {
  MATCH (claim:Claim) USING INDEX SEEK claim:Claim(changedKey)
  WHERE claim.changedKey > $q.after
  RETURN claim.id AS id, claim.changedKey AS place, claim.changedAt AS at, false AS gone
  ORDER BY claim.changedKey LIMIT $q.limit
  UNION ALL
  MATCH (claim:GoneClaim) USING INDEX SEEK claim:GoneClaim(changedKey)
  WHERE claim.changedKey > $q.after
  RETURN claim.id AS id, claim.changedKey AS place, claim.changedAt AS at, true AS gone
  ORDER BY claim.changedKey LIMIT $q.limit
}
RETURN id, place, at, gone ORDER BY place LIMIT $q.limit
