import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Graph } from '@whence/graph';
import type { CoreNlpServer } from '@whence/runtime';
import type { Access } from './access/access.js';
import { ClaimsResolver } from './claims/claims.resolver.js';
import { TestimoniesResolver } from './claims/testimonies.resolver.js';
import { EntitiesResolver } from './entities/entities.resolver.js';
import { graphqlOptions } from './graphql/graphql.options.js';
import { GRAPH } from './graphql/tokens.js';
import { HealthChecks } from './health/health-checks.js';
import { HealthController } from './health/health.controller.js';
import type { Log } from './logs/log.js';
import { NodeResolver } from './node/node.resolver.js';
import { PathsResolver } from './paths/paths.resolver.js';
import { RelationshipsResolver } from './relationships/relationships.resolver.js';
import { ReportsResolver } from './reports/reports.resolver.js';

export interface ApiParts {
  readonly graph: Graph;
  readonly coreNlp: CoreNlpServer;
  readonly access: Access;
  readonly log: Log;
}

export const resolvers = [
  NodeResolver,
  EntitiesResolver,
  RelationshipsResolver,
  ClaimsResolver,
  TestimoniesResolver,
  ReportsResolver,
  PathsResolver,
];

@Module({})
export class ApiModule {
  static with({ graph, coreNlp, access, log }: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [GraphQLModule.forRoot(graphqlOptions(access, log))],
      controllers: [HealthController],
      providers: [
        { provide: GRAPH, useValue: graph },
        { provide: HealthChecks, useValue: new HealthChecks(graph, coreNlp) },
        ...resolvers,
      ],
    };
  }
}
