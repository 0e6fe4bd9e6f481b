// Who moves whom or what, from where, to where
MATCH (claim:Claim)-[subject:SUBJECT]->(mover:Entity), (claim)-[object:OBJECT]->(moved:Entity)
MATCH (claim)-[route:FROM|TO]->(place:Entity)
WHERE claim.status <> 'WITHDRAWN'
RETURN mover, subject, claim, object, moved, route, place
ORDER BY claim.sortKey DESC
LIMIT 100
