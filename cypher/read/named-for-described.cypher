// Whom a description in one report may mean: the same is said to have been done to both, by the same and on the same day, in reports of their own.
// :param q => {ids: ['entity_1']}
UNWIND $q.ids AS id
MATCH (one:Entity {id: id})
WHERE one.kind = 'Person'
CALL (one) {
  MATCH (claim:Claim) USING INDEX SEEK claim:Claim(objectId, sortKey)
  WHERE claim.objectId = one.id AND claim.sortKey < '~'
  RETURN claim ORDER BY claim.objectId DESC, claim.sortKey DESC LIMIT 100
}
WITH one, claim
WHERE claim.whenStart = claim.whenEnd AND claim.event IS NOT NULL AND coalesce(claim.countMax, 1) = 1 AND claim.origins > 0
MATCH (like:Claim) USING INDEX SEEK like:Claim(subjectId, happenedKey)
WHERE like.subjectId = claim.subjectId AND like.happenedKey > claim.whenStart AND like.happenedKey < claim.whenStart + '~~'
  AND like.whenEnd = claim.whenEnd AND like.relation = claim.relation AND like.objectId <> one.id
  AND coalesce(like.countMax, 1) = 1 AND like.origins > 0
MATCH (other:Entity {id: like.objectId})
WHERE other.kind = 'Person' AND other.named <> one.named
  AND NOT EXISTS {
    MATCH (claim)<-[:AFFIRMS|DENIES]-(told:Testimony), (like)<-[:AFFIRMS|DENIES]-(elsewhere:Testimony)
    WHERE told.reportId = elsewhere.reportId
  }
WITH claim, like, CASE WHEN one.named THEN one ELSE other END AS named, CASE WHEN one.named THEN other ELSE one END AS described
WHERE coalesce(named.country = described.country, true)
MATCH (by:Entity {id: claim.subjectId})
WITH named, described, claim, by,
     [(claim)-[:AT]->(place:Entity) WHERE EXISTS { (like)-[:AT]->(place) } | place.name] AS places,
     [(named)-[:MEMBER_OF|HOLDS_POSITION|LEADS|COMMANDS]->(body:Entity) WHERE toLower(described.name) CONTAINS toLower(body.name) | body.name] AS bodies
RETURN DISTINCT named {.id, .name, .kind, .country, .aliases, .named, .grade} AS named,
       described {.id, .name, .kind, .country, .aliases, .named, .grade} AS described,
       by.name + ' ' + claim.relation + ' both on ' + claim.whenStart AS deed, places, bodies
LIMIT 200
