// Of sixteen, two writers took the same one for every sixteenth batch, and the second waited for all of the first.
UNWIND range(16, 255) AS number MERGE (:Lock {name: 'stripe-' + number});
