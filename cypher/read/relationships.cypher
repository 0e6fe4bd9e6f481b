// Relationships (subject, relation and object, over all their claims), newest first. Accesses as in claims.cypher:
// {by: 'subject' | 'object' | 'relation' | 'status', id}, {by: 'subject-relation' | 'object-relation', id, other}, {by: 'all'},
// {by: 'relationship', id}.
// :param accesses => [{by: 'all'}]
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
    WITH access WHERE access.by = 'subject'
    CALL (access) {
      MATCH (r:Relationship) USING INDEX r:Relationship(subjectId, sortKey)
      WHERE r.subjectId = access.id AND r.sortKey < $before
      RETURN r ORDER BY r.subjectId DESC, r.sortKey DESC
    }
    RETURN r
    UNION ALL
    WITH access WHERE access.by = 'object'
    CALL (access) {
      MATCH (r:Relationship) USING INDEX r:Relationship(objectId, sortKey)
      WHERE r.objectId = access.id AND r.sortKey < $before
      RETURN r ORDER BY r.objectId DESC, r.sortKey DESC
    }
    RETURN r
    UNION ALL
    WITH access WHERE access.by = 'relation'
    CALL (access) {
      MATCH (r:Relationship) USING INDEX r:Relationship(relation, sortKey)
      WHERE r.relation = access.id AND r.sortKey < $before
      RETURN r ORDER BY r.relation DESC, r.sortKey DESC
    }
    RETURN r
    UNION ALL
    WITH access WHERE access.by = 'status'
    CALL (access) {
      MATCH (r:Relationship) USING INDEX r:Relationship(status, sortKey)
      WHERE r.status = access.id AND r.sortKey < $before
      RETURN r ORDER BY r.status DESC, r.sortKey DESC
    }
    RETURN r
    UNION ALL
    WITH access WHERE access.by = 'subject-relation'
    CALL (access) {
      MATCH (r:Relationship) USING INDEX r:Relationship(subjectId, relation, sortKey)
      WHERE r.subjectId = access.id AND r.relation = access.other AND r.sortKey < $before
      RETURN r ORDER BY r.subjectId DESC, r.relation DESC, r.sortKey DESC
    }
    RETURN r
    UNION ALL
    WITH access WHERE access.by = 'object-relation'
    CALL (access) {
      MATCH (r:Relationship) USING INDEX r:Relationship(objectId, relation, sortKey)
      WHERE r.objectId = access.id AND r.relation = access.other AND r.sortKey < $before
      RETURN r ORDER BY r.objectId DESC, r.relation DESC, r.sortKey DESC
    }
    RETURN r
    UNION ALL
    WITH access WHERE access.by = 'all'
    CALL (access) {
      MATCH (r:Relationship) USING INDEX r:Relationship(sortKey)
      WHERE r.sortKey < $before
      RETURN r ORDER BY r.sortKey DESC
    }
    RETURN r
    UNION ALL
    WITH access WHERE access.by = 'relationship'
    MATCH (r:Relationship {id: access.id}) WHERE r.drawn
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
