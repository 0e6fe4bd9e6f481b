// Chains of testimonies, tied anew to who stands for their links.
// :param testimonies => [{id: 'testimony_1', told: [{source: 'entity_1', properties: {position: 0, named: 'entity_2'}}]}]
UNWIND $testimonies AS row
MATCH (testimony:Testimony {id: row.id})
CALL (testimony) {
  MATCH (testimony)-[old:TOLD_BY]->()
  DELETE old
}
WITH testimony, row
UNWIND row.told AS told
MATCH (source:Entity {id: told.source})
CREATE (testimony)-[telling:TOLD_BY]->(source)
SET telling = told.properties
