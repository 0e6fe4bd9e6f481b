import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { Act } from '@whence/graph';
import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { mustBe, type Role, type Viewer } from '../access/viewer.js';

/** What every act takes beside its object. */
@ArgsType()
export class ActArgs {
  @Field(() => String, { description: 'Why; kept with the act for whoever asks later.' })
  @IsNotEmpty({ message: 'reason is empty; say why, for whoever asks later' })
  @MaxLength(2_000)
  readonly reason!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Made up by the sender: the same act sent again with it is done once.',
  })
  @IsOptional()
  @MaxLength(200)
  readonly key?: string | null;
}

/** The act as it is recorded. */
export function actOf(viewer: Viewer, { reason, key }: ActArgs, role: Role = 'analyst'): Act {
  mustBe(viewer, role);
  return { by: viewer.name, reason, ...(typeof key === 'string' && { key }) };
}
