// What has changed of claims that are there, null for what goes. One that turns out to have been told earlier tells its passages so.
// :param q => {claims: [{id: 'claim_1', properties: {status: 'CORROBORATED', origins: 2}}]}
CYPHER replan=skip
UNWIND $q.claims AS row
MATCH (claim:Claim {id: row.id})
WITH claim, row, claim.statedAt AS before
SET claim += row.properties
WITH claim WHERE claim.statedAt <> before
MATCH (claim)<-[:AFFIRMS|DENIES]-(:Testimony)-[:QUOTES]->(passage:Passage)
WITH passage, collect(DISTINCT replace(claim.statedAt, '-', '')) AS days
SET passage.toldOn = coalesce(passage.toldOn, []) + [day IN days WHERE NOT day IN coalesce(passage.toldOn, [])]
SET passage.toldIn = [day IN passage.toldOn | left(day, 6)]
