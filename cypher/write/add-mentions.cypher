// `named` keeps the entity that the reader meant, whoever stands for it after judgements.
// :param q => {mentions: [{entity: 'entity_1', passage: 'passage_1', properties: {named: 'entity_1', text: 'Qatar', start: 88, end: 93}}]}
CYPHER replan=skip
UNWIND $q.mentions AS row
MATCH (passage:Passage {id: row.passage})
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[mention:MENTIONED_IN]->(passage)
SET mention = row.properties
