// A testimony that a review and its report's withdrawal took back stands again once both are undone, in whichever order.
MATCH (t:Testimony) WHERE t.withdrawnBy IS NOT NULL
MATCH (j:Judgement {id: t.withdrawnBy})
MERGE (t)-[tie:WITHDRAWN_BY]->(j) ON CREATE SET tie.at = t.withdrawnAt, tie.reason = t.withdrawnReason;
MATCH (r:Report) WHERE r.withdrawnBy IS NOT NULL AND r.supersededBy IS NULL
MATCH (j:Judgement {id: r.withdrawnBy})
MATCH (r)<-[:PART_OF]-(:Passage)<-[:QUOTES]-(t:Testimony)
MERGE (t)-[tie:WITHDRAWN_BY]->(j) ON CREATE SET tie.at = j.at, tie.reason = j.reason;
// The last that a correction is about is what it put in place of the others.
MATCH (j:Judgement {kind: 'REVIEW'})-[:ABOUT]->(t:Testimony)
WHERE j.retractedAt IS NULL AND (j.verdict = 'REJECTED' OR (j.verdict = 'CORRECTED' AND t.id <> j.about[-1]))
MERGE (t)-[tie:WITHDRAWN_BY]->(j) ON CREATE SET tie.at = j.at, tie.reason = j.reason;
