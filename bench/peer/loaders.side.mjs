// A resolver per field, each batched by DataLoader, over graphql-js behind a bare HTTP server.
import DataLoader from 'dataloader';
import { buildSchema, execute, parse } from 'graphql';
import neo4j from 'neo4j-driver';
import { question } from './question.mjs';

const schema = buildSchema(`
  input EntityRef { id: ID, name: String }
  type Query { claims(subject: EntityRef, first: Int): Claims! }
  type Claims { nodes: [Claim!]! }
  type Claim { id: ID!, relation: String!, status: String!, origins: Int!, denials: Int!, subject: Entity, object: Entity, testimonies(first: Int): [Testimony!]! }
  type Entity { id: ID!, name: String!, kind: String!, country: String }
  type Testimony { id: ID!, stance: String!, modality: String!, hedge: String, quote: String!, chain: [Told!]!, passage: Passage!, report: Report! }
  type Told { verb: String, source: Entity! }
  type Passage { id: ID!, text: String! }
  type Report { id: ID!, title: String, publishedOn: String }
`);
const statements = {
  claims: `MATCH (c:Claim) WHERE c.subjectId = $id AND c.sortKey < '~' RETURN properties(c) AS c
    ORDER BY c.subjectId DESC, c.sortKey DESC LIMIT 50`,
  entity: 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, properties(n) AS value',
  testimonies: `UNWIND $ids AS id MATCH (:Claim {id: id})<-[stance:AFFIRMS|DENIES]-(t:Testimony)
    WITH id, stance, t ORDER BY t.statedAt, t.id
    RETURN id, collect(t {.*, stance: type(stance)})[..5] AS value`,
  chain: `UNWIND $ids AS id MATCH (:Testimony {id: id})-[told:TOLD_BY]->(e:Entity)
    WITH id, told, e ORDER BY told.position RETURN id, collect({verb: told.verb, sourceId: e.id}) AS value`,
  passage: 'UNWIND $ids AS id MATCH (:Testimony {id: id})-[:QUOTES]->(p:Passage) RETURN id, properties(p) AS value', // prettier-ignore
  report: 'UNWIND $ids AS id MATCH (:Testimony {id: id})-[:QUOTES]->(:Passage)-[:PART_OF]->(r:Report) RETURN id, r {.id, .title, .publishedOn} AS value', // prettier-ignore
};

export async function open({ uri, user, password, database }, serve) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true }); // prettier-ignore
  const run = async (text, parameters) => {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    try {
      return (await session.run(text, parameters)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const loader = (text) =>
    new DataLoader(async (ids) => {
      const found = new Map((await run(text, { ids: [...ids] })).map(({ id, value }) => [id, value])); // prettier-ignore
      return ids.map((id) => found.get(id) ?? null);
    });
  const document = parse(question);
  return serve(({ variables }) => {
    const load = Object.fromEntries(
      Object.entries(statements).map(([name, text]) => [name, loader(text)]),
    );
    return execute({
      schema,
      document,
      variableValues: variables,
      rootValue: { claims: async ({ subject }) => ({ nodes: (await run(statements.claims, { id: subject.id })).map(({ c }) => c) }) }, // prettier-ignore
      fieldResolver: (source, args, _context, { fieldName, parentType }) => {
        if (parentType.name === 'Claim' && fieldName === 'subject') return source.subjectId && load.entity.load(source.subjectId); // prettier-ignore
        if (parentType.name === 'Claim' && fieldName === 'object') return source.objectId && load.entity.load(source.objectId); // prettier-ignore
        if (parentType.name === 'Told' && fieldName === 'source') return load.entity.load(source.sourceId); // prettier-ignore
        if (['testimonies', 'chain', 'passage', 'report'].includes(fieldName)) return load[fieldName].load(source.id); // prettier-ignore
        const value = source[fieldName];
        return typeof value === 'function' ? value(args) : value;
      },
    });
  });
}
