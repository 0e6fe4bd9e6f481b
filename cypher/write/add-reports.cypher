// Reports that were not there; one that is there stays as it is.
// :param q => {reports: [{id: 'report_1', properties: {title: 'Libya', status: 'RECEIVED'}}]}
CYPHER replan=skip
UNWIND $q.reports AS row
MERGE (report:Report {id: row.id})
ON CREATE SET report += row.properties
