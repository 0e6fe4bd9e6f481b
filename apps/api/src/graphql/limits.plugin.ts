import type { ApolloServerPlugin } from '@apollo/server';
import { checkLimits } from './limits.js';

/** Per request, since `first` may be a variable and what is cached of a document knows none. */
export const limitsPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation) checkLimits(schema, document, operation, request.variables ?? {});
        return Promise.resolve();
      },
    }),
};
