import { Inject } from '@nestjs/common';
import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Resolver,
} from '@nestjs/graphql';
import type { Grade, Graph } from '@whence/graph';
import { Type } from 'class-transformer';
import type { GraphContext } from '../graphql/context.js';
import { GradeEnum } from '../graphql/enums.js';
import { GRAPH } from '../graphql/tokens.js';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsNotEmpty,
  IsOptional,
  MaxLength,
  ValidateNested,
} from '../graphql/validators.js';
import { actOf, ReasonedActArgs } from '../judgements/act.js';
import { Judgement } from '../judgements/judgement.js';
import { EntityRef } from './entity-ref.js';
import { Entity } from './entity.js';

@ArgsType()
class MergeArgs extends ReasonedActArgs {
  @Field(() => EntityRef, { description: 'Gives the name.' })
  @ValidateNested()
  @Type(() => EntityRef)
  readonly keep!: EntityRef;

  @Field(() => EntityRef)
  @ValidateNested()
  @Type(() => EntityRef)
  readonly merge!: EntityRef;
}

@ArgsType()
class DifferArgs extends ReasonedActArgs {
  @Field(() => EntityRef)
  @ValidateNested()
  @Type(() => EntityRef)
  readonly left!: EntityRef;

  @Field(() => EntityRef)
  @ValidateNested()
  @Type(() => EntityRef)
  readonly right!: EntityRef;
}

@ArgsType()
class SplitArgs extends ReasonedActArgs {
  @Field(() => EntityRef)
  @ValidateNested()
  @Type(() => EntityRef)
  readonly entity!: EntityRef;

  @Field(() => [ID], { description: 'Reports or testimonies that speak of someone else.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(1_000)
  readonly of!: readonly string[];

  @Field(() => String, { description: 'What the someone else is called.' })
  @IsNotEmpty()
  @MaxLength(300)
  readonly name!: string;
}

@ArgsType()
class GradeArgs extends ReasonedActArgs {
  @Field(() => EntityRef)
  @ValidateNested()
  @Type(() => EntityRef)
  readonly source!: EntityRef;

  @Field(() => GradeEnum)
  readonly grade!: Grade;
}

/** No `key`: looking twice does nothing twice. */
@ArgsType()
class SuggestArgs {
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(1_000)
  readonly entities?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Why; kept for whoever asks later.' })
  @IsOptional()
  @MaxLength(2_000)
  readonly reason?: string | null;
}

@ObjectType({ description: 'What came of looking for entities that may be one.' })
abstract class MergeSuggestions {
  @Field(() => Int, { description: 'Safe ones, merged.' })
  abstract readonly applied: number;

  @Field(() => Int, { description: 'The others, in the review queue.' })
  abstract readonly suggested: number;
}

@Resolver(() => Entity)
export class EntityActsResolver {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  @Mutation(() => Judgement, { description: 'These two are one.' })
  mergeEntities(@Args() args: MergeArgs, @Context() { viewer }: GraphContext) {
    return this.graph.judge.mergeEntities(args.keep, args.merge, actOf(viewer, args));
  }

  @Mutation(() => Judgement, { description: 'Some of what is said of it is about someone else.' })
  splitEntity(@Args() args: SplitArgs, @Context() { viewer }: GraphContext) {
    return this.graph.judge.splitEntity(args.entity, args, actOf(viewer, args));
  }

  @Mutation(() => Judgement, { description: 'These two are never to be taken for one.' })
  markDifferent(@Args() args: DifferArgs, @Context() { viewer }: GraphContext) {
    return this.graph.judge.markDifferent(args.left, args.right, actOf(viewer, args));
  }

  @Mutation(() => Judgement, { description: 'Reliability of a source, A to F.' })
  gradeSource(@Args() args: GradeArgs, @Context() { viewer }: GraphContext) {
    return this.graph.judge.gradeSource(args.source, args.grade, actOf(viewer, args));
  }

  @Mutation(() => MergeSuggestions, {
    description: 'Looks for entities that may be one, among all or among some and all.',
  })
  suggestMerges(@Args() args: SuggestArgs, @Context() { viewer }: GraphContext) {
    return this.graph.judge.suggestMerges(args.entities ?? null, actOf(viewer, args));
  }
}
