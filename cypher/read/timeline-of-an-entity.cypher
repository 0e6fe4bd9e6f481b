// Dated claims about an entity in the order in which things are said to have happened.
// :param entity => 'entity_1'
// :param after => ''
// :param until => '~'
// :param limit => 51
CYPHER replan=skip
CALL () {
  MATCH (claim:Claim) USING INDEX SEEK claim:Claim(subjectId, happenedKey)
  WHERE claim.subjectId = $entity AND claim.happenedKey > $after AND claim.happenedKey < $until
  RETURN claim ORDER BY claim.subjectId, claim.happenedKey LIMIT $limit
  UNION
  MATCH (claim:Claim) USING INDEX SEEK claim:Claim(objectId, happenedKey)
  WHERE claim.objectId = $entity AND claim.happenedKey > $after AND claim.happenedKey < $until
  RETURN claim ORDER BY claim.objectId, claim.happenedKey LIMIT $limit
}
RETURN claim.id AS id, claim.happenedKey AS place ORDER BY place LIMIT $limit
