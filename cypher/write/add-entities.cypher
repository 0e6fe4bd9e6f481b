// New entities; the kind, from the vocabulary's closed list, is the second label.
// :param q => {entities: [{id: 'entity_1', kind: 'State', properties: {name: 'Qatar', kind: 'State'}}]}
CYPHER replan=skip
UNWIND $q.entities AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity += row.properties, entity:$(row.kind)
