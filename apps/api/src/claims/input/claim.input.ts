import { Field, Float, InputType } from '@nestjs/graphql';
import type { Count, Precision, When } from '@whence/claim';
import type { ClaimInput as StatedClaim } from '@whence/graph';
import { Type } from 'class-transformer';
import { PrecisionEnum } from '../../graphql/enums.js';
import { DateScalar } from '../../graphql/scalars.js';
import { longestList } from '../../graphql/longest.js';
import {
  ArrayMaxSize,
  IsNotEmpty,
  IsOptional,
  MaxLength,
  Min,
  ValidateNested,
} from '../../graphql/validators.js';
import { PartyInput, partyOf } from './party.input.js';
import { TestimonyInput, testimonyOf } from './testimony.input.js';

@InputType({ description: 'One day, or the first and the last.' })
export class WhenInput {
  @Field(() => DateScalar)
  readonly start!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The same day where it is missing.' })
  @IsOptional()
  readonly end?: string | null;

  @Field(() => PrecisionEnum, { nullable: true })
  @IsOptional()
  readonly precision?: Precision | null;

  @Field(() => String, { nullable: true, description: 'As it was said: “in 2014”.' })
  @IsOptional()
  @MaxLength(200)
  readonly text?: string | null;
}

@InputType()
export class CountInput {
  @Field(() => Float, { nullable: true })
  @IsOptional()
  @Min(0)
  readonly min?: number | null;

  @Field(() => Float, { nullable: true })
  @IsOptional()
  @Min(0)
  readonly max?: number | null;

  @Field(() => String, { nullable: true, description: 'As it was said: “over 800”.' })
  @IsOptional()
  @MaxLength(200)
  readonly text?: string | null;
}

@InputType({ description: 'Who did what to whom, and whence it is known.' })
export class ClaimInput extends TestimonyInput {
  @Field(() => PartyInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PartyInput)
  readonly subject?: PartyInput | null;

  @Field(() => String, { description: '`TRANSFERS`; or `OTHER`, with the verb.' })
  @IsNotEmpty()
  @MaxLength(100)
  readonly relation!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  readonly verb?: string | null;

  @Field(() => PartyInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PartyInput)
  readonly object?: PartyInput | null;

  @Field(() => PartyInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PartyInput)
  readonly recipient?: PartyInput | null;

  @Field(() => [PartyInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(longestList)
  @ValidateNested({ each: true })
  @Type(() => PartyInput)
  readonly from?: readonly PartyInput[] | null;

  @Field(() => [PartyInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(longestList)
  @ValidateNested({ each: true })
  @Type(() => PartyInput)
  readonly to?: readonly PartyInput[] | null;

  @Field(() => [PartyInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(longestList)
  @ValidateNested({ each: true })
  @Type(() => PartyInput)
  readonly at?: readonly PartyInput[] | null;

  @Field(() => WhenInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => WhenInput)
  readonly when?: WhenInput | null;

  @Field(() => CountInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => CountInput)
  readonly count?: CountInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'A state that is over.' })
  readonly ended: boolean = false;
}

export function claimOf(input: ClaimInput): StatedClaim {
  const one = (party: PartyInput | null | undefined) => (party ? partyOf(party) : null);
  const all = (parties: readonly PartyInput[] | null | undefined) => (parties ?? []).map(partyOf);
  return {
    ...testimonyOf(input),
    subject: one(input.subject),
    relation: input.relation,
    verb: input.verb,
    object: one(input.object),
    recipient: one(input.recipient),
    from: all(input.from),
    to: all(input.to),
    at: all(input.at),
    when: input.when ? whenOf(input.when) : null,
    count: input.count ? countOf(input.count) : null,
    ended: input.ended,
  };
}

function whenOf({ start, end, precision, text }: WhenInput): When {
  const last = end ?? start;
  return {
    start,
    end: last,
    precision: precision ?? (last === start ? 'day' : 'range'),
    text: text ?? (last === start ? start : `${start} to ${last}`),
  };
}

function countOf({ min = null, max = null, text }: CountInput): Count {
  return { min, max, text: text ?? [min, max].filter((bound) => bound !== null).join(' to ') };
}
