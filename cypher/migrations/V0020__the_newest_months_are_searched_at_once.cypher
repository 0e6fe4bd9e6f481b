// "What was said last of the army that has this word?" Lucene finds the words of a month by one term, where a stretch of days is one for each.
MATCH (p:Passage) WHERE p.reportedIn IS NULL
CALL (p) {
  SET p.toldIn = [day IN coalesce(p.toldOn, []) | left(day, 6)], p.reportedIn = left(p.reportedOn, 6)
} IN TRANSACTIONS OF 10000 ROWS;
DROP INDEX passage_words IF EXISTS;
CREATE FULLTEXT INDEX passage_words IF NOT EXISTS FOR (p:Passage) ON EACH [p.text, p.about, p.toldOn, p.toldIn, p.reportedOn, p.reportedIn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true}};
