// Keeps judgements about who is who out while a report is stored: they take every stripe, a report one.
// :param stripe => 'stripe-3'
// :param key => 'write-1'
MATCH (lock:Lock {name: $stripe})
SET lock.holder = $key
