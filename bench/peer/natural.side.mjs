// As its documentation would have one write it: filter through the relationship, sort, limit.
import { openWith } from './neo4j-graphql.mjs';
import { fields, said } from './types.mjs';

const document = `query ($id: ID!) {
  claims(where: { subject: { some: { id: { eq: $id } } } }, sort: [{ sortKey: DESC }], limit: 50) { ${fields} }
} ${said}`;

export const open = (address, serve) => openWith(document, address, serve);
