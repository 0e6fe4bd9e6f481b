// Whether both sides of the writing bench leave the same behind: a limit that writes less would be none.
import neo4j from 'neo4j-driver';
import { readings } from '../graph/readings.mjs';
import { openWriter } from './writers.mjs';

const parts = `
  UNWIND $reports AS id
  MATCH (report:Report {id: id})-[published:PUBLISHED_BY]->(outlet)
  MATCH (report)<-[partOf:PART_OF]-(passage)<-[quotes:QUOTES]-(testimony)-[stance:AFFIRMS|DENIES]->(claim)
  MATCH (testimony)-[told:TOLD_BY]->()
  MATCH (relationship:Relationship {id: claim.relationshipId})
  MATCH (subject:Entity {id: claim.subjectId})-[edge WHERE edge.id = relationship.id]->()
  MATCH (claim)-[role:SUBJECT|OBJECT|AT]->()
  WITH [report, passage, testimony, claim, relationship, subject, outlet] AS nodes, [published, partOf, quotes, stance, told, role] AS links, edge
  UNWIND [node IN nodes | [labels(node)[0], keys(node)]] + [link IN links | [type(link), keys(link)]] + [['edge', keys(edge)]] AS part
  UNWIND CASE part[1] WHEN [] THEN [''] ELSE part[1] END AS key
  RETURN DISTINCT part[0] + ' ' + key AS key ORDER BY key`;

/** @throws Error that names what only one side writes */
export async function demandSameModel(address) {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    const [whence, plain] = [await keysBy('whence', 1), await keysBy('plain', 2)];
    const only = [...difference(whence, plain), ...difference(plain, whence)];
    if (only.length > 0) throw new Error(`only one side writes ${only.join(', ')}`);
  } finally {
    await driver.close();
  }

  async function keysBy(side, seed) {
    const writer = openWriter(side, address);
    const all = [...readings(200, seed)];
    await writer.write(writer.prepare(all), all.length);
    await writer.close();
    const reports = all.map(({ report }) => report.id);
    const { records } = await driver.executeQuery(parts, { reports }, { database: address.database }); // prettier-ignore
    return records.map((record) => record.get('key'));
  }
}

function difference(left, right) {
  return left.filter((key) => !right.includes(key));
}
