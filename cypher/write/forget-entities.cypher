// Entities of whom nothing speaks any more, with what was suggested of them; also those who were merged, unless someone
// was merged into them before. Gives who is gone.
// :param q => {ids: ['entity_3']}
UNWIND $q.ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id}) RETURN entity, entity AS head
  UNION
  MATCH (entity:MergedEntity {id: id})-[:SAME_AS]->(head:Entity)
  WHERE NOT EXISTS {
    MATCH (entity)<-[:ABOUT]-(merge:Judgement {kind: 'SAME'})
    WHERE merge.retractedAt IS NULL AND merge.about[0] = id
  }
  RETURN entity, head
}
WITH id, entity, head
WHERE NOT EXISTS { (entity)<-[:SUBJECT|OBJECT|RECIPIENT|FROM|TO|AT|TOLD_BY|TOLD_FOR|SAME_AS|PUBLISHED_BY|SPEAKS_FOR]-() }
  AND NOT EXISTS { (entity)-[:MENTIONED_IN]->() }
  AND NOT EXISTS { (:Testimony {spokenFor: id}) }
  AND (entity = head OR NOT EXISTS {
    MATCH (head)-[mention:MENTIONED_IN|PUBLISHED_BY]-() WHERE id IN [mention.named, mention.meant]
  } AND NOT EXISTS {
    MATCH (head)<-[:TOLD_BY]-(testimony:Testimony)
    WHERE id IN testimony.chain OR any(split IN testimony.meant WHERE split ENDS WITH '=' + id)
  } AND NOT EXISTS {
    MATCH (head)<-[:SUBJECT|OBJECT|RECIPIENT|FROM|TO|AT]-(:Claim)<-[:AFFIRMS|DENIES]-(testimony:Testimony)
    WHERE testimony.statement CONTAINS id OR any(split IN testimony.meant WHERE split ENDS WITH '=' + id)
  })
CALL (id) {
  OPTIONAL MATCH (suggestion:Suggestion) WHERE id IN [suggestion.left, suggestion.right]
  DETACH DELETE suggestion
}
DETACH DELETE entity
RETURN DISTINCT id
