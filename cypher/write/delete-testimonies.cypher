// Only for a purge; a withdrawn testimony stays.
// :param q => {ids: ['testimony_1']}
UNWIND $q.ids AS id
MATCH (testimony:Testimony {id: id})
DETACH DELETE testimony
