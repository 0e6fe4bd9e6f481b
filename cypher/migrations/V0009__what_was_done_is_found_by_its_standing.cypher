// "Which attacks are disputed?", asked of everybody.
CREATE INDEX claims_by_relation_and_status IF NOT EXISTS FOR (c:Claim) ON (c.relation, c.status, c.sortKey);
