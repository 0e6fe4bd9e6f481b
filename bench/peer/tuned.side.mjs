// By hand: a root field of its own Cypher walks the index to the fifty claims, and the library does the rest.
import { openWith } from './neo4j-graphql.mjs';
import { fields, said } from './types.mjs';

const document = `query ($id: ID!) { claims: newestClaims(subject: $id) { ${fields} } } ${said}`;

export const open = (address, serve) => openWith(document, address, serve);
