// What a correction put in place of another testimony, if no analyst stated it too and no other correction in force did.
// :param q => {id: 'testimony_1'}
MATCH (testimony:Testimony {id: $q.id})
WHERE testimony.rule = 'analyst'
  AND NOT EXISTS {
    MATCH (testimony)<-[:ABOUT]-(review:Judgement {kind: 'REVIEW', verdict: 'CORRECTED'})
    WHERE review.retractedAt IS NULL AND review.about[-1] = testimony.id
  }
  AND NOT EXISTS {
    MATCH (act:Act)
    WHERE act.sortKey >= testimony.recordedAt AND act.what IN ['ADD_CLAIM', 'ADD_TESTIMONY'] AND testimony.id IN act.about
  }
RETURN testimony.id AS id
