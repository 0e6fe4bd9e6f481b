import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/**
 * What a query asks for below a field, so that one statement brings it: fragments spread, `@skip` and `@include` obeyed,
 * aliases of one field taken together. Type conditions are not looked at, so it may be more than needed, never less.
 */
export class Selection {
  private constructor(
    private readonly info: GraphQLResolveInfo,
    private readonly nodes: readonly FieldNode[],
  ) {}

  static of(info: GraphQLResolveInfo): Selection {
    return new Selection(info, info.fieldNodes);
  }

  /** The field at the end of the path; null where it is not asked for. */
  at(...path: readonly string[]): Selection | null {
    let nodes = this.nodes;
    for (const name of path) {
      nodes = nodes.flatMap((node) => [...this.fieldsOf(node.selectionSet)].filter(isCalled(name)));
      if (nodes.length === 0) return null;
    }
    return new Selection(this.info, nodes);
  }

  /** At least one of the paths, all taken together: `edges.node` and `nodes`. */
  within(...paths: readonly (readonly string[])[]): Selection | null {
    const nodes = paths.flatMap((path) => this.at(...path)?.nodes ?? []);
    return nodes.length === 0 ? null : new Selection(this.info, nodes);
  }

  /** Names of the fields right below, each once. */
  names(): readonly string[] {
    const fields = this.nodes.flatMap((node) => [...this.fieldsOf(node.selectionSet)]);
    const names = new Set(fields.map(({ name }) => name.value));
    names.delete('__typename');
    return [...names];
  }

  has(...names: readonly string[]): boolean {
    return names.some((name) => this.at(name) !== null);
  }

  /** The largest number that any of its aliases gives for an argument. */
  largest(argument: string, otherwise: number): number {
    const values = this.nodes.map((node) => {
      const given = node.arguments?.find(({ name }) => name.value === argument)?.value;
      const value: unknown =
        given === undefined ? otherwise : valueFromASTUntyped(given, this.info.variableValues);
      return typeof value === 'number' ? value : otherwise;
    });
    return Math.max(...values);
  }

  private *fieldsOf(set: SelectionSetNode | undefined): Generator<FieldNode> {
    for (const node of set?.selections ?? []) {
      const { variableValues, fragments } = this.info;
      if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false)
        continue;
      if (node.kind === Kind.FIELD) yield node;
      else if (node.kind === Kind.INLINE_FRAGMENT) yield* this.fieldsOf(node.selectionSet);
      else yield* this.fieldsOf(fragments[node.name.value]?.selectionSet);
    }
  }
}

function isCalled(name: string): (node: FieldNode) => boolean {
  return (node) => node.name.value === name;
}
