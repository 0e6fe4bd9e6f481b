// "What was said of the army that has this word?" `about` is whom the claims of a passage are about: subject, object, recipient.
MATCH (p:Passage) WHERE p.about IS NULL
CALL (p) {
  MATCH (p)<-[:QUOTES]-(:Testimony)-[:AFFIRMS|DENIES]->(c:Claim)
  UNWIND [c.subjectId, c.objectId, c.recipientId] AS id
  WITH p, collect(DISTINCT id) AS about
  SET p.about = about
} IN TRANSACTIONS OF 10000 ROWS;
DROP INDEX passage_words IF EXISTS;
CREATE FULLTEXT INDEX passage_words IF NOT EXISTS FOR (p:Passage) ON EACH [p.text, p.about]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true}};
