// :param id => 'passage_1'
MATCH (p:Passage {id: $id})
RETURN p {.id, .reportId, .index, .start, .end, .text, .paragraph, .boilerplate} AS passage
