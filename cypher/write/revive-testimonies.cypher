// Testimonies that a judgement withdrew stand again, but for those that another one in force withdraws too: of a report that
// is withdrawn, or rejected by a review.
// :param q => {judgement: 'judgement_1', ids: ['testimony_1']}
UNWIND $q.ids AS id
MATCH (testimony:Testimony {id: id})
WHERE testimony.withdrawnBy = $q.judgement
OPTIONAL MATCH (report:Report {id: testimony.reportId})
WHERE report.withdrawnAt IS NOT NULL AND report.supersededBy IS NULL AND report.withdrawnBy <> $q.judgement
CALL (testimony) {
  OPTIONAL MATCH (testimony)<-[:ABOUT]-(review:Judgement {kind: 'REVIEW'})
  WHERE review.retractedAt IS NULL
    AND (review.verdict = 'REJECTED' OR (review.verdict = 'CORRECTED' AND testimony.rule <> 'analyst'))
  RETURN review LIMIT 1
}
SET testimony.withdrawnAt = coalesce(review.at, report.withdrawnAt),
    testimony.withdrawnReason = coalesce(review.reason, report.withdrawnReason),
    testimony.withdrawnBy = coalesce(review.id, report.withdrawnBy)
