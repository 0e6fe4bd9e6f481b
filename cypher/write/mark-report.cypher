// A report's progress: RECEIVED, READING, READ, FAILED. A report that has been read stays read.
// :param q => {id: 'report_1', status: 'READING', failure: null, attempt: 1}
MATCH (report:Report {id: $q.id})
WHERE NOT report.status IN ['READ', 'CITED', 'PURGED']
SET report.status = $q.status, report.failure = $q.failure, report.attempts = report.attempts + $q.attempt
RETURN report.id AS id
