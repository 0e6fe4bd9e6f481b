// What the sentences of a report say.
// :param q => {report: 'report_1'}
MATCH (:Report {id: $q.report})<-[:PART_OF]-(passage:Passage)
RETURN passage.text AS text
