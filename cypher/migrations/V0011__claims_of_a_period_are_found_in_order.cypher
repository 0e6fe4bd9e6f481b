// "What did the army do in March?", newest first: `happenedIn` is the month that a claim falls in, or the year, or 'years'.
MATCH (c:Claim) WHERE c.whenStart IS NOT NULL AND c.happenedIn IS NULL
CALL (c) {
  SET c.happenedIn = CASE
    WHEN left(c.whenStart, 7) = left(c.whenEnd, 7) THEN left(c.whenStart, 7)
    WHEN left(c.whenStart, 4) = left(c.whenEnd, 4) THEN left(c.whenStart, 4)
    ELSE 'years'
  END
} IN TRANSACTIONS OF 10000 ROWS;
CREATE INDEX claims_by_period IF NOT EXISTS FOR (c:Claim) ON (c.happenedIn, c.sortKey);
CREATE INDEX claims_by_subject_and_period IF NOT EXISTS FOR (c:Claim) ON (c.subjectId, c.happenedIn, c.sortKey);
CREATE INDEX claims_by_object_and_period IF NOT EXISTS FOR (c:Claim) ON (c.objectId, c.happenedIn, c.sortKey);
