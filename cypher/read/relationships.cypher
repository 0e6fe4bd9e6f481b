// Relationships (subject, relation and object, over all their claims), newest first. Accesses and filters as in claims.cypher:
// {subject: id}, or object, relation, status, relationship; {subjectRelation: id, other: relation}, or objectRelation, subjectStatus, objectStatus;
// {all: before}. Filters: subject, object, with, relations, statuses, from, until,
// periods (the months, years of all that can be between the two), wholePeriods (those that lie between them), asOf.
// :param q => {accesses: [{all: '~'}], before: '~', limit: 51}
CYPHER replan=skip
UNWIND $q.accesses AS access
CALL (access) {
  CALL (access) {
    MATCH (r:Relationship) USING INDEX SEEK r:Relationship(subjectId, sortKey)
    WHERE r.subjectId = access.subject AND r.sortKey < $q.before
    RETURN r ORDER BY r.subjectId DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX SEEK r:Relationship(objectId, sortKey)
    WHERE r.objectId = access.object AND r.sortKey < $q.before
    RETURN r ORDER BY r.objectId DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX SEEK r:Relationship(relation, sortKey)
    WHERE r.relation = access.relation AND r.sortKey < $q.before
    RETURN r ORDER BY r.relation DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX SEEK r:Relationship(status, sortKey)
    WHERE r.status = access.status AND r.sortKey < $q.before
    RETURN r ORDER BY r.status DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX SEEK r:Relationship(subjectId, relation, sortKey)
    WHERE r.subjectId = access.subjectRelation AND r.relation = access.other AND r.sortKey < $q.before
    RETURN r ORDER BY r.subjectId DESC, r.relation DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX SEEK r:Relationship(objectId, relation, sortKey)
    WHERE r.objectId = access.objectRelation AND r.relation = access.other AND r.sortKey < $q.before
    RETURN r ORDER BY r.objectId DESC, r.relation DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX SEEK r:Relationship(subjectId, status, sortKey)
    WHERE r.subjectId = access.subjectStatus AND r.status = access.other AND r.sortKey < $q.before
    RETURN r ORDER BY r.subjectId DESC, r.status DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX SEEK r:Relationship(objectId, status, sortKey)
    WHERE r.objectId = access.objectStatus AND r.status = access.other AND r.sortKey < $q.before
    RETURN r ORDER BY r.objectId DESC, r.status DESC, r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship) USING INDEX SEEK r:Relationship(sortKey)
    WHERE r.sortKey < access.all
    RETURN r ORDER BY r.sortKey DESC
    UNION ALL
    MATCH (r:Relationship {id: access.relationship}) WHERE r.drawn
    RETURN r
  }
  WITH r
  WHERE ($q.subject IS NULL OR r.subjectId = $q.subject)
    AND ($q.object IS NULL OR r.objectId = $q.object)
    AND ($q.with IS NULL OR r.subjectId = $q.with OR r.objectId = $q.with)
    AND ($q.relations IS NULL OR r.relation IN $q.relations)
    AND ($q.statuses IS NULL OR r.status IN $q.statuses)
    AND ($q.from IS NULL OR r.last >= $q.from)
    AND ($q.until IS NULL OR r.first <= $q.until)
    AND CASE
      WHEN $q.from IS NULL OR $q.until IS NULL THEN true
      // The first or the last of the claims that draw it was then.
      WHEN r.first >= $q.from OR r.last <= $q.until THEN true
      // From the first to the last day there may be years of nothing: one of them must have been then.
      WHEN any(period IN r.happenedIn WHERE period IN $q.wholePeriods) THEN true
      WHEN none(period IN r.happenedIn WHERE period IN $q.periods) THEN false
      ELSE EXISTS {
        MATCH (c:Claim)<-[:AFFIRMS]-(t:Testimony)
        WHERE c.relationshipId = r.id AND c.sortKey IS NOT NULL AND c.ended = coalesce(r.ended, false)
          AND c.whenEnd >= $q.from AND c.whenStart <= $q.until
          AND t.withdrawnAt IS NULL AND t.modality IN ['asserted', 'alleged']
      }
    END
    AND CASE WHEN $q.asOf IS NULL THEN r.drawn ELSE r.recordedAt <= $q.asOf END
  RETURN r LIMIT $q.limit
}
WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $q.limit
MATCH (s:Entity {id: r.subjectId})
MATCH (o:Entity {id: r.objectId})
RETURN r.sortKey AS key, r {.id, .relation, .verb, .claims, .status, .origins, .denials, .first, .last, .statedAt, ended: coalesce(r.ended, false)} AS relationship,
       r.drawn AS drawn, r.changedAt AS changedAt,
       s {.id, .name, .kind, .country, .aliases, .named, .grade} AS subject,
       o {.id, .name, .kind, .country, .aliases, .named, .grade} AS object
ORDER BY key DESC
