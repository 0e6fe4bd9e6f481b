export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Null where Neo4j was given, and where its Browser is is not known. */
  readonly browserUrl: string | null;
  /** The file with the password, null where Neo4j was given. */
  readonly passwordFile: string | null;
}

export interface CoreNlpServer {
  readonly url: string;
  readonly user: string | null;
  readonly password: string | null;
}

export interface Servers {
  readonly neo4j: Neo4jServer;
  readonly coreNlp: CoreNlpServer;
  /** Ends what was started here; servers that were given run on. */
  stop(): Promise<void>;
}
