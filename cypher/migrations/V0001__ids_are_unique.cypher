// Ids are hashes of content; MERGE needs the constraint, or it doubles when two write at once.
CREATE CONSTRAINT report_ids IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_ids IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_ids IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merged_entity_ids IF NOT EXISTS FOR (n:MergedEntity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_ids IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT testimony_ids IF NOT EXISTS FOR (n:Testimony) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT relationship_ids IF NOT EXISTS FOR (n:Relationship) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_ids IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT act_ids IF NOT EXISTS FOR (n:Act) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lock_names IF NOT EXISTS FOR (n:Lock) REQUIRE n.name IS UNIQUE;
// Writers of reports take one of these, judgements about who is who take all: so no report is stored half under old judgements.
UNWIND range(0, 15) AS number MERGE (:Lock {name: 'stripe-' + number});
