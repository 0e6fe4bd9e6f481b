// Takes a suggestion off the queue.
// :param q => {id: 'suggestion_1'}
MATCH (suggestion:Suggestion {id: $q.id})
WITH suggestion, suggestion.left AS left, suggestion.right AS right
DETACH DELETE suggestion
RETURN left, right
