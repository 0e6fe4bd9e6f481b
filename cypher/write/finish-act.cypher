// What came of an act: the id of the judgement or claim, for whoever repeats it.
// :param q => {id: 'act_1', result: 'judgement_1', about: ['entity_1', 'entity_2']}
MATCH (act:Act {id: $q.id})
SET act.result = $q.result, act.about = $q.about
