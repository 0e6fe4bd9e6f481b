// Who is mentioned in a report, or published it: as the reader named them, whom they mean by a split, and who stands for them.
// Whom its testimonies speak of, they tell themselves.
// :param q => {id: 'report_1'}
MATCH (report:Report {id: $q.id})
CALL (report) {
  MATCH (report)<-[:PART_OF]-(:Passage)<-[mention:MENTIONED_IN]-(entity:Entity) RETURN mention, entity
  UNION
  MATCH (report)-[mention:PUBLISHED_BY]->(entity:Entity) RETURN mention, entity
}
UNWIND [entity.id, mention.named, mention.meant] AS id
WITH DISTINCT id WHERE id IS NOT NULL
RETURN id
