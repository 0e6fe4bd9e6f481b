import 'reflect-metadata';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { openGraph } from '@whence/graph';
import { maxReportBytes } from '@whence/report';
import type { Servers } from '@whence/runtime';
import type { Settings } from '@whence/settings';
import { loadVocabulary } from '@whence/vocabulary';
import { Access } from './access/access.js';
import { ApiModule } from './api.module.js';
import { invalidInput } from './graphql/errors.js';
import { graphqlPath } from './graphql/graphql.options.js';
import { Log } from './logs/log.js';

export interface ServiceOptions {
  readonly settings: Settings;
  readonly servers: Pick<Servers, 'neo4j' | 'coreNlp'>;
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
 * @throws GraphError where Neo4j cannot be used; a listen error (`EADDRINUSE`) where the port is taken
 */
export async function startService({ settings, servers }: ServiceOptions): Promise<Service> {
  const log = Log.open(settings);
  const vocabulary = loadVocabulary();
  const graph = openGraph({ ...servers.neo4j, relations: vocabulary.relations });
  const parts = { graph, coreNlp: servers.coreNlp, access: new Access(), log };
  const [app] = await Promise.all([
    NestFactory.create<NestExpressApplication>(ApiModule.with(parts), {
      logger: log,
      bodyParser: false,
      abortOnError: false,
    }),
    graph.migrate(),
  ]);
  app.set('etag', false);
  app.set('x-powered-by', false);
  app.useBodyParser('json', { limit: maxRequestBytes });
  app.useGlobalPipes(new ValidationPipe({ transform: true, exceptionFactory: invalidInput }));
  await app.listen(settings.port, settings.host);
  const url = await app.getUrl();
  log.info({ url }, 'the service answers');
  return {
    url,
    graphqlUrl: `${url}${graphqlPath}`,
    logFile: log.file,
    stop: async () => {
      await app.close();
      await graph.close();
      await log.close();
    },
  };
}
