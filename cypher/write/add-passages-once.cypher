// For reports that two may receive at the same moment.
// :param q => {passages: [{reportId: 'report_1', properties: {id: 'passage_1', text: 'Qatar is transferring militants.'}}]}
CYPHER replan=skip
UNWIND $q.passages AS row
MATCH (report:Report {id: row.reportId})
MERGE (passage:Passage {id: row.properties.id})
ON CREATE SET passage = row.properties, passage.reportedOn = replace(left(report.sortKey, 10), '-', ''), passage.reportedIn = replace(left(report.sortKey, 7), '-', '')
MERGE (passage)-[:PART_OF]->(report)
