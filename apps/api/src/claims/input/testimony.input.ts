import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  Citation,
  Credibility,
  Provenance,
  Stance,
  TestimonyInput as StatedTestimony,
} from '@whence/graph';
import type { Modality } from '@whence/vocabulary';
import { Type } from 'class-transformer';
import { ModalityEnum, StanceEnum } from '../../graphql/enums.js';
import { ApiError } from '../../graphql/errors.js';
import { DateScalar } from '../../graphql/scalars.js';
import {
  ArrayMaxSize,
  IsIn,
  IsNotEmpty,
  IsOptional,
  MaxLength,
  ValidateNested,
} from '../../graphql/validators.js';
import { PartyInput, partyOf } from './party.input.js';

/** Longest quote, in characters. */
const longestQuote = 10_000;
/** Longest chain of who told whom. */
const longestChain = 20;

@InputType({ description: 'The words of a passage of a stored report, to the letter.' })
export class PassageQuoteInput {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(longestQuote)
  readonly quote!: string;
}

@InputType({ description: 'A source that is not stored.' })
export class CitationInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  readonly url?: string | null;

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(500)
  readonly title!: string;

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(300)
  readonly publisher!: string;

  @Field(() => DateScalar)
  readonly publishedOn!: string;

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(longestQuote)
  readonly quote!: string;
}

@InputType({ description: 'Whence it is known: a `passage` or a `citation`, one of the two.' })
export class ProvenanceInput {
  @Field(() => PassageQuoteInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PassageQuoteInput)
  readonly passage?: PassageQuoteInput | null;

  @Field(() => CitationInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => CitationInput)
  readonly citation?: CitationInput | null;
}

@InputType()
export class ToldInput {
  @Field(() => PartyInput)
  @ValidateNested()
  @Type(() => PartyInput)
  readonly source!: PartyInput;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  readonly verb?: string | null;
}

@InputType({ description: 'Who says it, and how sure.' })
export class TestimonyInput {
  @Field(() => StanceEnum, { defaultValue: 'AFFIRMS' })
  readonly stance: Stance = 'AFFIRMS';

  @Field(() => ModalityEnum, { defaultValue: 'asserted' })
  readonly modality: Modality = 'asserted';

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  readonly hedge?: string | null;

  @Field(() => ProvenanceInput)
  @ValidateNested()
  @Type(() => ProvenanceInput)
  readonly provenance!: ProvenanceInput;

  @Field(() => [ToldInput], {
    defaultValue: [],
    description: 'The first who knew first. The publisher is added at the end where it is missing.',
  })
  @ArrayMaxSize(longestChain)
  @ValidateNested({ each: true })
  @Type(() => ToldInput)
  readonly chain: readonly ToldInput[] = [];

  @Field(() => Int, { nullable: true, description: '1 confirmed … 5 improbable, 6 unknown.' })
  @IsOptional()
  @IsIn([1, 2, 3, 4, 5, 6], { message: 'credibility is 1, 2, 3, 4, 5 or 6' })
  readonly credibility?: Credibility | null;
}

export function testimonyOf(input: TestimonyInput): StatedTestimony {
  const { stance, modality, hedge, provenance, chain, credibility } = input;
  return {
    ...{ stance, modality, hedge, credibility },
    provenance: provenanceOf(provenance),
    chain: chain.map(({ source, verb }) => ({ source: partyOf(source), verb })),
  };
}

function provenanceOf({ passage, citation }: ProvenanceInput): Provenance {
  if (passage && !citation) return { passage: passage.id, quote: passage.quote };
  if (citation && !passage) return { citation: toCitation(citation) };
  throw new ApiError(
    'BAD_USER_INPUT',
    'Say whence it is known: by `passage`, with its quote, or by `citation`, one of the two.',
  );
}

function toCitation({ url = null, ...rest }: CitationInput): Citation {
  return { url, ...rest };
}
