// Anonymous speakers and the body they speak from: "LNA sources" SPEAKS_FOR the LNA.
// :param links => [{speaker: 'entity_1', body: 'entity_2'}]
UNWIND $links AS link
MATCH (speaker:Entity {id: link.speaker})
MATCH (body:Entity {id: link.body})
MERGE (speaker)-[:SPEAKS_FOR]->(body)
