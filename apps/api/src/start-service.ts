import 'reflect-metadata';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { openGraph } from '@whence/graph';
import { maxReportBytes } from '@whence/report';
import type { Servers } from '@whence/runtime';
import type { Settings } from '@whence/settings';
import { loadVocabulary } from '@whence/vocabulary';
import { Access } from './access/access.js';
import { ApiModule } from './api.module.js';
import { graphiqlForBrowsers } from './graphiql/graphiql.controller.js';
import { errorFormatter, invalidInput } from './graphql/errors.js';
import { graphqlPath } from './graphql/graphql.options.js';
import { SubscriptionServer } from './graphql/subscription-server.js';
import { classValidator } from './graphql/validators.js';
import { ProblemFilter } from './http/problem.filter.js';
import { onlyFromOwnOrigin } from './http/own-origin.js';
import { Log } from './logs/log.js';
import { ReadingWorker } from './reading/reading-worker.js';
import { Ingestion } from './reports/ingestion.js';

export interface ServiceOptions {
  readonly settings: Settings;
  readonly servers: Pick<Servers, 'neo4j' | 'coreNlp'>;
  /** Recorded with every testimony that it reads: "whence 0.1.0". */
  readonly recordedBy: string;
}

export interface Service {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly logFile: string;
  /** Answers what was asked, lets go of what is being read (the next start takes it up again), and closes. */
  stop(): Promise<void>;
}

/** A report as text in a JSON document, where a character may take two bytes. */
const maxRequestBytes = 2 * maxReportBytes + 100_000;

/**
 * The service on `settings.host` and `settings.port`; resolves when it answers.
 * @throws GraphError where Neo4j cannot be used; KeyError where the API keys cannot be read; a listen error (`EADDRINUSE`) where the port is taken
 */
export async function startService({
  settings,
  servers,
  recordedBy,
}: ServiceOptions): Promise<Service> {
  const log = Log.open(settings);
  // The words are read when something is first to be read or judged: they are not needed to answer.
  const graph = openGraph({ ...servers.neo4j, vocabulary: loadVocabulary });
  const loadReader = async () => {
    const { openReader } = await import('./reading/open-reader.js');
    return openReader(settings, servers.coreNlp);
  };
  const worker = new ReadingWorker({ graph, loadReader, recordedBy, log });
  const ingestion = new Ingestion(graph, worker);
  const access = new Access(settings);
  const formatError = errorFormatter((error) => log.unexpected(error));
  const parts = { graph, coreNlp: servers.coreNlp, access, ingestion, log, formatError };
  let app: NestExpressApplication | undefined;
  let subscriptions: SubscriptionServer | undefined;
  const stop = async (): Promise<void> => {
    await Promise.all([subscriptions?.close(), worker.stop()]);
    await app?.close();
    await graph.close();
    await log.close();
  };
  let url: string;
  try {
    const migrated = graph.migrate();
    // Waited for below, once there is an app that can be closed.
    migrated.catch(() => undefined);
    app = await NestFactory.create<NestExpressApplication>(ApiModule.with(parts), {
      logger: log,
      bodyParser: false,
      abortOnError: false,
    });
    await migrated;
    app.set('etag', false);
    app.set('x-powered-by', false);
    app.useBodyParser('json', { limit: maxRequestBytes });
    app.use(onlyFromOwnOrigin(settings.host));
    app.use(graphqlPath, graphiqlForBrowsers);
    app.useGlobalPipes(
      new ValidationPipe({
        transform: true,
        validatorPackage: classValidator,
        exceptionFactory: invalidInput,
      }),
    );
    app.useGlobalFilters(new ProblemFilter(log));
    await app.init();
    const { schema } = app.get(GraphQLSchemaHost);
    const listensOn = settings.host;
    subscriptions = new SubscriptionServer({ schema, access, listensOn, formatError });
    subscriptions.attachTo(app.getHttpServer());
    // Keys that cannot be read stop the start.
    const rule = await access.rule();
    await app.listen(settings.port, settings.host);
    worker.start();
    graph.prepare().catch((error: unknown) => log.unexpected(error));
    url = await app.getUrl();
    log.info({ url, access: rule }, 'the service answers');
  } catch (error) {
    // What was opened would keep the process from ending; why it failed is what there is to say.
    await stop().catch((another: unknown) => log.unexpected(another));
    throw error;
  }
  // Asked twice (Ctrl-C, Ctrl-C), it stops once.
  let stopped: Promise<void> | undefined;
  return {
    url,
    graphqlUrl: `${url}${graphqlPath}`,
    logFile: log.file,
    stop: () => (stopped ??= stop()),
  };
}
