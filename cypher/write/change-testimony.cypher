// :param q => {id: 'testimony_1', properties: {credibility: 2}}
MATCH (testimony:Testimony {id: $q.id})
SET testimony += $q.properties
RETURN testimony.id AS id
