// Takes a suggestion off the queue.
// :param id => 'suggestion_1'
MATCH (suggestion:Suggestion {id: $id})
WITH suggestion, suggestion.left AS left, suggestion.right AS right
DETACH DELETE suggestion
RETURN left, right
