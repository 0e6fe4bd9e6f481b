// :param id => 'report_1'
MATCH (report:Report {id: $id})
RETURN report.body AS text
