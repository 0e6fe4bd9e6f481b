// All testimonies in pages, for deriving everything anew.
// :param after => ''
// :param limit => 5000
MATCH (testimony:Testimony)
WHERE testimony.id > $after
RETURN testimony.id AS id ORDER BY testimony.id LIMIT $limit
