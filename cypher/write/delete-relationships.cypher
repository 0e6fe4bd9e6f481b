// :param ids => ['relationship_1']
UNWIND $ids AS id
MATCH (relationship:Relationship {id: id})
DELETE relationship
