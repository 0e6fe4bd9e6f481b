// A report's progress: RECEIVED, READING, READ, FAILED. A report that has been read stays read.
// :param id => 'report_1'
// :param status => 'READING'
// :param failure => null
// :param attempt => 1
MATCH (report:Report {id: $id})
WHERE NOT report.status IN ['READ', 'CITED', 'PURGED']
SET report.status = $status, report.failure = $failure, report.attempts = report.attempts + $attempt
RETURN report.id AS id
