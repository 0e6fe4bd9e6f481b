import { setFlagsFromString } from 'node:v8';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { GraphError } from '../graph-error.js';
import type { GraphSettings } from '../graph.js';
import type { QueryOptions } from '../queries.js';
import type { Statements } from '../statements/catalogue.js';
import type { StatementName } from '../statements/names.js';
import { toParameters, type Parameters } from './parameters.js';
import { translateError } from './translate-error.js';

/*
 * An answer lives as long as its request. V8 judges by the first few, which fill its young generation while it is still small,
 * takes the driver's lists for long-lived, and from then on makes them where only a full collection finds them dead, and with
 * them all that they hold.
 */
setFlagsFromString('--no-allocation-site-pretenuring');

export type Row = Readonly<Record<string, unknown>>;

/** Runs named statements inside one transaction. */
export interface Transaction {
  run<R = Row>(statement: StatementName, parameters?: Parameters): Promise<readonly R[]>;
  /**
   * For a statement that only writes: sent without waiting for the server, which takes all in their order. One that
   * fails, fails the transaction.
   */
  send(statement: StatementName, parameters: Parameters): void;
}

const defaultTimeout = 15_000;
/** A write may wait for the locks of others, and a merge of two hubs is long. */
const writeTimeout = 300_000;

/** The one owner of the driver: sessions, transactions, time limits, cancellation, translated errors. */
export class Connection {
  private readonly driver: Driver;
  /** So that a session sees what another of this process wrote, on a cluster too. */
  private readonly bookmarkManager = neo4j.bookmarkManager();
  private readonly database: string;
  private readonly timeout: number;

  constructor(
    settings: GraphSettings,
    private readonly statements: Statements,
  ) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's types call plain options a class
    this.driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: settings.connections ?? 50,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 10_000,
      // Nobody reads them, and a search for paths gets one for every relation that no edge has yet: most of its time.
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- as above
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
    this.database = settings.database;
    this.timeout = settings.timeout ?? defaultTimeout;
  }

  /** Milliseconds that a question may take. */
  patience({ timeout }: QueryOptions): number {
    return timeout ?? this.timeout;
  }

  /** One statement, read-only, in one round trip; tried again under the driver's care where that can help. */
  async read<R = Row>(
    statement: StatementName,
    parameters: Parameters,
    options: QueryOptions = {},
  ): Promise<readonly R[]> {
    const text = this.statements[statement];
    const values = asked(parameters);
    const timeout = this.patience(options);
    return this.inSession('READ', options, async (session) => {
      try {
        return rows<R>(await session.run(text, values, { timeout }));
      } catch (error) {
        if (!translateError(error).retryable || isAborted(options)) throw error;
        return await session.executeRead(async (tx) => rows<R>(await tx.run(text, values)), {
          timeout,
        });
      }
    });
  }

  /**
   * Several statements, all or nothing. The driver repeats the work after a deadlock, and also after a commit
   * whose answer was lost: so the work must begin by looking for its own earlier effect.
   */
  async write<R>(work: (tx: Transaction) => Promise<R>, options: QueryOptions = {}): Promise<R> {
    const once = () =>
      this.inSession('WRITE', options, (session) =>
        session.executeWrite(
          async (tx) => {
            const sent: Promise<unknown>[] = [];
            const result = await work(this.transaction(tx, sent));
            await Promise.all(sent);
            return result;
          },
          { timeout: options.timeout ?? writeTimeout },
        ),
      );
    try {
      return await once();
    } catch (error) {
      // Two created the same thing at the same moment; the second try finds it.
      if (error instanceof GraphError && error.code === 'CONFLICT' && error.retryable)
        return await once();
      throw error;
    }
  }

  /** Schema changes and migrations, each statement a transaction of its own. */
  async schema<R>(
    work: (run: (text: string, parameters?: Parameters) => Promise<readonly Row[]>) => Promise<R>,
  ): Promise<R> {
    return this.inSession('WRITE', {}, (session) =>
      work(async (text, parameters = {}) =>
        rows(await session.run(text, toParameters(parameters))),
      ),
    );
  }

  async server(options: QueryOptions = {}): Promise<string> {
    return this.inSession('READ', options, async (session) => {
      const result = await session.run('RETURN 1', {}, { timeout: options.timeout ?? 5_000 });
      return result.summary.server.agent ?? 'Neo4j';
    });
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private transaction(tx: ManagedTransaction, sent: Promise<unknown>[]): Transaction {
    const run = async <R = Row>(statement: StatementName, parameters: Parameters = {}) =>
      rows<R>(await tx.run(this.statements[statement], asked(parameters)));
    const send = (statement: StatementName, parameters: Parameters) => {
      const answer = run(statement, parameters);
      // It is waited for at the end; until then nobody hears of its failure.
      answer.catch(() => undefined);
      sent.push(answer);
    };
    return { run, send };
  }

  private async inSession<R>(
    mode: 'READ' | 'WRITE',
    { signal }: QueryOptions,
    work: (session: Session) => Promise<R>,
  ): Promise<R> {
    if (signal?.aborted === true) throw cancelled();
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- as above
    const session = this.driver.session({
      database: this.database,
      defaultAccessMode: mode,
      bookmarkManager: this.bookmarkManager,
    });
    // Closing resets the connection, which ends the query in the server too.
    const stop = () => void session.close();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await work(session);
    } catch (error) {
      throw isAborted({ signal }) ? cancelled() : translateError(error);
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close();
    }
  }
}

/**
 * All parameters stand in one map: Neo4j keeps a plan for each combination of the parameters' types, and of a list's also for each
 * order of magnitude (none, 1, 10, 100, …). Of a map it asks neither, and plans the statement once.
 */
function asked(parameters: Parameters): { readonly q: Parameters } {
  return { q: toParameters(parameters) };
}

/** Asked anew after every wait. */
function isAborted({ signal }: QueryOptions): boolean {
  return signal?.aborted ?? false;
}

function cancelled(): GraphError {
  return new GraphError('CANCELLED', 'The client went away; the query was stopped.', {
    retryable: true,
  });
}

interface Result {
  readonly records: { toObject(): object }[];
}

/** Rows in the shape that the statement gives: who names the statement names the shape. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the one place where rows get their type
function rows<R>({ records }: Result): readonly R[] {
  const all = records.map((record) => record.toObject() as R);
  // So does a function that is assigned to a property, of which the driver makes some for each session: they would keep all
  // records of their session.
  records.length = 0;
  return all;
}
