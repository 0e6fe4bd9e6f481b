// What waits for a person: suggested merges, the most alike first; readings that were concluded or are often wrong; disputes.
// :param q => {after: '', limit: 51}
CYPHER replan=skip
CALL () {
  MATCH (s:Suggestion) USING INDEX SEEK s:Suggestion(sortKey)
  WHERE s.sortKey > substring($q.after, 2)
  // Where one of the two was merged into someone else, there is nothing to look at.
  MATCH (l:Entity {id: s.left})
  MATCH (r:Entity {id: s.right})
  WITH s, l, r ORDER BY s.sortKey LIMIT $q.limit
  RETURN '1~' + s.sortKey AS key, 'SUGGESTION' AS kind, s.id AS id, s.score AS score, s.reasons AS reasons,
         l {.id, .name, .kind, .country, .aliases, .named, .grade} AS left,
         r {.id, .name, .kind, .country, .aliases, .named, .grade} AS right
  UNION ALL
  MATCH (t:Testimony) USING INDEX SEEK t:Testimony(reviewKey)
  WHERE t.reviewKey > CASE WHEN $q.after STARTS WITH '2~' THEN substring($q.after, 2) ELSE '' END
    AND t.withdrawnAt IS NULL
  WITH t ORDER BY t.reviewKey LIMIT $q.limit
  MATCH (t)-[:AFFIRMS|DENIES]->(c:Claim)
  RETURN '2~' + t.reviewKey AS key, CASE WHEN t.inferredRule IS NULL THEN 'UNSURE' ELSE 'INFERRED' END AS kind, c.id AS id, null AS score, null AS reasons,
         null AS left, null AS right
  UNION ALL
  MATCH (c:Claim) USING INDEX SEEK c:Claim(status, sortKey)
  WHERE c.status = 'DISPUTED' AND c.sortKey > CASE WHEN $q.after STARTS WITH '3~' THEN substring($q.after, 2) ELSE '' END
  WITH c ORDER BY c.status, c.sortKey
  WHERE NOT EXISTS {
    MATCH (c)<-[:AFFIRMS|DENIES]-(:Testimony)<-[:ABOUT]-(j:Judgement {kind: 'REVIEW'}) WHERE j.retractedAt IS NULL
  }
  WITH c LIMIT $q.limit
  RETURN '3~' + c.sortKey AS key, 'DISPUTED' AS kind, c.id AS id, null AS score, null AS reasons,
         null AS left, null AS right
}
WITH key, kind, id, score, reasons, left, right
WHERE key > $q.after
RETURN key, kind, id, score, reasons, left, right ORDER BY key LIMIT $q.limit
