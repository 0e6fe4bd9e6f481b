// Waits for every report that is being stored, and keeps new ones out until this transaction ends.
// :param q => {key: 'write-1'}
MATCH (lock:Lock)
WHERE lock.name STARTS WITH 'stripe-'
WITH lock ORDER BY lock.name
SET lock.act = $q.key
