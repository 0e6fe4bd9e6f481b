// :param passages => [{reportId: 'report_1', properties: {id: 'passage_1', text: 'Qatar is transferring militants.'}}]
UNWIND $passages AS row
MATCH (report:Report {id: row.reportId})
CREATE (passage:Passage)-[:PART_OF]->(report)
SET passage = row.properties
