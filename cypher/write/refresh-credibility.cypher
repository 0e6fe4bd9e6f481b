// A testimony is as credible as the newest judgement in force says; without one, nobody has judged it.
// :param q => {id: 'testimony_1'}
MATCH (testimony:Testimony {id: $q.id})
SET testimony.credibility = head(COLLECT {
  MATCH (testimony)<-[:ABOUT]-(judged:Judgement {kind: 'CREDIBILITY'})
  WHERE judged.retractedAt IS NULL
  RETURN toInteger(judged.verdict) ORDER BY judged.at DESC, judged.id DESC LIMIT 1
})
RETURN testimony.id AS id
