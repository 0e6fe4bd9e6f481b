// A report's progress: RECEIVED, READING, READ, FAILED. A report that has been read stays read.
// READING counts an attempt, RECEIVED begins to count anew.
// :param q => {id: 'report_1', status: 'READING', failure: null}
MATCH (report:Report {id: $q.id})
WHERE NOT report.status IN ['READ', 'CITED', 'PURGED']
SET report.status = $q.status, report.failure = $q.failure, report.attempts = CASE $q.status
  WHEN 'RECEIVED' THEN 0
  WHEN 'READING' THEN report.attempts + 1
  ELSE report.attempts
END
RETURN report.id AS id
