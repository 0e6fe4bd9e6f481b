// The grades of these entities and the credibility of these testimonies as judged at a moment, of all that were ever judged. Who is who is
// as judged today: an entity has the grades of everyone merged into it.
// :param q => {ids: ['entity_1', 'testimony_1'], asOf: '2020-01-01T00:00:00.000Z'}
CYPHER replan=skip
UNWIND $q.ids AS id
CALL (id) {
  MATCH (one:Entity {id: id}) RETURN one
  UNION
  MATCH (one:MergedEntity)-[:SAME_AS]->(:Entity {id: id}) RETURN one
  UNION
  MATCH (one:Testimony {id: id}) RETURN one
}
MATCH (one)<-[:ABOUT]-(judged:Judgement)
WHERE judged.kind IN ['GRADE', 'CREDIBILITY']
WITH id, judged ORDER BY judged.at DESC, judged.id DESC
RETURN id, head(collect(CASE WHEN judged.at <= $q.asOf AND coalesce(judged.retractedAt, '~') > $q.asOf THEN judged.verdict END)) AS verdict
