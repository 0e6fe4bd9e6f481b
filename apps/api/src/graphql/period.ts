import { Field, InputType } from '@nestjs/graphql';
import type { Period as Days } from '@whence/graph';
import { DateScalar } from './scalars.js';
import { IsOptional } from './validators.js';

@InputType({ description: 'Days, both ends included; either may be left open.' })
export class Period implements Days {
  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  readonly start?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  readonly end?: string | null;
}
