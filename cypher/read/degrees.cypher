// How many tellings a source has, and how many claims speak of someone: kept by the nodes, so it costs the same for a hub.
// :param q => {toldBy: 'entity_1', party: 'entity_2'}
OPTIONAL MATCH (source:Entity {id: $q.toldBy})
OPTIONAL MATCH (party:Entity {id: $q.party})
RETURN COUNT { (source)<-[:TOLD_BY]-() } + COUNT { (source)<-[:TOLD_FOR]-() } AS tellings,
       COUNT { (party)<-[:SUBJECT]-() } + COUNT { (party)<-[:OBJECT]-() } + COUNT { (party)<-[:RECIPIENT]-() } AS claims
