// All testimonies in pages, for deriving everything anew.
// :param q => {after: '', limit: 5000}
MATCH (testimony:Testimony)
WHERE testimony.id > $q.after
RETURN testimony.id AS id ORDER BY testimony.id LIMIT $q.limit
