// Claims that nobody makes any more, because their parties are now someone else. Testimonies stay.
// :param ids => ['claim_1']
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
