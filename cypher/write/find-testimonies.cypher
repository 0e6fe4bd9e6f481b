// Every testimony of these relationships, with what deriving needs.
// :param q => {ids: ['relationship_1']}
CYPHER replan=skip
UNWIND $q.ids AS id
MATCH (claim:Claim) USING INDEX SEEK claim:Claim(relationshipId, sortKey)
WHERE claim.relationshipId = id AND claim.sortKey IS NOT NULL
MATCH (claim)<-[stance:AFFIRMS|DENIES]-(testimony:Testimony)-[:QUOTES]->(passage:Passage)
RETURN testimony.id AS id, claim.id AS claimId, type(stance) AS stance, testimony.statement AS statement,
       testimony.chain AS chain, testimony.spokenFor AS spokenFor, testimony.meant AS meant, testimony.modality AS modality,
       testimony.withdrawnAt AS withdrawnAt, testimony.withdrawnBefore AS withdrawnBefore,
       testimony.statedAt AS statedAt, testimony.recordedAt AS recordedAt,
       testimony.reportId AS reportId, passage.text AS passageText
