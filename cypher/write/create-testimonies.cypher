// New testimonies with their claim, passage and chain (position 0 the first who knew). A passage notes whom its claims are
// about, so that words and actors are searched together.
// :param testimonies => [{stance: 'AFFIRMS', claimId: 'claim_1', passageId: 'passage_1', properties: {id: 'testimony_1'}, told: [{source: 'entity_1', properties: {position: 0, verb: 'told', named: 'entity_1', sourceId: 'entity_1', sortKey: '2017-10-24~testimony_1'}}]}]
UNWIND $testimonies AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (passage:Passage {id: row.passageId})
CREATE (testimony:Testimony)-[:QUOTES]->(passage)
CREATE (testimony)-[:$(row.stance)]->(claim)
SET testimony = row.properties
SET passage.about = coalesce(passage.about, []) + [
  id IN [claim.subjectId, claim.objectId, claim.recipientId] WHERE id IS NOT NULL AND NOT id IN coalesce(passage.about, [])
]
WITH testimony, row
UNWIND row.told AS told
MATCH (source:Entity {id: told.source})
CREATE (testimony)-[telling:TOLD_BY]->(source)
SET telling = told.properties
