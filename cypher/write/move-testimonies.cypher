// Testimonies whose claim is now another one, because someone in it stands for someone else. Their passages are about those
// in the new claim too; that they still tell of the old ones does no harm, since a search looks at the claims as well.
// :param q => {testimonies: [{id: 'testimony_1', stance: 'AFFIRMS', claimId: 'claim_2'}]}
UNWIND $q.testimonies AS row
MATCH (testimony:Testimony {id: row.id})-[:QUOTES]->(passage:Passage)
MATCH (claim:Claim {id: row.claimId})
OPTIONAL MATCH (testimony)-[old:AFFIRMS|DENIES]->()
DELETE old
WITH DISTINCT testimony, claim, passage, row
CREATE (testimony)-[:$(row.stance)]->(claim)
SET passage.about = coalesce(passage.about, []) + [
  id IN [claim.subjectId, claim.objectId, claim.recipientId] WHERE id IS NOT NULL AND NOT id IN coalesce(passage.about, [])
], passage.toldOn = coalesce(passage.toldOn, []) + [
  day IN [replace(claim.statedAt, '-', '')] WHERE NOT day IN coalesce(passage.toldOn, [])
]
SET passage.toldIn = [day IN passage.toldOn | left(day, 6)]
