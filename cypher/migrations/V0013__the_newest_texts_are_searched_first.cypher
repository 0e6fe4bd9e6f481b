// "What was said last with this common word?" A passage notes the days on which its claims were first told, and the day of
// its report, so that the words are looked for in the newest days first.
MATCH (p:Passage) WHERE p.reportedOn IS NULL
CALL (p) {
  MATCH (p)-[:PART_OF]->(r:Report)
  OPTIONAL MATCH (p)<-[:QUOTES]-(:Testimony)-[:AFFIRMS|DENIES]->(c:Claim)
  WITH p, r, collect(DISTINCT replace(c.statedAt, '-', '')) AS days
  SET p.toldOn = days, p.reportedOn = replace(left(r.sortKey, 10), '-', '')
} IN TRANSACTIONS OF 10000 ROWS;
DROP INDEX passage_words IF EXISTS;
CREATE FULLTEXT INDEX passage_words IF NOT EXISTS FOR (p:Passage) ON EACH [p.text, p.about, p.toldOn, p.reportedOn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true}};
