// :param id => 'report_1'
// :param properties => {withdrawnAt: '2020-01-01T00:00:00.000Z'}
MATCH (report:Report {id: $id})
SET report += $properties
