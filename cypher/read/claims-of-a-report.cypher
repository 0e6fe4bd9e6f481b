// What one report says, in text order. A place is where the words begin and end, as text of one length, and the claim: several
// claims may share their words.
// :param q => {id: 'report_1', after: '', limit: 51}
MATCH (:Report {id: $q.id})<-[:PART_OF]-(:Passage)<-[:QUOTES]-(testimony:Testimony)-[:AFFIRMS|DENIES]->(claim:Claim)
WITH claim.id AS id, min(testimony.start * 1000000 + testimony.end) AS words
WITH id, right('00000000000000' + toString(words), 15) + '~' + id AS place
WHERE place > $q.after
RETURN id, place ORDER BY place LIMIT $q.limit
