// Kept in every transaction, these cost a commit about 20 ms each; in the background, a search of texts lags a moment behind.
// Names stay in step: who is added is found in the same breath.
DROP INDEX passage_words IF EXISTS;
DROP INDEX report_words IF EXISTS;
CREATE FULLTEXT INDEX passage_words IF NOT EXISTS FOR (p:Passage) ON EACH [p.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX report_words IF NOT EXISTS FOR (r:Report) ON EACH [r.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true}};
