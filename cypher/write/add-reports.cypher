// Reports that were not there; one that is there stays as it is.
// :param reports => [{id: 'report_1', properties: {title: 'Libya', status: 'RECEIVED'}}]
UNWIND $reports AS row
MERGE (report:Report {id: row.id})
ON CREATE SET report += row.properties
