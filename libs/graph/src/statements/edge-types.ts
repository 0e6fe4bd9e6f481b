import { GraphError } from '../graph-error.js';
import type { Statements } from './catalogue.js';

/** In a file that walks projected edges, this stands for all of their types. */
const placeholder = ':OTHER*';

/** Puts the vocabulary's closed list of edge types where a statement walks them; text from outside never gets here. */
export function withEdgeTypes(
  statements: Statements,
  vocabulary: () => { readonly relations: readonly { readonly name: string }[] },
): Statements {
  return {
    ...statements,
    get 'read/paths'() {
      const types = edgeTypes(vocabulary().relations);
      return statements['read/paths'].replace(placeholder, `:${types.join('|')}*`);
    },
  };
}

function edgeTypes(relations: readonly { readonly name: string }[]): readonly string[] {
  const types = ['OTHER', ...relations.map(({ name }) => name)];
  const odd = types.find((type) => !/^[A-Z][A-Z_]*$/.test(type));
  if (odd !== undefined)
    throw new GraphError(
      'BAD_INPUT',
      `The relation ${odd} cannot be an edge type. Name it in capitals and underscores in libs/vocabulary.`,
    );
  return [...new Set(types)].sort();
}
