// The graph as @neo4j/graphql sees it: the same nodes and relationships, nothing added.
export const types = `#graphql
type Claim @node {
  id: ID!
  relation: String!
  status: String!
  origins: Int!
  denials: Int!
  subjectId: String
  sortKey: String!
  subject: [Entity!]! @relationship(type: "SUBJECT", direction: OUT)
  object: [Entity!]! @relationship(type: "OBJECT", direction: OUT)
  affirmedBy: [Testimony!]! @relationship(type: "AFFIRMS", direction: IN)
  deniedBy: [Testimony!]! @relationship(type: "DENIES", direction: IN)
}
type Entity @node {
  id: ID!
  name: String!
  kind: String!
  country: String
}
type Testimony @node {
  id: ID!
  modality: String!
  hedge: String
  quote: String!
  statedAt: String!
  passage: [Passage!]! @relationship(type: "QUOTES", direction: OUT)
  chain: [Entity!]! @relationship(type: "TOLD_BY", direction: OUT, properties: "Telling")
}
type Telling @relationshipProperties {
  position: Int!
  verb: String
}
type Passage @node {
  id: ID!
  text: String!
  report: [Report!]! @relationship(type: "PART_OF", direction: OUT)
}
type Report @node {
  id: ID!
  title: String
  publishedOn: String
}
type Query {
  newestClaims(subject: ID!): [Claim!]!
    @cypher(
      statement: """
      MATCH (c:Claim) WHERE c.subjectId = $subject AND c.sortKey < '~'
      RETURN c ORDER BY c.subjectId DESC, c.sortKey DESC LIMIT 50
      """
      columnName: "c"
    )
}
`;

export const fields = `
  id relation status origins denials
  subject { id name kind country }
  object { id name kind country }
  affirmedBy(limit: 5, sort: [{ statedAt: ASC }]) { ...said }
  deniedBy(limit: 5, sort: [{ statedAt: ASC }]) { ...said }
`;

export const said = `
fragment said on Testimony {
  id modality hedge quote
  chainConnection(sort: [{ edge: { position: ASC } }]) { edges { properties { verb } node { id name } } }
  passage { id text report { id title publishedOn } }
}`;
