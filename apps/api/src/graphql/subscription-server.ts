import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL, type SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Access } from '../access/access.js';
import { refusalOf } from '../http/own-origin.js';
import type { GraphContext } from './context.js';
import { ApiError, type FormatError } from './errors.js';
import { graphqlPath, maxTokens } from './graphql.options.js';
import { checkLimits } from './limits.js';

/** The close code of graphql-transport-ws for those who are not let in. */
const forbidden = 4403;

/** The close code of WebSocket after which clients come again. */
const tryAgainLater = 1013;

/** How often an open connection is asked for its key anew, in milliseconds. */
const checkMs = 1_500;

/** Longest message, in bytes: a subscription, never a report. */
const maxMessageBytes = 64_000;

export interface SubscriptionParts {
  readonly schema: GraphQLSchema;
  readonly access: Access;
  readonly listensOn: string;
  readonly formatError: FormatError;
}

/** Subscriptions by the protocol graphql-transport-ws at the path of GraphQL. */
export class SubscriptionServer {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessageBytes,
    handleProtocols: (protocols) =>
      protocols.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
  });
  private readonly server: { readonly dispose: () => void | Promise<void> };

  constructor({ schema, access, listensOn, formatError }: SubscriptionParts) {
    this.listensOn = listensOn;
    const formatted = (errors: readonly GraphQLError[]) =>
      errors.map((error) => formatError(error.toJSON(), error));
    this.server = useServer(
      {
        schema,
        onSubscribe: (_context, _id, asked) => operationOf(schema, asked),
        context: async ({ extra, connectionParams }): Promise<GraphContext> => ({
          viewer: await access.viewerOf(extra.request, connectionParams),
          signal: untilClosed(extra.socket),
        }),
        onConnect: async ({ extra: { request, socket }, connectionParams }) => {
          const ask = () => access.viewerOf(request, connectionParams);
          try {
            await ask();
          } catch (error) {
            if (!isShutOut(error)) socket.close(tryAgainLater, 'Nobody can tell now who you are.');
            return false;
          }
          closeWhenShutOut(socket, ask);
          return true;
        },
        onNext: (_context, _id, _payload, _args, { data = null, errors }) =>
          errors === undefined ? undefined : { data, errors: formatted(errors) },
        onError: (_context, _id, _payload, errors) => formatted(errors),
      },
      this.sockets,
    );
  }

  private readonly listensOn: string;

  attachTo(http: Server): void {
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const path = (request.url ?? '').split('?', 1)[0];
      const status =
        path !== graphqlPath
          ? '404 Not Found'
          : refusalOf(request, this.listensOn) !== null
            ? '403 Forbidden'
            : null;
      if (status !== null) {
        // From the upgrade on nobody else answers for the socket: neither when it breaks nor when its client stays.
        const destroy = () => socket.destroy();
        socket.on('error', destroy);
        socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`, destroy);
        return;
      }
      this.sockets.handleUpgrade(request, socket, head, (opened) => {
        this.sockets.emit('connection', opened, request);
      });
    });
  }

  async close(): Promise<void> {
    await this.server.dispose();
  }
}

/** What is to be executed, or why it is not; the codes are those that Apollo gives by HTTP. */
function operationOf(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
): ExecutionArgs | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxLexicalTokens: maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError) return [coded(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
  const errors = validate(schema, document);
  if (errors.length > 0) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, operationName);
  if (!operation)
    return [
      new ApiError(
        'OPERATION_RESOLUTION_FAILURE',
        'Name the operation that is meant by `operationName`.',
      ),
    ];
  // Queries and mutations go by HTTP, where their limits know the variables.
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
    return [
      new ApiError(
        'BAD_REQUEST',
        `Over WebSocket there are only subscriptions. Send this ${operation.operation} by POST to ${graphqlPath}.`,
      ),
    ];
  try {
    checkLimits(schema, document, operation, null);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
  return { schema, document, operationName, variableValues: variables };
}

function coded({ message, nodes = [] }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code } });
}

/** A key that is revoked ends what it opened; an issuer or a file of keys that is away for a moment does not. */
function closeWhenShutOut(socket: WebSocket, ask: () => Promise<unknown>): void {
  const timer = setInterval(() => {
    ask().catch((error: unknown) => {
      if (isShutOut(error)) socket.close(forbidden, 'The key was revoked or has run out.');
    });
  }, checkMs);
  timer.unref();
  socket.once('close', () => {
    clearInterval(timer);
  });
}

function isShutOut(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'UNAUTHENTICATED';
}

function untilClosed(socket: WebSocket): AbortSignal {
  const controller = new AbortController();
  socket.once('close', () => {
    controller.abort();
  });
  return controller.signal;
}
