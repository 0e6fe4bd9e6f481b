// The sentences of a report that stand behind this one, in order. Those of a citation all have one index.
// :param q => {id: 'report_1', after: -1, last: '', limit: 51}
MATCH (:Report {id: $q.id})<-[:PART_OF]-(p:Passage)
WHERE p.index > $q.after OR p.index = $q.after AND p.id > $q.last
RETURN p {.id, .reportId, .index, .start, .end, .text, .paragraph, .boilerplate} AS passage ORDER BY p.index, p.id LIMIT $q.limit
