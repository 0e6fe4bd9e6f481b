import { Field, ID, InputType } from '@nestjs/graphql';
import type { EntityRef as Ref } from '@whence/graph';
import { IsOptional, IsString, MaxLength } from '../graphql/validators.js';

@InputType({
  description:
    'Someone, by `id` or by `name`. A name or alias that fits several is an error that lists them.',
})
export class EntityRef implements Ref {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly id?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly name?: string | null;
}
