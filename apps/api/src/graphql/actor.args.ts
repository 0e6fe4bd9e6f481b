import { ArgsType, Field } from '@nestjs/graphql';
import type { ClaimStatus } from '@whence/graph';
import { Type } from 'class-transformer';
import { EntityRef } from '../entities/entity-ref.js';
import { PageAsOfArgs } from './as-of.js';
import { ClaimStatusEnum } from './enums.js';
import { longestList } from './longest.js';
import { Period } from './period.js';
import { ArrayMaxSize, IsOptional, ValidateNested } from './validators.js';

/** Who did what to whom, when and how well founded: what claims and relationships are both asked by. */
@ArgsType()
export class ActorArgs extends PageAsOfArgs {
  @Field(() => EntityRef, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => EntityRef)
  readonly subject?: EntityRef | null;

  @Field(() => EntityRef, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => EntityRef)
  readonly object?: EntityRef | null;

  @Field(() => EntityRef, {
    nullable: true,
    description: 'On either side: as subject or object, of a claim also as recipient.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => EntityRef)
  readonly with?: EntityRef | null;

  @Field(() => [String], { nullable: true, description: 'One name or a list: `TRANSFERS`.' })
  @IsOptional()
  @ArrayMaxSize(longestList)
  readonly relation?: readonly string[] | null;

  @Field(() => Period, {
    nullable: true,
    description: 'When it is said to have happened; what nobody dates is left out.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => Period)
  readonly during?: Period | null;

  @Field(() => [ClaimStatusEnum], { nullable: true })
  @IsOptional()
  readonly status?: readonly ClaimStatus[] | null;
}
