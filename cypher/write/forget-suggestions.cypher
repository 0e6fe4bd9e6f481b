// What was suggested of these entities: a report that is gone may be why.
// :param q => {ids: ['entity_1']}
MATCH (suggestion:Suggestion)
WHERE suggestion.left IN $q.ids OR suggestion.right IN $q.ids
DETACH DELETE suggestion
