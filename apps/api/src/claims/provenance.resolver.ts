import { Inject } from '@nestjs/common';
import {
  Args,
  Context,
  Extensions,
  Field,
  Info,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { ClaimRecord, Graph, TestimonyRecord } from '@whence/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { asOf, PageAsOfArgs } from '../graphql/as-of.js';
import { connectionOf, toConnection } from '../graphql/connection.js';
import type { GraphContext } from '../graphql/context.js';
import { Selection } from '../graphql/selection.js';
import { GRAPH } from '../graphql/tokens.js';
import { mostTestimonies, nodesOf, partsOf } from './claim-parts.js';
import { Claim } from './claim.js';
import { Corroboration } from './corroboration.js';
import { Testimony } from './testimony.js';

@ObjectType({ description: 'A claim that some affirm and others deny, with both sides.' })
abstract class Dispute {
  @Field(() => Claim)
  abstract readonly claim: ClaimRecord;

  @Field(() => [Testimony])
  abstract readonly affirmed: readonly TestimonyRecord[];

  @Field(() => [Testimony])
  abstract readonly denied: readonly TestimonyRecord[];
}

const DisputeConnection = connectionOf('Dispute', () => Dispute);

@Resolver(() => Claim)
export class ProvenanceResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Query(() => DisputeConnection, { description: 'Both sides of what is disputed, newest first.' })
  async disputes(
    @Args() page: PageAsOfArgs,
    @Context() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const dispute = nodesOf(Selection.of(info));
    const sides = dispute?.within(['affirmed'], ['denied'], ['claim', 'testimonies']) ?? null;
    const parts = {
      parties: partsOf(dispute?.at('claim') ?? null).parties,
      testimonies: sides === null ? 0 : mostTestimonies,
      chain: sides?.has('chain'),
      passage: sides?.has('passage'),
      report: sides?.has('report'),
    };
    const filter = { status: ['DISPUTED'] as const, asOf: page.asOf };
    const claims = await this.graph.read.claims(filter, page, parts, context);
    const edges = claims.edges.map(({ cursor, node }) => ({ cursor, node: disputeOf(node) }));
    return toConnection({ ...claims, edges }, page);
  }

  @ResolveField(() => Corroboration, {
    nullable: true,
    description:
      'Why it has its status: the origins, and what was counted as one. Null where nobody had stated it by `asOf`.',
  })
  @Extensions({ statement: true })
  corroboration(
    @Parent() { id }: ClaimRecord,
    @Args('asOf', asOf) moment: string | null,
    @Context() context: GraphContext,
  ) {
    return this.graph.read.corroboration(id, { ...context, asOf: moment });
  }
}

function disputeOf(claim: ClaimRecord): Dispute {
  const told = claim.testimonies.filter(({ withdrawnAt }) => withdrawnAt === null);
  return {
    claim,
    affirmed: told.filter(({ stance }) => stance === 'AFFIRMS'),
    denied: told.filter(({ stance }) => stance === 'DENIES'),
  };
}
