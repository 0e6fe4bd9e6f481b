CREATE CONSTRAINT suggestion_ids IF NOT EXISTS FOR (n:Suggestion) REQUIRE n.id IS UNIQUE;
CREATE INDEX suggestions_in_order IF NOT EXISTS FOR (s:Suggestion) ON (s.sortKey);
CREATE INDEX testimonies_to_review IF NOT EXISTS FOR (t:Testimony) ON (t.reviewKey);
