CREATE INDEX testimonies_by_body IF NOT EXISTS FOR (t:Testimony) ON (t.spokenFor);
