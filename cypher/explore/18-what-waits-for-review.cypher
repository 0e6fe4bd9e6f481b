// Pairs of names that may be one, the most alike first
MATCH (suggestion:Suggestion)
MATCH (left:Entity {id: suggestion.left})
MATCH (right:Entity {id: suggestion.right})
RETURN left.name AS one, right.name AS other, left.kind AS kind, suggestion.score AS score, suggestion.reasons AS reasons
ORDER BY suggestion.sortKey
LIMIT 100
