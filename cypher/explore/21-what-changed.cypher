// What changed since a moment, and which claims are gone: put the moment into the first line
WITH '2000-01-01T00:00:00.000Z' AS since
CALL (since) {
  MATCH (claim:Claim) WHERE claim.changedKey > since
  RETURN claim.changedAt AS at, claim.summary AS claim, claim.status AS status
  UNION ALL
  MATCH (claim:GoneClaim) WHERE claim.changedKey > since
  RETURN claim.changedAt AS at, claim.id AS claim, 'GONE' AS status
}
RETURN at, claim, status ORDER BY at DESC
LIMIT 100
