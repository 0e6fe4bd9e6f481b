// The standing of claims that are there already.
// :param claims => [{id: 'claim_1', properties: {status: 'CORROBORATED', origins: 2}}]
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
SET claim = row.properties
