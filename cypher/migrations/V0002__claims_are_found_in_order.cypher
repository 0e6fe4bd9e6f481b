// `sortKey` is the day first stated and the id: one property that orders a page and is its cursor.
// Each index holds its entries in the order in which a page shows them, so a page costs the same however many there are.
CREATE INDEX claims_in_order IF NOT EXISTS FOR (c:Claim) ON (c.sortKey);
CREATE INDEX claims_by_subject IF NOT EXISTS FOR (c:Claim) ON (c.subjectId, c.sortKey);
CREATE INDEX claims_by_object IF NOT EXISTS FOR (c:Claim) ON (c.objectId, c.sortKey);
CREATE INDEX claims_by_recipient IF NOT EXISTS FOR (c:Claim) ON (c.recipientId, c.sortKey);
CREATE INDEX claims_by_subject_and_relation IF NOT EXISTS FOR (c:Claim) ON (c.subjectId, c.relation, c.sortKey);
CREATE INDEX claims_by_object_and_relation IF NOT EXISTS FOR (c:Claim) ON (c.objectId, c.relation, c.sortKey);
CREATE INDEX claims_by_subject_and_status IF NOT EXISTS FOR (c:Claim) ON (c.subjectId, c.status, c.sortKey);
CREATE INDEX claims_by_object_and_status IF NOT EXISTS FOR (c:Claim) ON (c.objectId, c.status, c.sortKey);
CREATE INDEX claims_by_subject_and_object IF NOT EXISTS FOR (c:Claim) ON (c.subjectId, c.objectId, c.sortKey);
CREATE INDEX claims_by_relation IF NOT EXISTS FOR (c:Claim) ON (c.relation, c.sortKey);
CREATE INDEX claims_by_status IF NOT EXISTS FOR (c:Claim) ON (c.status, c.sortKey);
CREATE INDEX claims_by_relationship IF NOT EXISTS FOR (c:Claim) ON (c.relationshipId, c.sortKey);
CREATE INDEX claims_by_subject_and_day IF NOT EXISTS FOR (c:Claim) ON (c.subjectId, c.happenedKey);
CREATE INDEX claims_by_object_and_day IF NOT EXISTS FOR (c:Claim) ON (c.objectId, c.happenedKey);
CREATE INDEX claims_by_change IF NOT EXISTS FOR (c:Claim) ON (c.changedKey);
CREATE INDEX testimonies_by_statement IF NOT EXISTS FOR (t:Testimony) ON (t.statementId);
CREATE INDEX tellings_by_source IF NOT EXISTS FOR ()-[t:TOLD_BY]-() ON (t.sourceId, t.sortKey);
