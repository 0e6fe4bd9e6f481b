// :param q => {ids: ['relationship_1']}
UNWIND $q.ids AS id
MATCH (relationship:Relationship {id: id})
DELETE relationship
