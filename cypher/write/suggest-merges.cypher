// Pairs for a person to look at; one suggested before is not suggested again.
// :param q => {suggestions: [{id: 'suggestion_1', left: 'entity_1', right: 'entity_2', score: 0.8, reasons: ['same name'], sortKey: '0.2~suggestion_1'}]}
UNWIND $q.suggestions AS row
MERGE (suggestion:Suggestion {id: row.id})
ON CREATE SET suggestion = row
RETURN count(suggestion) AS suggested
