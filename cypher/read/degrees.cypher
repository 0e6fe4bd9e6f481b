// How many tellings a source has, and how many claims speak of someone: kept by the nodes, so it costs the same for a hub.
// :param toldBy => 'entity_1'
// :param party => 'entity_2'
OPTIONAL MATCH (source:Entity {id: $toldBy})
OPTIONAL MATCH (party:Entity {id: $party})
RETURN COUNT { (source)<-[:TOLD_BY]-() } AS tellings,
       COUNT { (party)<-[:SUBJECT]-() } + COUNT { (party)<-[:OBJECT]-() } + COUNT { (party)<-[:RECIPIENT]-() } AS claims
