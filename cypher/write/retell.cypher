// Chains of testimonies, tied anew to who stands for their links; whom they speak for is told anew behind this.
// :param q => {testimonies: [{id: 'testimony_1', told: ['entity_1']}]}
UNWIND $q.testimonies AS row
MATCH (testimony:Testimony {id: row.id})
CALL (testimony) {
  MATCH (testimony)-[old:TOLD_BY|TOLD_FOR]->()
  DELETE old
}
WITH testimony, row
UNWIND range(0, size(row.told) - 1) AS position
MATCH (source:Entity {id: row.told[position]})
CREATE (testimony)-[telling:TOLD_BY]->(source)
SET telling = {
  position: position,
  verb: CASE testimony.verbs[position] WHEN '' THEN null ELSE testimony.verbs[position] END,
  named: testimony.chain[position],
  sourceId: row.told[position],
  sortKey: testimony.statedAt + '~' + testimony.id
}
