import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { ClaimFilter, ClaimStatus, Credibility, Grade } from '@whence/graph';
import type { Modality } from '@whence/vocabulary';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { EntityRef } from '../entities/entity-ref.js';
import { PageAsOfArgs } from '../graphql/as-of.js';
import { ClaimStatusEnum, GradeEnum, ModalityEnum } from '../graphql/enums.js';
import { Period } from '../graphql/period.js';

/** Longest list that a filter takes. */
export const longestList = 50;
/** Longest search text, in characters. */
export const longestText = 500;

@ArgsType()
export class ClaimsArgs extends PageAsOfArgs implements ClaimFilter {
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

  @Field(() => EntityRef, { nullable: true, description: 'As subject, object or recipient.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => EntityRef)
  readonly with?: EntityRef | null;

  @Field(() => [String], { nullable: true, description: 'One name or a list: `TRANSFERS`.' })
  @IsOptional()
  @ArrayMaxSize(longestList)
  readonly relation?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'PLOVER event types.' })
  @IsOptional()
  @ArrayMaxSize(longestList)
  readonly event?: readonly string[] | null;

  @Field(() => Period, {
    nullable: true,
    description: 'When it is said to have happened; claims that nobody dates are left out.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => Period)
  readonly during?: Period | null;

  @Field(() => [ClaimStatusEnum], { nullable: true })
  @IsOptional()
  readonly status?: readonly ClaimStatus[] | null;

  @Field(() => [ModalityEnum], { nullable: true })
  @IsOptional()
  readonly modality?: readonly Modality[] | null;

  @Field(() => EntityRef, { nullable: true, description: 'Anywhere in the chain.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => EntityRef)
  readonly toldBy?: EntityRef | null;

  @Field(() => String, { nullable: true, description: 'Words of the passages.' })
  @IsOptional()
  @MaxLength(longestText)
  readonly text?: string | null;

  @Field(() => [GradeEnum], { nullable: true, description: 'Grades of the first source.' })
  @IsOptional()
  readonly grade?: readonly Grade[] | null;

  @Field(() => [Int], { nullable: true, description: 'Credibility, 1 to 6.' })
  @IsOptional()
  @IsIn([1, 2, 3, 4, 5, 6], { each: true, message: 'credibility is 1, 2, 3, 4, 5 or 6' })
  readonly credibility?: readonly Credibility[] | null;
}
