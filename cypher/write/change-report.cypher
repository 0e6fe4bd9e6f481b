// :param q => {id: 'report_1', properties: {withdrawnAt: '2020-01-01T00:00:00.000Z'}}
MATCH (report:Report {id: $q.id})
SET report += $q.properties
