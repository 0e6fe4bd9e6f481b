// Testimonies that a judgement withdrew stand again, but for those that another one withdraws too. From when until when they
// were withdrawn is kept, so that the graph can be asked as of a moment between. Gives which ones it had withdrawn, and by
// which judgement each still is.
// :param q => {judgement: 'judgement_1', ids: ['testimony_1'], at: '2020-01-01T00:00:00.000Z'}
UNWIND $q.ids AS id
MATCH (testimony:Testimony {id: id})-[tie:WITHDRAWN_BY]->(:Judgement {id: $q.judgement})
CALL (testimony) {
  OPTIONAL MATCH (testimony)-[other:WITHDRAWN_BY]->(judgement:Judgement)
  WHERE judgement.id <> $q.judgement
  RETURN other.at AS at, other.reason AS reason, judgement.id AS by ORDER BY at, by LIMIT 1
}
SET testimony.withdrawnBefore = coalesce(testimony.withdrawnBefore, [])
      + (tie.at + '/' + $q.at + ' ' + coalesce(tie.reason, '')),
    testimony.withdrawnAt = at, testimony.withdrawnReason = reason, testimony.withdrawnBy = by
DELETE tie
RETURN id, by AS withdrawnBy
