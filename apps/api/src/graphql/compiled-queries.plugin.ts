import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { FormatError } from './errors.js';

/** Compiling takes some milliseconds, so a query is compiled when it has come this often. */
const hot = 4;

/** Operations of one document, by name; a number counts how often each has come. */
type Heat = Map<string, number | Promise<CompiledQuery | null>>;

/**
 * Queries that come again and again are compiled to code that shapes their answer; Apollo stays the server. Its cache
 * gives the same document for the same text, and forgets it together with what was compiled. Mutations and whatever
 * cannot be compiled are executed as ever.
 */
export function compiledQueries(formatError: FormatError): ApolloServerPlugin {
  const documents = new WeakMap<DocumentNode, Heat>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, request, contextValue, ...asked }) => {
          // Apollo's types do not say so, but the document may have no operation of the name that is asked for.
          const operation = asked.operation as OperationDefinitionNode | undefined;
          if (operation?.operation !== OperationTypeNode.QUERY) return null;
          const heat = documents.get(document) ?? new Map<string, never>();
          documents.set(document, heat);
          const query = await heated(heat, schema, document, operation.name?.value ?? '');
          if (query === null) return null;
          const result = await query.query(undefined, contextValue, request.variables ?? {});
          // Variables that do not fit: said by the usual executor, with the usual status.
          if (result.data === undefined) return null;
          const body = { kind: 'single' as const, singleResult: formatted(result, formatError) };
          return { http: { headers: new HeaderMap() }, body };
        },
      }),
  };
}

/** Those that come while it is being compiled wait for it; it is compiled once. */
async function heated(
  heat: Heat,
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string,
): Promise<CompiledQuery | null> {
  const state = heat.get(name) ?? 0;
  if (typeof state !== 'number') return state;
  const next = state + 1 < hot ? state + 1 : compiled(schema, document, name);
  heat.set(name, next);
  return typeof next === 'number' ? null : next;
}

async function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string,
): Promise<CompiledQuery | null> {
  // The compiler takes a fifth of a second to load, so the service answers before it.
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  // What the graph gives has been typed already, so leaves go out as they are.
  const query = compileQuery(schema, document, name, { disableLeafSerialization: true });
  return isCompiledQuery(query) ? query : null;
}

function formatted({ data, errors }: ExecutionResult, formatError: FormatError) {
  if (errors === undefined) return { data: data ?? null };
  return {
    errors: errors.map(({ message, locations, path, originalError }) => {
      const at = { ...(locations && { locations }), ...(path && { path }) };
      return formatError({ message, ...at }, new GraphQLError(message, { path, originalError }));
    }),
    data: data ?? null,
  };
}
