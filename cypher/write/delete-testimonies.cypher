// Only for a purge; a withdrawn testimony stays.
// :param ids => ['testimony_1']
UNWIND $ids AS id
MATCH (testimony:Testimony {id: id})
DETACH DELETE testimony
