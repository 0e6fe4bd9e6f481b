// :param id => 'report_1'
MATCH (:Report {id: $id})<-[:PART_OF]-(p:Passage)
RETURN p {.id, .reportId, .index, .start, .end, .text, .paragraph, .boilerplate} AS passage ORDER BY p.index
