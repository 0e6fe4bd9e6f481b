// "Who said that this is probable, and what was said before?" The credibility of a testimony is a judgement, as the grade of a source is.
// Of what was judged before, the newest is known, and who gave it last.
MATCH (t:Testimony)
WHERE t.credibility IS NOT NULL AND NOT EXISTS { MATCH (t)<-[:ABOUT]-(:Judgement {kind: 'CREDIBILITY'}) }
CALL (t) {
  OPTIONAL MATCH (act:Act {what: 'SET_CREDIBILITY'}) WHERE t.id IN act.about
  WITH t, act ORDER BY act.at DESC LIMIT 1
  CREATE (judged:Judgement {
    id: 'judgement_' + substring(t.id, size('testimony_')), kind: 'CREDIBILITY', about: [t.id], verdict: toString(t.credibility),
    by: coalesce(act.by, t.recordedBy), at: coalesce(act.at, t.recordedAt), reason: act.reason
  })-[:ABOUT]->(t)
} IN TRANSACTIONS OF 10000 ROWS;
