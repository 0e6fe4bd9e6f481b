// Writes the line of the audit trail, once; a repeated transaction finds it, with what came of it.
// :param q => {act: {id: 'act_1', what: 'MERGE', about: ['entity_1'], by: 'analyst', at: '2020-01-01T00:00:00.000Z', sortKey: '2020-01-01T00:00:00.000Z~act_1'}}
MERGE (act:Act {id: $q.act.id})
ON CREATE SET act = $q.act
RETURN act.result AS result
