// New testimonies with their claim, passage and chain; `told` are those who stand today for the links of the chain. A passage
// notes whom its claims are about and on which day and in which month they were
// first told, so that words, actors and times are searched together.
// :param q => {testimonies: [{claimId: 'claim_1', told: ['entity_1'], properties: {id: 'testimony_1', stance: 'AFFIRMS', passageId: 'passage_1', statedAt: '2017-10-24', chain: ['entity_1'], verbs: ['told']}}]}
CYPHER replan=skip
UNWIND $q.testimonies AS row
WITH row, row.properties AS properties
MATCH (claim:Claim {id: row.claimId})
MATCH (passage:Passage {id: properties.passageId})
CREATE (testimony:Testimony)-[:QUOTES]->(passage)
CREATE (testimony)-[:$(properties.stance)]->(claim)
SET testimony = properties
SET passage.about = coalesce(passage.about, []) + [
  id IN [claim.subjectId, claim.objectId, claim.recipientId] WHERE id IS NOT NULL AND NOT id IN coalesce(passage.about, [])
], passage.toldOn = coalesce(passage.toldOn, []) + [
  day IN [replace(claim.statedAt, '-', '')] WHERE NOT day IN coalesce(passage.toldOn, [])
]
SET passage.toldIn = [day IN passage.toldOn | left(day, 6)]
WITH testimony, row, properties
UNWIND range(0, size(row.told) - 1) AS position
MATCH (source:Entity {id: row.told[position]})
CREATE (testimony)-[telling:TOLD_BY]->(source)
SET telling = {
  position: position,
  verb: CASE properties.verbs[position] WHEN '' THEN null ELSE properties.verbs[position] END,
  named: properties.chain[position],
  sourceId: row.told[position],
  sortKey: properties.statedAt + '~' + properties.id
}
