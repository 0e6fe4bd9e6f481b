import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { ClaimFilter, Credibility, Grade } from '@whence/graph';
import type { Modality } from '@whence/vocabulary';
import { Type } from 'class-transformer';
import { EntityRef } from '../entities/entity-ref.js';
import { ActorArgs } from '../graphql/actor.args.js';
import { GradeEnum, ModalityEnum } from '../graphql/enums.js';
import { longestList, longestText } from '../graphql/longest.js';
import {
  ArrayMaxSize,
  IsIn,
  IsOptional,
  MaxLength,
  ValidateNested,
} from '../graphql/validators.js';

@ArgsType()
export class ClaimsArgs extends ActorArgs implements ClaimFilter {
  @Field(() => [String], { nullable: true, description: 'PLOVER event types.' })
  @IsOptional()
  @ArrayMaxSize(longestList)
  readonly event?: readonly string[] | null;

  @Field(() => [ModalityEnum], { nullable: true })
  @IsOptional()
  readonly modality?: readonly Modality[] | null;

  @Field(() => EntityRef, {
    nullable: true,
    description:
      'Anywhere in the chain, itself or by those who speak for it: “LNA sources” and its spokesman tell what the LNA tells.',
  })
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
