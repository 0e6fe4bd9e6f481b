// Testimonies whose claim is now another one, because someone in it stands for someone else.
// :param testimonies => [{id: 'testimony_1', stance: 'AFFIRMS', claimId: 'claim_2'}]
UNWIND $testimonies AS row
MATCH (testimony:Testimony {id: row.id})
MATCH (claim:Claim {id: row.claimId})
OPTIONAL MATCH (testimony)-[old:AFFIRMS|DENIES]->()
DELETE old
WITH DISTINCT testimony, claim, row
CREATE (testimony)-[:$(row.stance)]->(claim)
