// :param q => {id: 'report_1'}
MATCH (:Report {id: $q.id})<-[:PART_OF]-(p:Passage)
RETURN p {.id, .reportId, .index, .start, .end, .text, .paragraph, .boilerplate} AS passage ORDER BY p.index
