// The audit trail, newest first.
// :param about => null
// :param by => null
// :param before => '~'
// :param limit => 51
MATCH (act:Act)
WHERE act.sortKey < $before AND ($about IS NULL OR $about IN act.about) AND ($by IS NULL OR act.by = $by)
RETURN act.sortKey AS key, act {.id, .what, .about, .by, .at, .reason} AS act ORDER BY act.sortKey DESC LIMIT $limit
