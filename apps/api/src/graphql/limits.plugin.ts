import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { ApiError } from './errors.js';
import { checkLimits } from './limits.js';

/** Per request, since `first` may be a variable and what is cached of a document knows none. */
export const limitsPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
          throw new ApiError(
            'BAD_REQUEST',
            'Subscriptions go over WebSocket (graphql-transport-ws), at the same path. Send queries and mutations by HTTP.',
          );
        if (operation) checkLimits(schema, document, operation, request.variables ?? {});
        return Promise.resolve();
      },
    }),
};
