// Which of these reports are there, and which write read them: a repeated transaction finds its own effect.
// :param q => {ids: ['report_1']}
CYPHER replan=skip
UNWIND $q.ids AS id
MATCH (report:Report {id: id})
RETURN report.id AS id, report.status AS status, report.writeKey AS writeKey, report.withdrawnAt AS withdrawnAt
