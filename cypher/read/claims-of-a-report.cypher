// What one report says, in text order.
// :param q => {id: 'report_1', after: -1, limit: 51}
MATCH (:Report {id: $q.id})<-[:PART_OF]-(:Passage)<-[:QUOTES]-(testimony:Testimony)-[:AFFIRMS|DENIES]->(claim:Claim)
WITH claim.id AS id, min(testimony.start * 1000000 + testimony.end) AS place
WHERE place > $q.after
RETURN id, place ORDER BY place, id LIMIT $q.limit
