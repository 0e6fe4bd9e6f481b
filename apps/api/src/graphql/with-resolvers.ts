import type { GqlModuleOptions } from '@nestjs/graphql';
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

type Resolvers = Parameters<NonNullable<GqlModuleOptions['transformResolvers']>>[0];
type Resolve = GraphQLFieldResolver<unknown, unknown>;
/** Methods by type and field; those of a subscription are two. */
type Methods = Record<string, Record<string, Resolve | { readonly subscribe: Resolve }>>;

/**
 * Ties the methods that Nest found to the schema that was built of their classes. Left to itself Nest prints that schema,
 * parses it, checks it, builds it a second time and copies the methods back: a quarter of a second of each start.
 */
export function withResolvers(schema: GraphQLSchema): (found: Resolvers) => Resolvers {
  return (found) => {
    for (const types of [found].flat() as readonly Methods[])
      for (const [typeName, methods] of Object.entries(types))
        for (const [name, method] of Object.entries(methods))
          Object.assign(
            fieldOf(schema, typeName, name),
            isResolve(method) ? { resolve: method } : method,
          );
    return found;
  };
}

function fieldOf(schema: GraphQLSchema, typeName: string, name: string) {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`The schema has no field ${typeName}.${name}.`);
  return field;
}

function isResolve(method: Resolve | object): method is Resolve {
  return typeof method === 'function';
}
