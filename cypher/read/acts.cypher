// The audit trail, newest first.
// :param q => {about: null, by: null, before: '~', limit: 51}
MATCH (act:Act)
WHERE act.sortKey < $q.before AND ($q.about IS NULL OR $q.about IN act.about) AND ($q.by IS NULL OR act.by = $q.by)
RETURN act.sortKey AS key, act {.id, .what, .about, .by, .at, .reason} AS act ORDER BY act.sortKey DESC LIMIT $q.limit
