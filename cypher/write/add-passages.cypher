// Each notes the day and the month of its report, each as one word for the full-text index.
// :param q => {passages: [{reportId: 'report_1', properties: {id: 'passage_1', text: 'Qatar is transferring militants.'}}]}
CYPHER replan=skip
UNWIND $q.passages AS row
MATCH (report:Report {id: row.reportId})
CREATE (passage:Passage)-[:PART_OF]->(report)
SET passage = row.properties, passage.reportedOn = replace(left(report.sortKey, 10), '-', ''), passage.reportedIn = replace(left(report.sortKey, 7), '-', '')
