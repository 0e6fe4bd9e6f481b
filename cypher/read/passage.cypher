// :param q => {id: 'passage_1'}
MATCH (p:Passage {id: $q.id})
RETURN p {.id, .reportId, .index, .start, .end, .text, .paragraph, .boilerplate} AS passage
