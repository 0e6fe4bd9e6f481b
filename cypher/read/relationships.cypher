// Relationships (subject, relation and object, over all their claims), newest first. Accesses as in claims.cypher: {subject:
// id}, or object, relation, status, relationship; {subjectRelation: id, other: relation}, or objectRelation; {all: $before}.
// :param accesses => [{all: '~'}]
// :param before => '~'
// :param limit => 51
// :param subject => null
// :param object => null
// :param with => null
// :param relations => null
// :param statuses => null
// :param from => null
// :param until => null
// :param asOf => null
CYPHER replan=skip
UNWIND $accesses AS access
CALL (access) {
  CALL (access) {
    MATCH (r:Relationship) USING INDEX r:Relationship(subjectId, sortKey)
    WHERE r.subjectId = access.subject AND r.sortKey < $before
    RETURN r ORDER BY r.subjectId DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX r:Relationship(objectId, sortKey)
    WHERE r.objectId = access.object AND r.sortKey < $before
    RETURN r ORDER BY r.objectId DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX r:Relationship(relation, sortKey)
    WHERE r.relation = access.relation AND r.sortKey < $before
    RETURN r ORDER BY r.relation DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX r:Relationship(status, sortKey)
    WHERE r.status = access.status AND r.sortKey < $before
    RETURN r ORDER BY r.status DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX r:Relationship(subjectId, relation, sortKey)
    WHERE r.subjectId = access.subjectRelation AND r.relation = access.other AND r.sortKey < $before
    RETURN r ORDER BY r.subjectId DESC, r.relation DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX r:Relationship(objectId, relation, sortKey)
    WHERE r.objectId = access.objectRelation AND r.relation = access.other AND r.sortKey < $before
    RETURN r ORDER BY r.objectId DESC, r.relation DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX r:Relationship(sortKey)
    WHERE r.sortKey < access.all
    RETURN r ORDER BY r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship {id: access.relationship}) WHERE r.drawn
    RETURN r
  }
  WITH r
  WHERE ($subject IS NULL OR r.subjectId = $subject)
    AND ($object IS NULL OR r.objectId = $object)
    AND ($with IS NULL OR r.subjectId = $with OR r.objectId = $with)
    AND ($relations IS NULL OR r.relation IN $relations)
    AND ($statuses IS NULL OR r.status IN $statuses)
    AND ($from IS NULL OR r.last >= $from)
    AND ($until IS NULL OR r.first <= $until)
    AND CASE WHEN $asOf IS NULL THEN r.drawn ELSE r.recordedAt <= $asOf END
  RETURN r LIMIT $limit
}
WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $limit
MATCH (s:Entity {id: r.subjectId})
MATCH (o:Entity {id: r.objectId})
RETURN r.sortKey AS key, r {.id, .relation, .verb, .claims, .status, .origins, .denials, .first, .last, .statedAt} AS relationship,
       s {.id, .name, .kind, .country, .aliases, .named, .grade} AS subject,
       o {.id, .name, .kind, .country, .aliases, .named, .grade} AS object
ORDER BY key DESC
