// Keeps judgements about who is who out while a report is stored: they take every stripe, a report one.
// Gives the last of those judgements.
// :param q => {stripe: 'stripe-3', key: 'write-1'}
CYPHER replan=skip
MATCH (lock:Lock {name: $q.stripe})
SET lock.holder = $q.key
RETURN lock.act AS act
