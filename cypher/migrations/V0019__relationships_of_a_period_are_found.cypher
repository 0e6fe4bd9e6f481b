// "Whom did the army attack in March?" A relationship notes the months, years in which the claims that draw it fall.
MATCH (r:Relationship) WHERE r.first IS NOT NULL
CALL (r) {
  MATCH (c:Claim)<-[:AFFIRMS]-(t:Testimony)
  WHERE c.relationshipId = r.id AND c.sortKey IS NOT NULL AND c.happenedIn IS NOT NULL AND c.ended = coalesce(r.ended, false)
    AND t.withdrawnAt IS NULL AND t.modality IN ['asserted', 'alleged']
  WITH r, c.happenedIn AS period ORDER BY period
  WITH r, collect(DISTINCT period) AS periods
  SET r.happenedIn = periods
} IN TRANSACTIONS OF 10000 ROWS;
