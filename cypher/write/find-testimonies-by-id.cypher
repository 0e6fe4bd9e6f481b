// Testimonies of which the claims were dropped.
// :param q => {ids: ['testimony_1']}
UNWIND $q.ids AS id
MATCH (testimony:Testimony {id: id})-[:QUOTES]->(passage:Passage)
RETURN testimony.id AS id, testimony.stance AS stance, testimony.statement AS statement,
       testimony.chain AS chain, testimony.spokenFor AS spokenFor, testimony.meant AS meant, testimony.modality AS modality,
       testimony.withdrawnAt AS withdrawnAt, testimony.statedAt AS statedAt, testimony.recordedAt AS recordedAt,
       testimony.reportId AS reportId, passage.text AS passageText
