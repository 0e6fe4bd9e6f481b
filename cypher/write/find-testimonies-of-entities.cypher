// Testimonies in whose claims or chains these entities stand, or someone who speaks for them.
// :param q => {ids: ['entity_1']}
UNWIND $q.ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT|RECIPIENT|FROM|TO|AT]-(:Claim)<-[:AFFIRMS|DENIES]-(testimony:Testimony)
  RETURN testimony
  UNION
  MATCH (entity)<-[:TOLD_BY]-(testimony:Testimony)
  RETURN testimony
  UNION
  MATCH (member:MergedEntity)-[:SAME_AS]->(entity)
  MATCH (member)<-[:SPEAKS_FOR]-(speaker)
  OPTIONAL MATCH (speaker)-[:SAME_AS]->(other:Entity)
  WITH coalesce(other, speaker) AS speaker
  MATCH (speaker)<-[:TOLD_BY]-(testimony:Testimony)
  RETURN testimony
  UNION
  MATCH (entity)<-[:SPEAKS_FOR]-(speaker)
  OPTIONAL MATCH (speaker)-[:SAME_AS]->(other:Entity)
  WITH coalesce(other, speaker) AS speaker
  MATCH (speaker)<-[:TOLD_BY]-(testimony:Testimony)
  RETURN testimony
  UNION
  MATCH (entity)<-[:SAME_AS*0..1]-(body)
  MATCH (testimony:Testimony {spokenFor: body.id})
  RETURN testimony
}
WITH DISTINCT testimony
MATCH (testimony)-[:AFFIRMS|DENIES]->(claim:Claim)
RETURN testimony.id AS id, claim.relationshipId AS relationshipId, testimony.statement AS statement,
       testimony.chain AS chain, testimony.verbs AS verbs, testimony.spokenFor AS spokenFor, testimony.meant AS meant,
       testimony.reportId AS reportId, testimony.statedAt AS statedAt
