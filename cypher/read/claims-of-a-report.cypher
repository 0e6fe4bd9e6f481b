// What one report says, in text order.
// :param id => 'report_1'
// :param after => -1
// :param limit => 51
MATCH (:Report {id: $id})<-[:PART_OF]-(:Passage)<-[:QUOTES]-(testimony:Testimony)-[:AFFIRMS|DENIES]->(claim:Claim)
WITH claim.id AS id, min(testimony.start * 1000000 + testimony.end) AS place
WHERE place > $after
RETURN id, place ORDER BY place, id LIMIT $limit
