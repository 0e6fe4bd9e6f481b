// Who is meant in testimonies and mentions after a split: `meant` holds "written=meant" ids.
// :param q => {testimonies: [{id: 'testimony_1', meant: ['entity_1=entity_3']}]}
UNWIND $q.testimonies AS row
MATCH (testimony:Testimony {id: row.id})
SET testimony.meant = CASE row.meant WHEN [] THEN null ELSE row.meant END
