import { Inject } from '@nestjs/common';
import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  Info,
  ObjectType,
  Query,
  Resolver,
} from '@nestjs/graphql';
import type { ChangeRecord, ClaimRecord, Graph } from '@whence/graph';
import { Type } from 'class-transformer';
import type { GraphQLResolveInfo } from 'graphql';
import { EntityRef } from '../entities/entity-ref.js';
import { PageAsOfArgs } from '../graphql/as-of.js';
import { connectionOf, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphContext } from '../graphql/context.js';
import { Period } from '../graphql/period.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { Selection } from '../graphql/selection.js';
import { GRAPH } from '../graphql/tokens.js';
import { IsOptional, ValidateNested } from '../graphql/validators.js';
import { nodesOf, partsOf } from './claim-parts.js';
import { Claim, ClaimConnection } from './claim.js';

@ArgsType()
class TimelineArgs extends PageAsOfArgs {
  @Field(() => EntityRef)
  @ValidateNested()
  @Type(() => EntityRef)
  readonly entity!: EntityRef;

  @Field(() => Period, {
    nullable: true,
    description: 'What began in this period: a claim about all of a year stands at its first day.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => Period)
  readonly during?: Period | null;
}

@ArgsType()
class ChangesArgs extends PageArgs {
  @Field(() => DateTimeScalar)
  readonly since!: string;
}

@ObjectType({ description: 'A claim that was new, whose standing changed, or that is gone.' })
abstract class Change implements ChangeRecord {
  @Field(() => DateTimeScalar)
  abstract readonly at: string;

  @Field(() => ID)
  abstract readonly claimId: string;

  @Field(() => Claim, {
    nullable: true,
    description:
      'Null for one that is gone, because who it speaks of was merged or split, or its report was purged. `claim(id)` leads to the one that has its testimonies now.',
  })
  abstract readonly claim: ClaimRecord | null;
}

const ChangeConnection = connectionOf('Change', () => Change);

@Resolver(() => Claim)
export class HistoryResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Query(() => ClaimConnection, {
    description:
      'What is said to have happened to someone or by them, in the order in which it happened; undated claims are left out.',
  })
  async timeline(
    @Args() args: TimelineArgs,
    @Context() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parts = partsOf(nodesOf(Selection.of(info)));
    const { entity, during, asOf } = args;
    const filter = { during, asOf };
    return toConnection(await this.graph.read.timeline(entity, filter, args, parts, context), args);
  }

  @Query(() => ChangeConnection, {
    description:
      'For those who follow the graph: what changed since a moment, oldest first. Two who write at once may be told some seconds out of order; to miss nothing, begin a minute before where you left off and pass over what you have.',
  })
  async changes(
    @Args() args: ChangesArgs,
    @Context() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parts = partsOf(nodesOf(Selection.of(info))?.at('claim') ?? null);
    return toConnection(await this.graph.read.changes(args.since, args, parts, context), args);
  }
}
