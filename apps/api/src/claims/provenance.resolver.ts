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
import type {
  AsOfOptions,
  ClaimParts,
  ClaimRecord,
  Graph,
  Stance,
  TestimonyRecord,
} from '@whence/graph';
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
    const edges = claims.edges.map(async ({ cursor, node }) => ({
      cursor,
      node: await this.disputeOf(node, parts, { ...context, asOf: page.asOf }),
    }));
    return toConnection({ ...claims, edges: await Promise.all(edges) }, page);
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

  private async disputeOf(
    claim: ClaimRecord,
    parts: ClaimParts,
    options: AsOfOptions,
  ): Promise<Dispute> {
    const isCut = claim.testimonies.length === mostTestimonies;
    const side = async (stance: Stance) => {
      const told = isCut
        ? await this.graph.read.claim(claim.id, { ...parts, only: { stance } }, options)
        : claim;
      return (told?.testimonies ?? []).filter(
        (one) => one.stance === stance && one.withdrawnAt === null,
      );
    };
    return { claim, affirmed: await side('AFFIRMS'), denied: await side('DENIES') };
  }
}
