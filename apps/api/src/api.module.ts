import { Module, type DynamicModule } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import type { Graph } from '@whence/graph';
import type { CoreNlpServer } from '@whence/runtime';
import { Access } from './access/access.js';
import { ClaimsResolver } from './claims/claims.resolver.js';
import { TestimoniesResolver } from './claims/testimonies.resolver.js';
import { EntitiesResolver } from './entities/entities.resolver.js';
import { GraphiqlController } from './graphiql/graphiql.controller.js';
import { graphqlOptions, type GraphqlParts } from './graphql/graphql.options.js';
import { ClaimActsResolver } from './claims/claim-acts.resolver.js';
import { HistoryResolver } from './claims/history.resolver.js';
import { ProvenanceResolver } from './claims/provenance.resolver.js';
import { TestimonyPartsResolver } from './claims/testimony-parts.resolver.js';
import { EntityActsResolver } from './entities/entity-acts.resolver.js';
import { EntityPartsResolver } from './entities/entity-parts.resolver.js';
import { ReportActsResolver } from './reports/report-acts.resolver.js';
import { JudgementsResolver } from './judgements/judgements.resolver.js';
import { ReviewsResolver } from './reviews/reviews.resolver.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { SourceResolver } from './sources/source.resolver.js';
import { GRAPH } from './graphql/tokens.js';
import { HealthChecks } from './health/health-checks.js';
import { HealthController } from './health/health.controller.js';
import { NodeResolver } from './node/node.resolver.js';
import { PathsResolver } from './paths/paths.resolver.js';
import { RelationshipClaimsResolver } from './relationships/relationship-claims.resolver.js';
import { RelationshipsResolver } from './relationships/relationships.resolver.js';
import { IngestResolver } from './reports/ingest.resolver.js';
import { Ingestion } from './reports/ingestion.js';
import { ReportPartsResolver } from './reports/report-parts.resolver.js';
import { ReportsController } from './reports/reports.controller.js';
import { ReportsResolver } from './reports/reports.resolver.js';

export interface ApiParts extends GraphqlParts {
  readonly graph: Graph;
  readonly coreNlp: CoreNlpServer;
  readonly ingestion: Ingestion;
}

export const resolvers = [
  NodeResolver,
  EntitiesResolver,
  RelationshipsResolver,
  RelationshipClaimsResolver,
  ClaimsResolver,
  TestimoniesResolver,
  ReportsResolver,
  ReportPartsResolver,
  IngestResolver,
  PathsResolver,
  ClaimActsResolver,
  HistoryResolver,
  ProvenanceResolver,
  TestimonyPartsResolver,
  EntityActsResolver,
  EntityPartsResolver,
  ReportActsResolver,
  JudgementsResolver,
  ReviewsResolver,
  AuditResolver,
  SourceResolver,
];

@Module({})
export class ApiModule {
  static with({ graph, coreNlp, ingestion, ...rest }: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [GraphQLSchemaBuilderModule],
          inject: [GraphQLSchemaFactory],
          // That the schema is valid, a test has found.
          useFactory: async (factory: GraphQLSchemaFactory) =>
            graphqlOptions(rest, await factory.create(resolvers, { skipCheck: true })),
        }),
      ],
      controllers: [GraphiqlController, HealthController, ReportsController],
      providers: [
        { provide: GRAPH, useValue: graph },
        { provide: Access, useValue: rest.access },
        { provide: Ingestion, useValue: ingestion },
        { provide: HealthChecks, useValue: new HealthChecks(graph, coreNlp) },
        ...resolvers,
      ],
    };
  }
}
