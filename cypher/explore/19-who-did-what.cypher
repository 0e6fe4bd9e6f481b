// The audit trail: who did what and why, the latest first
MATCH (act:Act)
RETURN act.at AS at, act.by AS by, act.what AS what, act.about AS about, act.reason AS reason
ORDER BY act.sortKey DESC
LIMIT 100
