// Relationships with the edges they draw; run until nothing is left.
// :param q => {limit: 5000}
MATCH (relationship:Relationship)
WITH relationship, relationship.subjectId AS subjectId, relationship.objectId AS objectId, relationship.id AS id LIMIT $q.limit
OPTIONAL MATCH (:Entity {id: subjectId})-[edge]->(:Entity {id: objectId}) WHERE edge.id = id
DELETE edge
WITH DISTINCT relationship
DELETE relationship
RETURN count(*) AS dropped
