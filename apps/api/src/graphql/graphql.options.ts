import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { Request, Response } from 'express';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Access } from '../access/access.js';
import type { Log } from '../logs/log.js';
import { compiledQueries } from './compiled-queries.plugin.js';
import type { GraphContext } from './context.js';
import type { FormatError } from './errors.js';
import { limitsPlugin } from './limits.plugin.js';
import { withPlainFields } from './plain-fields.js';
import { withResolvers } from './with-resolvers.js';

export interface GraphqlParts {
  readonly access: Access;
  readonly log: Log;
  readonly formatError: FormatError;
}

export const graphqlPath = '/graphql';

/** Longest document, in tokens: the introspection of GraphiQL has about 500. */
export const maxTokens = 4_000;

export function graphqlOptions(
  { access, log, formatError }: GraphqlParts,
  schema: GraphQLSchema,
): Omit<ApolloDriverConfig, 'driver'> {
  return {
    path: graphqlPath,
    schema,
    transformResolvers: withResolvers(schema),
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    parseOptions: { maxLexicalTokens: maxTokens },
    // A third of the throughput goes into hints for caches that nobody keeps.
    plugins: [ApolloServerPluginCacheControlDisabled(), limitsPlugin, compiledQueries(formatError)],
    transformSchema: withPlainFields,
    formatError,
    stringifyResult: (answer: FormattedExecutionResult) => JSON.stringify(answer),
    logger: log.forApollo(),
    context: async ({ req, res }: { req: Request; res: Response }): Promise<GraphContext> => ({
      viewer: await access.viewerOf(req),
      signal: untilGone(res),
    }),
  };
}

/** Aborted when the client goes away before it has its answer; its query ends in the database too. */
function untilGone(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
