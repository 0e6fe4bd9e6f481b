import { Field, InputType } from '@nestjs/graphql';
import type { NewEntity, PartyInput as Party } from '@whence/graph';
import type { EntityKind } from '@whence/vocabulary';
import { Type } from 'class-transformer';
import { EntityRef } from '../../entities/entity-ref.js';
import { EntityKindEnum } from '../../graphql/enums.js';
import {
  IsNotEmpty,
  IsOptional,
  Matches,
  MaxLength,
  ValidateNested,
} from '../../graphql/validators.js';

@InputType({ description: 'Someone who is not in the graph yet.' })
export class NewEntityInput implements NewEntity {
  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(300)
  readonly name!: string;

  @Field(() => EntityKindEnum)
  readonly kind!: EntityKind;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-3: `LBY`.' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/u, { message: 'country is three capitals, ISO 3166-1 alpha-3, such as LBY' })
  readonly country?: string | null;
}

@InputType({ description: 'Someone, by `id` or by `name`, or someone new.' })
export class PartyInput extends EntityRef {
  @Field(() => NewEntityInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewEntityInput)
  readonly create?: NewEntityInput | null;
}

export function partyOf({ id, name, create }: PartyInput): Party {
  return create === null || create === undefined ? { id, name } : { create };
}
