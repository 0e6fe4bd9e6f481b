// :param q => {id: 'report_1'}
MATCH (report:Report {id: $q.id})
RETURN report.body AS text
