/** How this service was told to run. Read once from the environment, then handed on; never changed. */
export interface Settings {
  /** Absolute path of the folder for data, cache, secrets and logs. */
  readonly home: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly neo4j: {
    /** Missing: Neo4j is started on this machine. */
    readonly uri: string | null;
    readonly user: string;
    /** Missing where Neo4j is started on this machine, with a password of its own. */
    readonly password: string | null;
    readonly database: string;
  };
  readonly coreNlp: {
    /** Missing: CoreNLP is started on this machine. */
    readonly url: string | null;
    readonly user: string | null;
    readonly password: string | null;
  };
  readonly reader: ReaderName;
  /** Only looked at where `reader` is `language-model`. */
  readonly languageModel: {
    readonly url: string | null;
    readonly model: string | null;
    readonly apiKey: string | null;
  };
  /** Whose tokens (JWT) let people in beside the keys made here; null where there is no such issuer. */
  readonly oidc: {
    readonly issuer: string | null;
    readonly audience: string | null;
  };
}

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export const readerNames = ['parser', 'language-model'] as const;
export type ReaderName = (typeof readerNames)[number];
