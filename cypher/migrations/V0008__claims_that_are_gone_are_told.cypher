// Who follows the graph must hear of claims that merges, splits and purges took away; only their ids are kept.
CREATE CONSTRAINT gone_claim_ids IF NOT EXISTS FOR (n:GoneClaim) REQUIRE n.id IS UNIQUE;
CREATE INDEX gone_claims_by_change IF NOT EXISTS FOR (c:GoneClaim) ON (c.changedKey);
