// "What of the army is disputed?"
CREATE INDEX relationships_by_subject_and_status IF NOT EXISTS FOR (r:Relationship) ON (r.subjectId, r.status, r.sortKey);
CREATE INDEX relationships_by_object_and_status IF NOT EXISTS FOR (r:Relationship) ON (r.objectId, r.status, r.sortKey);
