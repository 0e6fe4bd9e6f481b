// What came of an act: the id of the judgement or claim, for whoever repeats it.
// :param id => 'act_1'
// :param result => 'judgement_1'
// :param about => ['entity_1', 'entity_2']
MATCH (act:Act {id: $id})
SET act.result = $result, act.about = $about
