// The sentences of a report that stand behind the one of this index, in order.
// :param q => {id: 'report_1', after: -1, limit: 51}
MATCH (:Report {id: $q.id})<-[:PART_OF]-(p:Passage) WHERE p.index > $q.after
RETURN p {.id, .reportId, .index, .start, .end, .text, .paragraph, .boilerplate} AS passage ORDER BY p.index LIMIT $q.limit
