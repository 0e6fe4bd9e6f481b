// @neo4j/graphql behind a bare HTTP server: document parsed once, as its servers' caches do.
import { Neo4jGraphQL } from '@neo4j/graphql';
import { execute, parse } from 'graphql';
import neo4j from 'neo4j-driver';
import { types } from './types.mjs';

export async function openWith(document, { uri, user, password, database }, serve) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const schema = await new Neo4jGraphQL({ typeDefs: types, driver }).getSchema();
  const parsed = parse(document);
  return serve(({ variables }) =>
    execute({
      schema,
      document: parsed,
      variableValues: variables,
      contextValue: { sessionConfig: { database } },
    }),
  );
}
