// Which of these claims somebody with one of these grades told, or a testimony with one of these credibilities, as judged at a moment.
// :param q => {ids: ['claim_1'], grades: ['A', 'B'], credibilities: null, asOf: '2020-01-01T00:00:00.000Z'}
CYPHER replan=skip
UNWIND $q.ids AS id
MATCH (c:Claim {id: id})
WHERE ($q.grades IS NULL OR EXISTS {
    MATCH (c)<-[:AFFIRMS|DENIES]-(t:Testimony)-[:TOLD_BY {position: 0}]->(first:Entity)
    WHERE t.recordedAt <= $q.asOf AND head(COLLECT {
      CALL (first) {
        RETURN first AS one
        UNION
        MATCH (one:MergedEntity)-[:SAME_AS]->(first) RETURN one
      }
      MATCH (one)<-[:ABOUT]-(judged:Judgement {kind: 'GRADE'})
      WHERE judged.at <= $q.asOf AND coalesce(judged.retractedAt, '~') > $q.asOf
      RETURN judged.verdict ORDER BY judged.at DESC, judged.id DESC LIMIT 1
    }) IN $q.grades
  })
  AND ($q.credibilities IS NULL OR EXISTS {
    MATCH (c)<-[:AFFIRMS|DENIES]-(t:Testimony)
    WHERE t.recordedAt <= $q.asOf AND head(COLLECT {
      MATCH (t)<-[:ABOUT]-(judged:Judgement {kind: 'CREDIBILITY'})
      WHERE judged.at <= $q.asOf AND coalesce(judged.retractedAt, '~') > $q.asOf
      RETURN toInteger(judged.verdict) ORDER BY judged.at DESC, judged.id DESC LIMIT 1
    }) IN $q.credibilities
  })
RETURN id
