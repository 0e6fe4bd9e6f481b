// Dated claims about an entity in the order in which things are said to have happened.
// :param q => {entity: 'entity_1', after: '', until: '~', limit: 51}
CYPHER replan=skip
CALL () {
  MATCH (claim:Claim) USING INDEX SEEK claim:Claim(subjectId, happenedKey)
  WHERE claim.subjectId = $q.entity AND claim.happenedKey > $q.after AND claim.happenedKey < $q.until
  RETURN claim ORDER BY claim.subjectId, claim.happenedKey LIMIT $q.limit
  UNION
  MATCH (claim:Claim) USING INDEX SEEK claim:Claim(objectId, happenedKey)
  WHERE claim.objectId = $q.entity AND claim.happenedKey > $q.after AND claim.happenedKey < $q.until
  RETURN claim ORDER BY claim.objectId, claim.happenedKey LIMIT $q.limit
  UNION
  MATCH (claim:Claim) USING INDEX SEEK claim:Claim(recipientId, happenedKey)
  WHERE claim.recipientId = $q.entity AND claim.happenedKey > $q.after AND claim.happenedKey < $q.until
  RETURN claim ORDER BY claim.recipientId, claim.happenedKey LIMIT $q.limit
}
RETURN claim.id AS id, claim.happenedKey AS place ORDER BY place LIMIT $q.limit
