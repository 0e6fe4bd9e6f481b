// Claims that nobody makes any more, because their parties are now someone else. Testimonies stay, and that there was a claim, with
// one of those that it had.
// :param q => {claims: [{id: 'claim_1', changedAt: '2020-01-01T00:00:00.000Z', changedKey: '2020-01-01T00:00:00.000Z~claim_1', testimony: 'testimony_1'}]}
CYPHER replan=skip
UNWIND $q.claims AS row
MATCH (claim:Claim {id: row.id})
DETACH DELETE claim
MERGE (gone:GoneClaim {id: row.id})
SET gone = row
