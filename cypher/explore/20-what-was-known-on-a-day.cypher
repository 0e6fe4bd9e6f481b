// What was known on a day: put the moment into the first line
WITH '2099-01-01T00:00:00.000Z' AS moment
MATCH (testimony:Testimony)-[stance:AFFIRMS|DENIES]->(claim:Claim)
WHERE testimony.recordedAt <= moment AND coalesce(testimony.withdrawnAt, '~') > moment
  // Withdrawals that were undone later: 'from/until reason'
  AND none(past IN coalesce(testimony.withdrawnBefore, []) WHERE split(past, '/')[0] <= moment AND split(past, '/')[1] > moment)
RETURN claim.summary AS claim, count(CASE WHEN type(stance) = 'AFFIRMS' THEN 1 END) AS affirmed,
       count(CASE WHEN type(stance) = 'DENIES' THEN 1 END) AS denied, max(testimony.recordedAt) AS lastHeard
ORDER BY lastHeard DESC
LIMIT 100
