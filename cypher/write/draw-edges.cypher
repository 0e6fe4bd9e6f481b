// The projected edges between entities, with the standing of their relationships; their types come from the vocabulary's closed list.
// :param q => {ids: ['relationship_1']}
CYPHER replan=skip
UNWIND $q.ids AS id
MATCH (relationship:Relationship {id: id})
MATCH (subject:Entity {id: relationship.subjectId})
MATCH (object:Entity {id: relationship.objectId})
CREATE (subject)-[edge:$(relationship.relation)]->(object)
SET edge = relationship {.id, .verb, .ended, .claims, .status, .origins, .denials, .first, .last, .statedAt},
    relationship.edgeElementId = elementId(edge)
