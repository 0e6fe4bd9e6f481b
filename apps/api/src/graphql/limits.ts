import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ApiError } from './errors.js';
import { longestPage } from './connection.js';

export interface Limits {
  /** Fields inside fields. */
  readonly depth: number;
  /** Objects that the answer may hold, and `statementCost` for every statement it takes. */
  readonly cost: number;
  /** Fields under names of their own choosing. */
  readonly aliases: number;
}

export const usualLimits: Limits = { depth: 12, cost: 30_000, aliases: 50 };

/** The schema describes itself from memory and nests deep. */
const introspectionDepth = 24;

/** How much a statement of its own weighs against an object of the answer. */
const statementCost = 20;

/** How many items a list without `first` is taken to have. */
const usualLength = 4;

interface Weight {
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
}

const nothing: Weight = { depth: 0, cost: 0, aliases: 0 };

/**
 * Refuses an operation before it runs. Everything is counted with its fragments spread, each fragment once per type and
 * then remembered, so that neither a fragment called `__schema` nor fragments within fragments get around it. Where the
 * variables are not known (null), they are taken for the worst.
 */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | null,
  limits: Limits = usualLimits,
): void {
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return;
  const weigher = new Weigher(
    schema,
    document,
    variables && { ...defaults(operation), ...variables },
  );
  const { depth, cost, aliases } = weigher.weigh(operation.selectionSet, root);
  if (depth > limits.depth)
    throw new ApiError(
      'TOO_DEEP',
      `The query is ${depth} levels deep; the limit is ${limits.depth}. Ask for the inner parts in a query of their own, by id.`,
    );
  if (cost > limits.cost)
    throw new ApiError(
      'TOO_COSTLY',
      `The query may bring ${cost} objects; the limit is ${limits.cost}. Ask for shorter pages (\`first\`) or fewer nested parts.`,
    );
  if (aliases > limits.aliases)
    throw new ApiError(
      'TOO_MANY_ALIASES',
      `The query has ${aliases} aliases; the limit is ${limits.aliases}. Split it into several.`,
    );
}

/** What an operation's variables are where the request does not say. */
function defaults({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined
        ? []
        : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
    ),
  );
}

class Weigher {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, Weight>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>> | null,
  ) {
    const definitions = document.definitions.filter(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    this.fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]));
  }

  weigh(set: SelectionSetNode, parent: GraphQLCompositeType): Weight {
    let total = nothing;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) total = together(total, this.field(node, parent));
      else if (node.kind === Kind.INLINE_FRAGMENT)
        total = together(
          total,
          this.weigh(node.selectionSet, this.typeNamed(node.typeCondition?.name.value, parent)),
        );
      else total = together(total, this.fragment(node.name.value));
    }
    return total;
  }

  /** Validation has made sure that fragments do not go round in circles. */
  private fragment(name: string): Weight {
    const known = this.known.get(name);
    const fragment = this.fragments.get(name);
    if (known !== undefined || fragment === undefined) return known ?? nothing;
    const type = this.typeNamed(fragment.typeCondition.name.value, null);
    const weight = type === null ? nothing : this.weigh(fragment.selectionSet, type);
    this.known.set(name, weight);
    return weight;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType): Weight {
    const aliases = node.alias === undefined ? 0 : 1;
    const isIntrospection =
      parent === this.schema.getQueryType() && ['__schema', '__type'].includes(node.name.value);
    if (isIntrospection) return this.introspection(node, aliases);
    const field = this.fieldOf(parent, node.name.value);
    const type = field === undefined ? null : getNamedType(field.type);
    const own = field !== undefined && this.takesStatement(field, parent) ? statementCost : 0;
    if (field === undefined || !isCompositeType(type) || node.selectionSet === undefined)
      return { depth: 1, cost: own, aliases };
    const inner = this.weigh(node.selectionSet, type);
    const times = this.lengthOf(field, node);
    return {
      depth: inner.depth + 1,
      cost: own + times * (1 + inner.cost),
      aliases: aliases + inner.aliases,
    };
  }

  /** It costs no statement, but its depth is bounded all the same. */
  private introspection(node: FieldNode, aliases: number): Weight {
    const meta = this.schema.getType(node.name.value === '__schema' ? '__Schema' : '__Type');
    if (node.selectionSet === undefined || !isObjectType(meta)) return nothing;
    const inner = this.weigh(node.selectionSet, meta);
    if (inner.depth > introspectionDepth)
      throw new ApiError(
        'TOO_DEEP',
        `The introspection is ${inner.depth} levels deep; the limit is ${introspectionDepth}.`,
      );
    return { depth: 1, cost: statementCost, aliases: aliases + inner.aliases };
  }

  private fieldOf(
    parent: GraphQLCompositeType,
    name: string,
  ): GraphQLField<unknown, unknown> | undefined {
    return 'getFields' in parent ? parent.getFields()[name] : undefined;
  }

  private typeNamed<Fallback extends GraphQLCompositeType | null>(
    name: string | undefined,
    fallback: Fallback,
  ): GraphQLCompositeType | Fallback {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : fallback;
  }

  /** Root fields, and nested ones that take arguments of their own or say so. */
  private takesStatement(
    field: GraphQLField<unknown, unknown>,
    parent: GraphQLCompositeType,
  ): boolean {
    const { extensions } = field;
    return (
      extensions['statement'] === true ||
      parent === this.schema.getQueryType() ||
      parent === this.schema.getMutationType()
    );
  }

  /** `first` where the field takes one, whether it is a list or a connection; the usual length of other lists. */
  private lengthOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const argument = field.args.find(({ name }) => name === 'first');
    if (argument !== undefined) {
      const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
      if (given?.kind === Kind.VARIABLE && this.variables === null) return longestPage;
      const value: unknown =
        given === undefined ? undefined : valueFromASTUntyped(given, this.variables);
      const first = value ?? argument.defaultValue ?? longestPage;
      return typeof first === 'number' ? Math.min(Math.max(first, 1), longestPage) : longestPage;
    }
    const type = getNullableType(field.type);
    // A connection has counted its items already.
    const isOfConnection = node.name.value === 'edges' || node.name.value === 'nodes';
    return isListType(type) && !isOfConnection ? usualLength : 1;
  }
}

function together(left: Weight, right: Weight): Weight {
  return {
    depth: Math.max(left.depth, right.depth),
    cost: left.cost + right.cost,
    aliases: left.aliases + right.aliases,
  };
}
