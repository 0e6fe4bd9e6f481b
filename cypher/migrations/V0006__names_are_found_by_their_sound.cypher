CREATE FULLTEXT INDEX entity_sounds IF NOT EXISTS FOR (e:Entity) ON EACH [e.soundKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE INDEX entities_without_sounds IF NOT EXISTS FOR (e:Entity) ON (e.unsounded);
