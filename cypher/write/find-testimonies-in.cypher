// The testimonies that these ids mean: testimonies themselves, those of reports, those of claims.
// :param q => {ids: ['report_1']}
UNWIND $q.ids AS id
CALL (id) {
  MATCH (testimony:Testimony {id: id}) RETURN testimony
  UNION
  MATCH (:Report {id: id})<-[:PART_OF]-(:Passage)<-[:QUOTES]-(testimony:Testimony) RETURN testimony
  UNION
  MATCH (:Claim {id: id})<-[:AFFIRMS|DENIES]-(testimony:Testimony) RETURN testimony
}
WITH DISTINCT testimony
MATCH (testimony)-[:QUOTES]->(passage:Passage)
MATCH (testimony)-[:AFFIRMS|DENIES]->(claim:Claim)
RETURN testimony.id AS id, claim.id AS claimId, claim.relationshipId AS relationshipId, testimony.statement AS statement,
       testimony.chain AS chain, testimony.verbs AS verbs, testimony.spokenFor AS spokenFor, testimony.meant AS meant,
       testimony.reportId AS reportId, testimony.statedAt AS statedAt, testimony.withdrawnAt AS withdrawnAt,
       testimony.withdrawnBy AS withdrawnBy, passage.id AS passageId, passage.text AS passageText, testimony.quote AS quote
