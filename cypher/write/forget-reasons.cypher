// Why these entities, who are gone, were judged: the reasons tell what they were called.
// :param q => {ids: ['entity_1']}
CALL () {
  MATCH (told:Judgement) RETURN told
  UNION
  MATCH (told:Act) RETURN told
}
WITH told WHERE told.reason IS NOT NULL AND any(id IN told.about WHERE id IN $q.ids)
REMOVE told.reason
