// :param id => 'testimony_1'
// :param properties => {credibility: 2}
MATCH (testimony:Testimony {id: $id})
SET testimony += $properties
RETURN testimony.id AS id
