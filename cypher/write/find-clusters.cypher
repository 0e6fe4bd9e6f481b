// Entities with everyone merged into them, and the newest grade in force of any of them.
// :param q => {ids: ['entity_1']}
CYPHER replan=skip
UNWIND $q.ids AS id
MATCH (head:Entity {id: id})
RETURN id, head.name AS name, head.ownCountry AS ownCountry, head.ownAliases AS ownAliases,
       [(member:MergedEntity)-[:SAME_AS]->(head) | member {.name, .ownCountry, .ownAliases}] AS members,
       head(COLLECT {
         CALL (head) {
           RETURN head AS one
           UNION
           MATCH (one:MergedEntity)-[:SAME_AS]->(head) RETURN one
         }
         MATCH (one)<-[:ABOUT]-(grade:Judgement {kind: 'GRADE'})
         WHERE grade.retractedAt IS NULL
         RETURN grade.verdict ORDER BY grade.at DESC, grade.id DESC LIMIT 1
       }) AS grade
